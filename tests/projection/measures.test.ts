import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	caseMix,
	concentration,
	concentrationRange,
	effectivePlayers,
	neededGrowth,
	shareGrowth,
	straightCrossover
} from '$lib/projection';
import { article, projected, range } from './fixtures';

describe('concentration', () => {
	it('is the sum of squared shares: 30² + 50² + 20² = 3,800 for the article’s base year', () => {
		expect(concentration([30, 50, 20])).toBe(3800);
		expect(effectivePlayers(3800)).toBeCloseTo(2.63, 2);
	});

	it('is 3,850 to 4,550 in the article’s target year, 4,162.5 in the middle', () => {
		const projection = projected(article);
		expect(concentrationRange(projection.players.map(({ target }) => target))).toEqual({
			low: 3850,
			high: 4550
		});
		expect(concentration(caseMix(projection, 'middle'))).toBe(4162.5);
		expect(effectivePlayers(4162.5)).toBeCloseTo(2.4, 2);
	});

	it('of one mix is one figure', () => {
		const ranges = [47, 9, 28, 6, 5, 2, 3].map((share) => ({ low: share, high: share }));
		const index = concentration([47, 9, 28, 6, 5, 2, 3]);
		expect(concentrationRange(ranges)).toEqual({ low: index, high: index });
	});

	it('holds every mix of whole percents that the ranges allow, and reaches both ends', () => {
		const bounds = fc.tuple(fc.nat(20), fc.nat(20)).map(([low, width]) => ({ low, width }));
		fc.assert(
			fc.property(fc.array(bounds, { minLength: 2, maxLength: 3 }), (parts) => {
				// The last takes what is left, so that every choice of the others is a mix.
				const rest = parts.reduce((sum, { low }) => sum + low, 0);
				const slack = parts.reduce((sum, { width }) => sum + width, 0);
				const ranges = [
					...parts.map(({ low, width }) => ({ low, high: low + width })),
					{ low: 100 - rest - slack, high: 100 - rest }
				];
				const all = mixes(parts).map((mix) =>
					concentration([...mix, 100 - mix.reduce((sum, share) => sum + share, 0)])
				);
				const { low, high } = concentrationRange(ranges);
				expect(Math.max(...all)).toBeCloseTo(high, 6);
				expect(Math.min(...all)).toBeGreaterThanOrEqual(low - 1e-6);
				// Between whole percents the lowest may be a little lower still.
				expect(Math.min(...all)).toBeLessThanOrEqual(low + 3);
			}),
			{ numRuns: 60, seed: 5 }
		);
	});
});

function mixes(parts: { low: number; width: number }[]): number[][] {
	return parts.reduce<number[][]>(
		(list, { low, width }) =>
			list.flatMap((mix) => Array.from({ length: width + 1 }, (_, step) => [...mix, low + step])),
		[[]]
	);
}

describe('growth', () => {
	it('that a share needs in a market growing 20% a year: China 24.3%, US 19.4%, the rest 12.0%', () => {
		expect(neededGrowth(30, 42.5, 10, 20)).toBeCloseTo(24.25, 2);
		expect(neededGrowth(50, 47.5, 10, 20)).toBeCloseTo(19.39, 2);
		expect(neededGrowth(20, 10, 10, 20)).toBeCloseTo(11.96, 2);
	});

	it('of a share that doubles in ten years is 7.18% a year', () => {
		expect(shareGrowth(20, 40, 10)).toBeCloseTo(7.18, 2);
	});

	it('from nothing has no rate', () => {
		expect(shareGrowth(0, 28, 10)).toBeNull();
	});
});

describe('a crossover', () => {
	it('lies for the article between 2035 and 2045 on a straight line, 2038.3 in the middle', () => {
		const { earliest, middle, latest } = straightCrossover(projected(article), 1, 0, 'arithmetic');
		expect(earliest).toBeCloseTo(2035, 6);
		expect(middle).toBeCloseTo(2038.333, 3);
		expect(latest).toBeCloseTo(2045, 6);
	});

	it('comes sooner where the ratio of shares changes at an even rate', () => {
		const { earliest, middle, latest } = straightCrossover(projected(article), 1, 0, 'log-ratio');
		// ln(50/30) = 0.5108; to 45/45: ln 1 = 0; to 47.5/42.5: 0.1112; to 50/40: 0.2231.
		expect(earliest).toBeCloseTo(2035, 6);
		expect(middle).toBeCloseTo(2025 + (10 * 0.5108) / (0.5108 - 0.1112), 1);
		expect(latest).toBeCloseTo(2025 + (10 * 0.5108) / (0.5108 - 0.2231), 1);
	});

	it('never comes where the lead grows', () => {
		const projection = projected(article, {
			targets: { cn: range(20, 25), us: range(50, 55) },
			groups: { 'cn-leaders': range(10, 15) }
		});
		expect(straightCrossover(projection, 1, 0, 'arithmetic')).toEqual({
			earliest: null,
			middle: null,
			latest: null
		});
	});
});
