import type { Timing } from '$lib/scenario';

export const steepness = 8;
export const midpoint = 0.5;
export const power = 2;

/**
 * How much of the way from the base to the target is done.
 *
 * linear τ; s-curve, the logistic of steepness 8 around ½, stretched to run from 0 to 1;
 * front-loaded 1 − (1 − τ)²; back-loaded τ².
 *
 * @param tau time passed, as a part of the horizon: 0 in the base year, 1 in the target year.
 * Before and after, the weight stands at its end.
 * @returns 0 to 1, rising; exactly 0 and 1 at the ends
 */
export function timingWeight(timing: Timing, tau: number): number {
	// The ends are given, not computed: the base share must come out as it was printed.
	if (tau <= 0) return 0;
	if (tau >= 1) return 1;
	return curves[timing](tau);
}

const curves: Record<Timing, (tau: number) => number> = {
	linear: (tau) => tau,
	's-curve': (tau) => (logistic(tau) - logistic(0)) / (logistic(1) - logistic(0)),
	'front-loaded': (tau) => 1 - (1 - tau) ** power,
	'back-loaded': (tau) => tau ** power
};

/** A curve from 0 to 1 around the midpoint, which reaches neither. */
export function logistic(x: number): number {
	return 1 / (1 + Math.exp(-steepness * (x - midpoint)));
}
