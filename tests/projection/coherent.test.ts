import { coherentRanges } from '$lib/projection/coherent';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleSketch } from './arbitraries';
import { extent, vertices } from './brute';
import { forecastOf, range } from './fixtures';

/** Ranges that some mix satisfies. */
const ranges = feasibleSketch({ mostGroups: 0, remainder: false }).map((sketch) =>
	forecastOf(sketch).players.map((player) => player.target)
);

describe('coherentRanges', () => {
	it('leaves ranges alone that are all reachable', () => {
		const all = [range(40, 45), range(45, 50), range(5, 15)];
		expect(coherentRanges(all)).toEqual(all);
	});

	it('cuts off what the others cannot make room for', () => {
		expect(coherentRanges([range(0, 100), range(30, 100), range(20, 100)])).toEqual([
			range(0, 50),
			range(30, 80),
			range(20, 70)
		]);
	});

	it('cuts off what the others cannot fill up', () => {
		expect(coherentRanges([range(0, 90), range(0, 30), range(0, 20)])).toEqual([
			range(50, 90),
			range(0, 30),
			range(0, 20)
		]);
	});

	it('finds the one mix that is left', () => {
		expect(coherentRanges([range(45, 60), range(55, 60)])).toEqual([range(45, 45), range(55, 55)]);
	});

	it('keeps hundredths free of binary dust', () => {
		// 100 − 44.9 is 55.1, not 55.099999999999994
		expect(coherentRanges([range(0, 100), range(44.9, 100)])[0]).toEqual(range(0, 55.1));
	});

	it('tightens to another total', () => {
		expect(coherentRanges([range(0, 40), range(10, 40)], 30)).toEqual([
			range(0, 20),
			range(10, 30)
		]);
	});

	it('agrees with the corners of all that is reachable', () => {
		check(
			fc.property(ranges, (given) => {
				const found = extent(vertices(given));
				coherentRanges(given).forEach(({ low, high }, i) => {
					expect(low).toBeCloseTo(found[i]!.low, 8);
					expect(high).toBeCloseTo(found[i]!.high, 8);
				});
			}),
			60
		);
	});

	it('changes nothing the second time', () => {
		check(
			fc.property(ranges, (given) => {
				const once = coherentRanges(given);
				expect(coherentRanges(once)).toEqual(once);
			})
		);
	});
});
