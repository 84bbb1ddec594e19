import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	caseMix,
	concentration,
	concentrationEnds,
	crossover,
	effectivePlayers,
	casePath,
	neededGrowth,
	projectionAt,
	straightCrossover
} from '$lib/projection';
import { concentrationMixes } from '$lib/projection/concentration';
import type { Range } from '$lib/forecast';
import { article, projected, range } from './fixtures';

describe('concentration', () => {
	it('is the sum of squared shares: 30² + 50² + 20² = 3,800 for the article’s base year', () => {
		expect(concentration([30, 50, 20])).toBe(3800);
		expect(effectivePlayers(3800)).toBeCloseTo(2.63, 2);
	});

	it('is 3,850 to 4,550 in the article’s target year, 4,162.5 in the middle', () => {
		const projection = projected(article);
		const { low, high } = concentrationEnds(projection);
		expect([low, high].map(concentration)).toEqual([3850, 4550]);
		expect(concentration(caseMix(projection, 'middle'))).toBe(4162.5);
		expect(effectivePlayers(4162.5)).toBeCloseTo(2.4, 2);
	});

	it('is least for the article at 40/45/15 and most at 45/50/5', () => {
		const ranges = projected(article).players.map(({ target }) => target);
		expect(concentrationMixes(ranges)).toEqual({ low: [40, 45, 15], high: [45, 50, 5] });
	});

	it('of one mix is one figure', () => {
		const ranges = [47, 9, 28, 6, 5, 2, 3].map((share) => ({ low: share, high: share }));
		const index = concentration([47, 9, 28, 6, 5, 2, 3]);
		expect(indices(ranges)).toEqual([index, index]);
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
				const [low, high] = indices(ranges);
				expect(Math.max(...all)).toBeCloseTo(high, 6);
				expect(Math.min(...all)).toBeGreaterThanOrEqual(low - 1e-6);
				// Between whole percents the lowest may be a little lower still.
				expect(Math.min(...all)).toBeLessThanOrEqual(low + 3);
			}),
			{ numRuns: 60, seed: 5 }
		);
	});
});

/** The lowest and the highest index that ranges allow. */
function indices(ranges: Range[]): [number, number] {
	const { low, high } = concentrationMixes(ranges);
	return [concentration(low), concentration(high)];
}

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

	it('is what the phone forecast prints beside its shares, when all shipments grow 19.6% a year', () => {
		for (const [from, to, printed] of [
			[39.5, 45.4, 23.8],
			[14.9, 13.7, 17.1],
			[15.7, 15.3, 18.8],
			[5.5, 20.9, 67.1]
		] as const) {
			expect(Math.abs(neededGrowth(from, to, 4, 19.6)! - printed)).toBeLessThan(0.12);
		}
	});

	it('of a share that doubles in ten years is 7.18% a year in a market that stands still', () => {
		expect(neededGrowth(20, 40, 10, 0)).toBeCloseTo(7.18, 2);
	});

	it('from nothing has no rate', () => {
		expect(neededGrowth(0, 28, 10, 20)).toBeNull();
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

	it('is shifted by 0.1 for its ratio where a share is zero, as the path is', () => {
		const changes = {
			targets: { us: range(0, 50), cn: range(40, 45) },
			groups: { 'us-leaders': range(0, 0) }
		};
		const found = straightCrossover(projected(article, changes), 1, 0, 'log-ratio');
		// Lowest ratio: the US at nothing beside China at 45.
		const [now, then] = [Math.log(50.1 / 30.1), Math.log(0.1 / 45.1)];
		expect(found.earliest).toBeCloseTo(2025 + (10 * now) / (now - then), 9);
	});

	it('comes inside the ranges when the path has closed the lead: 20 ÷ (20 + 7) of the way', () => {
		const changes = { targets: { cn: range(40, 52) } };
		const linear = crossover(projected(article, changes), 1, 0);
		// Lowest lead 45 − 52 = −7; in the middle mix 47.5 − 46 = 1.5, so that it stays ahead there.
		expect(linear.earliest).toBeCloseTo(2025 + (10 * 20) / 27, 9);
		expect([linear.middle, linear.latest]).toEqual([null, null]);
		const late = crossover(projected(article, { ...changes, timing: 'back-loaded' }), 1, 0);
		expect(late.earliest).toBeCloseTo(2025 + 10 * Math.sqrt(20 / 27), 9);
		const ratio = crossover(projected(article, { ...changes, mixing: 'log-ratio' }), 1, 0);
		// The rest of the world can come to nothing here, so that all shares are shifted by 0.1.
		const [now, then] = [Math.log(50.1 / 30.1), Math.log(45.1 / 52.1)];
		expect(ratio.earliest).toBeCloseTo(2025 + (10 * now) / (now - then), 9);
	});

	it('of the article’s own ranges comes at their last corner, in 2035, and not before', () => {
		const own = projected(article);
		expect(crossover(own, 1, 0)).toEqual({ earliest: 2035, middle: null, latest: null });
		expect(crossover(projectionAt(own, 2034), 1, 0).earliest).toBeNull();
	});

	it.each(['linear', 's-curve', 'front-loaded', 'back-loaded'] as const)(
		'is the year in which the two bands touch, on a %s path',
		(timing) => {
			for (const mixing of ['arithmetic', 'log-ratio'] as const) {
				const changes = { targets: { cn: range(40, 52) }, timing, mixing };
				const projection = projected(article, changes);
				const { earliest } = crossover(projection, 1, 0);
				const ahead = projection.times.map((_, i) => casePath(projection, 'best-cn').mixes[i]!);
				const first = ahead.findIndex(([cn, us]) => cn! >= us!);
				expect(projection.times[first]!).toBeGreaterThanOrEqual(earliest! - 1e-9);
				expect(projection.times[first - 1]!).toBeLessThan(earliest!);
			}
		}
	);

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
