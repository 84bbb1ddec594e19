import type { Mixing, Scenario } from '$lib/scenario';
import { logRatioFloor, mixShares } from './mixing';
import { baseMix } from './rounding';
import { timingWeight } from './timing';
import type { Mix, Projection } from './types';

/** How shares travel from the base year: what all paths of one projection have in common. */
export interface Path {
	mixing: Mixing;
	/** The mix it starts from, percent. */
	base: Mix;
	/** The target's weight at each time, 0 to 1. */
	weights: number[];
	/** Shift of log-ratio mixing, percentage points. */
	floor: number;
}

/** Target's weight at each of `times` (years). */
export function weightsAt({ timing, baseYear, targetYear }: Scenario, times: number[]): number[] {
	const horizon = targetYear - baseYear;
	return times.map((time) => timingWeight(timing, (time - baseYear) / horizon));
}

/** The floor log-ratio mixing needs when one of these shares may be zero, percentage points. */
export function floorFor(mixing: Mixing, shares: number[]): number {
	return mixing === 'log-ratio' && shares.some((share) => share <= 0) ? logRatioFloor : 0;
}

/** The path a projection was made with. */
export function pathOf({ scenario, times, notes }: Projection): Path {
	return {
		mixing: scenario.mixing,
		base: baseMix(scenario.forecast).mix,
		weights: weightsAt(scenario, times),
		floor: notes.find((note) => note.kind === 'floor')?.floor ?? 0
	};
}

/** One mix per time on the way to `target`, percent. */
export function follow({ mixing, base, weights, floor }: Path, target: Mix): Mix[] {
	return weights.map((w) => mixShares(mixing, base, target, w, floor));
}
