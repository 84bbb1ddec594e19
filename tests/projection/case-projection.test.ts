import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNames, caseProjection, casePath, isPoint, shownRange } from '$lib/projection';
import { cases, check } from '../charts/arbitraries';
import { projected, shipped } from '../charts/helpers';

const article = projected(shipped('ai-market'));

describe('a projection of one case', () => {
	it('has every player at its share of that mix', () => {
		const shares = caseProjection(article, 'low').players.map((player) => shownRange(player));
		expect(shares).toEqual([40, 45, 15].map((share) => ({ low: share, high: share })));
	});

	it('has what the case leaves of each group', () => {
		const { groups } = caseProjection(article, 'low');
		// 45% of the United States less the leaders' 30% leaves 15%; 40% of China less 25% leaves 15%.
		const others = groups.filter(({ role }) => role === 'others').map(({ target }) => target);
		expect(others).toEqual([15, 15].map((share) => ({ low: share, high: share })));
	});

	it('keeps what the source says, and is no change of the reader’s', () => {
		const { players } = caseProjection(article, 'best-china');
		expect(players.map(({ source }) => source)).toEqual(
			article.players.map(({ source }) => source)
		);
		expect(players.some(({ changed }) => changed)).toBe(false);
	});

	it('is on the way of that case in every year, for any forecast', () => {
		check(
			fc.property(cases, fc.nat(20), ({ forecast, changes }, pick) => {
				const projection = projected(forecast, changes);
				const names = caseNames(projection);
				const name = names[pick % names.length]!;
				const { mixes } = casePath(projection, name);
				const one = caseProjection(projection, name);
				one.players.forEach((player, index) => {
					expect(isPoint(player)).toBe(true);
					const shares = mixes.map((mix) => mix[index]!);
					expect(player.band).toEqual({ low: shares, middle: shares, high: shares });
					expect(Math.abs(shownRange(player).low - shares.at(-1)!)).toBeLessThanOrEqual(0.1);
				});
			})
		);
	});

	it('of nobody is refused', () => {
		expect(() => caseProjection(article, 'best-nobody')).toThrow(RangeError);
	});
});
