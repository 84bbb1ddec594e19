import { timingWeight } from '$lib/projection/timing';
import { timingTau } from '$lib/projection/timing-inverse';
import type { Timing } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './arbitraries';

const timings: Timing[] = ['linear', 's-curve', 'front-loaded', 'back-loaded'];

describe('timingWeight', () => {
	it.each(timings)('starts at exactly 0 and ends at exactly 1 (%s)', (timing) => {
		expect(timingWeight(timing, 0)).toBe(0);
		expect(timingWeight(timing, 1)).toBe(1);
	});

	it.each(timings)('stands still before the base year and after the target year (%s)', (timing) => {
		expect(timingWeight(timing, -0.5)).toBe(0);
		expect(timingWeight(timing, 1.5)).toBe(1);
	});

	it('is half way at half time when linear or S-shaped', () => {
		expect(timingWeight('linear', 0.5)).toBe(0.5);
		expect(timingWeight('s-curve', 0.5)).toBeCloseTo(0.5, 12);
	});

	it('has done three quarters at half time when front-loaded, one quarter when back-loaded', () => {
		expect(timingWeight('front-loaded', 0.5)).toBe(0.75);
		expect(timingWeight('back-loaded', 0.5)).toBe(0.25);
	});

	it('follows the stretched logistic of steepness 8 at a quarter of the time', () => {
		// L(0) = 1/(1 + e⁴) = 0.017986, L(¼) = 1/(1 + e²) = 0.119203, L(1) − L(0) = 0.964028
		expect(timingWeight('s-curve', 0.25)).toBeCloseTo(0.104994, 6);
	});

	it('says when a part of the way is done: the other way round', () => {
		expect(timingTau('front-loaded', 0.75)).toBe(0.5);
		expect(timingTau('back-loaded', 0.25)).toBe(0.5);
		check(
			fc.property(
				fc.constantFrom(...timings),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(timing, tau) => {
					expect(timingTau(timing, timingWeight(timing, tau))).toBeCloseTo(tau, 6);
				}
			)
		);
	});

	it('never falls and never leaves 0 to 1', () => {
		const tau = fc.double({ min: 0, max: 1, noNaN: true });
		check(
			fc.property(fc.constantFrom(...timings), tau, tau, (timing, a, b) => {
				const first = timingWeight(timing, Math.min(a, b));
				const second = timingWeight(timing, Math.max(a, b));
				expect(first).toBeGreaterThanOrEqual(0);
				expect(second).toBeGreaterThanOrEqual(first);
				expect(second).toBeLessThanOrEqual(1);
			})
		);
	});
});
