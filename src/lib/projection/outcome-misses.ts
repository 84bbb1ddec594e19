import { outcomeOf } from './outcome';
import { shownRange } from './shown-range';
import type { Projection } from './types';

/** How far a player's projected share was from what came out. */
export interface Miss {
	/** Index into `projection.players`. */
	player: number;
	/** The share projected for the outcome's year, percent: the middle mix's, or the printed figure. */
	projected: number;
	/** What came out, percent. */
	actual: number;
	/** `projected − actual`, percentage points. */
	error: number;
	/** The same for "no change": the base share − what came out. */
	still: number;
}

export interface OutcomeMisses {
	year: number;
	misses: Miss[];
	/** Mean absolute error of the projection and of "no change", percentage points. */
	mean: number;
	meanStill: number;
}

/**
 * Holds a projection against what became of its forecast. Players whose share is not known are left
 * out. Nothing where the forecast has no outcome, or its year is not among the projection's.
 */
export function outcomeMisses(projection: Projection): OutcomeMisses | undefined {
	const { players, scenario, times } = projection;
	const { outcome } = scenario.forecast;
	const time = outcome ? times.indexOf(outcome.year) : -1;
	if (!outcome || time < 0) return undefined;
	const misses = players.flatMap((player, index): Miss[] => {
		const actual = outcomeOf(projection, player.id);
		if (actual === undefined) return [];
		const { low, high } = shownRange(player);
		const printed = outcome.year === scenario.targetYear && low === high;
		const projected = printed ? low : player.band.middle[time]!;
		const { base } = player;
		return [{ player: index, projected, actual, error: projected - actual, still: base - actual }];
	});
	if (misses.length === 0) return undefined;
	return {
		year: outcome.year,
		misses,
		mean: meanOf(misses.map(({ error }) => error)),
		meanStill: meanOf(misses.map(({ still }) => still))
	};
}

function meanOf(errors: number[]): number {
	return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
}
