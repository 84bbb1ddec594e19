import { describe, expect, it } from 'vitest';
import { headline, leadAndRival, phraseOf } from '$lib/charts';
import type { Range } from '$lib/forecast';
import type { Changes } from '$lib/scenario';
import { forecastOf, thirds } from '../projection/fixtures';
import { draw, projected, shipped, shippedIds } from './helpers';

const article = shipped('ai-market');

/** The article's headline with other ranges in 2035: the United States lead by 20 points in 2025. */
function withRanges(china: [number, number], us: [number, number], changes: Changes = {}): string {
	const range = ([low, high]: [number, number]): Range => ({ low, high });
	return headline(
		projected(article, { ...changes, targets: { china: range(china), us: range(us) } })
	);
}

describe('the headline', () => {
	it.each([
		['ai-market', 'China closes in on the United States but never passes it'],
		['chip-capacity', 'The United States closes in on Taiwan but never passes it'],
		['phone-systems', 'Windows Phone closes in on Android but never passes it']
	] as const)('of %s is “%s”', (id, sentence) => {
		expect(headline(projected(shipped(id)))).toBe(sentence);
	});

	it('says that the rival closes in where its lead shrinks but lasts: 0 to 10 points', () => {
		expect(withRanges([40, 45], [45, 50])).toMatch(/^China closes in on .* but never passes it$/);
	});

	it('says that the leader pulls away where its lead grows: 27 to 35 points', () => {
		expect(withRanges([25, 28], [55, 60])).toBe(
			'The United States stays ahead of China and widens its lead'
		);
	});

	it('says that the lead is kept where it stays as it was: 45 − 25 is 20, as 50 − 30', () => {
		expect(withRanges([25, 25], [45, 45])).toBe('The United States keeps its lead over China');
	});

	it('says that the rival draws level where both can only be equal', () => {
		expect(withRanges([45, 45], [45, 45])).toBe('China draws level with the United States');
	});

	it('says “at least” where the rival is level or ahead, but never behind', () => {
		expect(withRanges([45, 48], [45, 45])).toBe(
			'China at least draws level with the United States'
		);
	});

	it('says that the rival may pass where some mixes have it ahead: −5 to 10 points', () => {
		expect(withRanges([40, 50], [45, 50])).toBe(
			'China passes the United States in part of the range'
		);
	});

	it('speaks of passing as soon as it is possible by a hundredth of a point', () => {
		expect(withRanges([40, 45.01], [45, 50])).toMatch(/in part of the range$/);
		expect(withRanges([40, 44.99], [45, 50])).toMatch(/never passes it$/);
	});

	it('says that the rival overtakes where every mix has it ahead', () => {
		expect(withRanges([50, 50], [40, 45])).toBe('China overtakes the United States');
	});

	it('says the same whatever the path, which does not change who is ahead at its end', () => {
		for (const timing of ['linear', 's-curve', 'front-loaded', 'back-loaded'] as const) {
			for (const mixing of ['arithmetic', 'log-ratio'] as const) {
				expect(withRanges([50, 50], [40, 45], { timing, mixing })).toBe(
					'China overtakes the United States'
				);
			}
		}
	});

	it('takes no mix for possible that cannot total 100', () => {
		// With c at 20, a and b share 80: b cannot be at 45 while a is at 41, its least.
		const three = forecastOf({
			players: [
				['a', 60, { low: 41, high: 60 }],
				['b', 20, { low: 20, high: 45 }],
				['c', 20, 20]
			]
		});
		expect(headline(projected(three))).toBe('B closes in on a but never passes it');
	});

	it('goes by the figures as printed: 33% each is level, though rounding leaves a point open', () => {
		expect(headline(projected(thirds))).toBe('B draws level with a');
	});

	describe('of two that start level at 50%', () => {
		const level = (a: Range | number, b: Range | number) =>
			headline(
				projected(
					forecastOf({
						players: [
							['a', 50, a],
							['b', 50, b]
						]
					})
				)
			);

		it('says who pulls ahead, not that anyone is overtaken', () => {
			expect(level(40, 60)).toBe('B pulls ahead of a');
			expect(level(60, 40)).toBe('A pulls ahead of b');
		});

		it('says that they stay level where they do', () => {
			expect(level(50, 50)).toBe('A and b stay level');
		});

		it('says that the other may pass where ranges allow both', () => {
			expect(level({ low: 45, high: 60 }, { low: 40, high: 55 })).toBe(
				'B passes a in part of the range'
			);
		});
	});

	it('is the forecast’s title where only one player is stated', () => {
		const alone = forecastOf({ players: [['a', 60, 70]], remainder: 'rest' });
		expect(headline(projected({ ...alone, title: 'the one player' }))).toBe('The one player');
	});

	it('stands over the charts of one scenario', () => {
		for (const id of shippedIds) {
			const projection = projected(shipped(id));
			const titles = (['paths', 'target'] as const).map((view) => draw(view, projection).title);
			expect(titles).toEqual([headline(projection), headline(projection)]);
		}
	});
});

describe('leader and rival', () => {
	it('are who has most in the base year, and who has most of the others in the target year', () => {
		expect(leadAndRival(projected(article))).toEqual({ leader: 1, rival: 0 });
		// Taiwan 69% in 2022; the United States 28% in 2032, South Korea only 9%.
		expect(leadAndRival(projected(shipped('chip-capacity')))).toEqual({ leader: 0, rival: 2 });
	});

	it('are never the remainder, however much that has', () => {
		const small = forecastOf({
			players: [
				['a', 10, 12],
				['b', 5, 6]
			],
			remainder: 'rest'
		});
		expect(leadAndRival(projected(small))).toEqual({ leader: 0, rival: 1 });
	});

	it('are named as inside a sentence', () => {
		const projection = projected(article);
		expect([0, 1, 2].map((index) => phraseOf(projection, index))).toEqual([
			...['China', 'the United States', 'the rest of the world']
		]);
	});
});

describe('the headline over low beside high', () => {
	const over = (changes: Changes = {}, id: (typeof shippedIds)[number] = 'ai-market') =>
		draw('compare', projected(shipped(id), changes)).title;

	it('names the player for whom they differ most: 15% or 5% for the rest of the world', () => {
		expect(over()).toBe('The two projections differ most for the rest of the world: 15% or 5%');
	});

	it('says that single figures do not differ', () => {
		expect(over({}, 'phone-systems')).toBe(
			'Low and high are the same here: these are single figures'
		);
	});

	it('says why ranges meet where nobody takes up what the others leave', () => {
		const two = forecastOf({
			players: [
				['a', 50, { low: 40, high: 60 }],
				['b', 50, { low: 40, high: 60 }]
			]
		});
		expect(draw('compare', projected(two)).title).toBe(
			'Low and high meet here: with no remainder, all shares must total 100%'
		);
	});
});
