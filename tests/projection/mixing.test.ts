import { logRatioFloor, mixShares } from '$lib/projection/mixing';
import type { Mixing } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, partsOf } from './arbitraries';
import { total } from './brute';

const mixings: Mixing[] = ['arithmetic', 'log-ratio'];

describe('mixShares', () => {
	it('goes straight from one mix to the other when arithmetic', () => {
		expect(mixShares('arithmetic', [30, 50, 20], [40, 50, 10], 0.25)).toEqual([32.5, 50, 17.5]);
	});

	it('takes the closed geometric mean when log-ratio', () => {
		// √(20·80) = 40 for both, closed to 100.
		expect(mixShares('log-ratio', [20, 80], [80, 20], 0.5)).toEqual([50, 50]);
		// √(10·40) = 20, √(90·60) = 73.4847; 20/93.4847 = 21.394%
		expect(mixShares('log-ratio', [10, 90], [40, 60], 0.5)[0]).toBeCloseTo(21.394, 3);
	});

	it('keeps the growth of every ratio constant when log-ratio', () => {
		const at = (w: number) => mixShares('log-ratio', [10, 30, 60], [40, 40, 20], w);
		const ratio = ([a, , c]: number[]) => a! / c!;
		expect(ratio(at(0.5)) / ratio(at(0.25))).toBeCloseTo(ratio(at(0.75)) / ratio(at(0.5)), 10);
	});

	it.each(mixings)('gives both ends exactly as they came (%s)', (mixing) => {
		const [base, target] = [
			[69, 31, 0],
			[47.13, 9.1, 43.77]
		];
		expect(mixShares(mixing, base, target, 0, logRatioFloor)).toEqual(base);
		expect(mixShares(mixing, base, target, 1, logRatioFloor)).toEqual(target);
	});

	it('lets a share of zero grow when there is a floor', () => {
		const [zero, hundred] = [Math.sqrt(0.1 * 50.1), Math.sqrt(100.1 * 50.1)];
		const shifted = (100.2 * zero) / (zero + hundred);
		const mix = mixShares('log-ratio', [0, 100], [50, 50], 0.5, 0.1);
		expect(mix[0]).toBeCloseTo(shifted - 0.1, 10);
		expect(mix[0]).toBeCloseTo(2.97, 2);
		expect(mix[1]).toBeCloseTo(100 - mix[0]!, 10);
	});

	it('refuses to close nothing to 100', () => {
		expect(() => mixShares('log-ratio', [100, 0], [0, 100], 0.5)).toThrow(RangeError);
	});

	it('totals 100 and is never negative, whatever is zero', () => {
		const mixes = fc
			.integer({ min: 2, max: 13 })
			.chain((n) => fc.tuple(partsOf(10_000, n), partsOf(10_000, n)));
		const weight = fc.double({ min: 0, max: 1, noNaN: true });
		check(
			fc.property(fc.constantFrom(...mixings), mixes, weight, (mixing, [a, b], w) => {
				const percent = (units: number[]) => units.map((unit) => unit / 100);
				const mix = mixShares(mixing, percent(a), percent(b), w, logRatioFloor);
				expect(total(mix)).toBeCloseTo(100, 9);
				expect(Math.min(...mix)).toBeGreaterThanOrEqual(0);
			}),
			300
		);
	});
});
