import { isPoint, shownRange } from '$lib/projection';
import { describe, expect, it } from 'vitest';
import { article, phones, projected, range } from './fixtures';

describe('shownRange', () => {
	it('is the range that is reachable', () => {
		const { players } = projected(article, { targets: { cn: range(40, 60) } });
		expect(shownRange(players[0]!)).toEqual(range(40, 55));
	});

	it('is the printed figure where rounding widened it', () => {
		const [android] = projected(phones).players;
		expect(shownRange(android!)).toEqual(range(45.4, 45.4));
		expect(isPoint(android!)).toBe(true);
	});

	it('tells a range from a point', () => {
		expect(projected(article).players.map(isPoint)).toEqual([false, false, false]);
	});
});
