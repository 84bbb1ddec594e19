import type { Mixing } from '$lib/scenario';
import type { Mix } from './types';

/** What log-ratio mixing adds to every share where one is zero, percentage points. */
export const logRatioFloor = 0.1;

/**
 * The mix on the way from `base` to `target`.
 *
 * arithmetic: (1 − w)·base + w·target. log-ratio: ∝ base^(1−w)·target^w, closed to 100: the ratio
 * of any two shares changes at a constant rate in w (the substitution model of Fisher and Pry,
 * 1971, for many players; the straight line of Aitchison's geometry of compositions, 1986).
 *
 * A share of zero can never grow by a rate. With a `floor` every share is shifted up by it, the
 * geometric mix is closed to 100 + n·floor, and the floor is taken off again: exact at both ends
 * and never negative (each geometric mean is at least the floor, and their sum at most
 * 100 + n·floor). All paths of one projection must use one floor, or they cannot be compared.
 *
 * @param base @param target percent, in the same order, each totalling 100
 * @param w weight of the target, 0 to 1
 * @param floor percentage points: 0, or `logRatioFloor` where any share may be zero
 * @returns percent, totalling 100
 * @throws RangeError where log-ratio mixing without a floor has no share left to close to 100
 */
export function mixShares(mixing: Mixing, base: Mix, target: Mix, w: number, floor = 0): Mix {
	if (w === 0) return [...base];
	if (w === 1) return [...target];
	if (mixing === 'arithmetic') return base.map((share, i) => (1 - w) * share + w * target[i]!);

	const parts = base.map((share, i) => geometricMean(share + floor, target[i]! + floor, w));
	const total = parts.reduce((a, b) => a + b, 0);
	if (!(total > 0)) throw new RangeError('log-ratio mixing of these shares needs a floor');
	const scale = (100 + base.length * floor) / total;
	return parts.map((part) => Math.max(0, part * scale - floor));
}

/** a^(1−w)·b^w. */
export function geometricMean(a: number, b: number, w: number): number {
	return a ** (1 - w) * b ** w;
}
