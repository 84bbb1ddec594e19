import { shownShares } from '$lib/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, partsOf } from './arbitraries';
import { total } from './brute';

describe('shownShares', () => {
	it('keeps shares that have one decimal already', () => {
		expect(shownShares([36.3, 48.7, 15])).toEqual([36.3, 48.7, 15]);
	});

	it('gives the tenth that is missing to the largest remainder', () => {
		expect(shownShares([33.31, 33.34, 33.35])).toEqual([33.3, 33.3, 33.4]);
	});

	it('gives it to the earlier player where remainders are equal', () => {
		expect(shownShares([36.25, 48.75, 15])).toEqual([36.3, 48.7, 15]);
		expect(shownShares([100 / 3, 100 / 3, 100 / 3])).toEqual([33.4, 33.3, 33.3]);
	});

	it('never shows something for nothing', () => {
		expect(shownShares([0, 33.333333333, 66.666666667])).toEqual([0, 33.3, 66.7]);
	});

	it('shows printed figures as they are, even where they total 100.1', () => {
		const printed = [45.4, 20.9, 15.3, 13.7, 0.2, 4.6];
		const mix = printed.map((figure) => figure - 0.1 / 6);
		expect(shownShares(mix, printed)).toEqual(printed);
	});

	it('shows whole figures as they are, too, where they stand for more', () => {
		expect(shownShares([100 / 3, 100 / 3, 100 / 3], [33, 33, 33])).toEqual([33, 33, 33]);
	});

	it('adds up to 100.0 where a printed figure no longer holds, or one is missing', () => {
		expect(shownShares([50.56, 49.44], [50, 50])).toEqual([50.6, 49.4]);
		expect(shownShares([50.04, 49.96], [50, undefined])).toEqual([50, 50]);
	});

	it('totals 100.0 and moves no share by a tenth', () => {
		const mixes = fc.integer({ min: 1, max: 13 }).chain((n) => partsOf(10_000_000, n));
		check(
			fc.property(mixes, (parts) => {
				const mix = parts.map((part) => part / 1e5);
				const shown = shownShares(mix);
				expect(total(shown.map((share) => Math.round(share * 10)))).toBe(1000);
				expect(shown.map((share) => Number(share.toFixed(1)))).toEqual(shown);
				expect(Math.max(...shown.map((share, i) => Math.abs(share - mix[i]!)))).toBeLessThan(0.1);
			}),
			300
		);
	});
});
