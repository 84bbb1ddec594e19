import type { Timing } from '$lib/scenario';
import { logistic, midpoint, power, steepness } from './timing';

/**
 * When a part of the way is done: the inverse of `timingWeight`.
 *
 * @param weight 0 to 1
 * @returns time passed, as a part of the horizon
 */
export function timingTau(timing: Timing, weight: number): number {
	if (weight <= 0) return 0;
	if (weight >= 1) return 1;
	return inverses[timing](weight);
}

const inverses: Record<Timing, (weight: number) => number> = {
	linear: (weight) => weight,
	's-curve': (weight) => {
		const level = logistic(0) + weight * (logistic(1) - logistic(0));
		return midpoint + Math.log(level / (1 - level)) / steepness;
	},
	'front-loaded': (weight) => 1 - (1 - weight) ** (1 / power),
	'back-loaded': (weight) => weight ** (1 / power)
};
