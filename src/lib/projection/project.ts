import type { Range } from '$lib/forecast';
import { applyChanges, type Scenario } from '$lib/scenario';
import { bandsOf } from './bands';
import { coherentRanges } from './coherent';
import { findConflicts } from './feasible';
import { projectGroups } from './groups';
import { clean, highOf, lowOf, sumOf } from './numbers';
import { floorFor, weightsAt } from './path';
import { pickMix } from './pick';
import { baseMix, understand } from './rounding';
import { settled } from './shown-range';
import { unstated, withGroups, type Stated } from './stated';
import type { ProjectedPlayer, ProjectionNote, ProjectionResult } from './types';
import { projectionTimes } from './years';

/**
 * Computes what a scenario implies: coherent ranges, and for every player and time its lowest,
 * middle and highest share.
 *
 * Shares are percent, differences percentage points, times years. The remainder, if there is one,
 * comes last. `base` is the share as it was printed; where printed shares miss 100 within rounding,
 * the arithmetic starts from one that differs by at most half of what the source prints to.
 *
 * @param scenario of a checked forecast, every range with low ≤ high
 * @returns the projection, or the conflicts that stand in its way
 * @throws RangeError if the base shares cannot total 100, which a checked forecast's always can
 */
export function project(scenario: Scenario): ProjectionResult {
	const { stated, notes, ...understood } = understand(scenario);
	const conflicts = findConflicts(scenario, understood);
	if (conflicts.length > 0) return { kind: 'infeasible', conflicts };

	const { forecast, mixing, baseYear, targetYear } = scenario;
	const targets = reachable(stated, Boolean(forecast.remainder));
	const base = baseMix(forecast);
	const floor = floorFor(mixing, [...base.mix, ...targets.map(lowOf)]);
	const times = projectionTimes(baseYear, targetYear);
	const path = { mixing, base: base.mix, weights: weightsAt(scenario, times), floor };
	const middle = pickMix(targets.slice(0, stated.length), targets[stated.length], 0.5);
	const bands = bandsOf(path, targets, middle);
	const sources = reachable(
		understand(applyChanges(forecast, {})).stated,
		Boolean(forecast.remainder)
	);

	const floorNotes: ProjectionNote[] = floor > 0 ? [{ kind: 'floor', floor }] : [];
	return {
		kind: 'projection',
		projection: {
			scenario,
			times,
			players: settled(
				playersOf(scenario).map((player, i) => ({
					...player,
					base: forecast.players[i]?.base ?? base.mix[i]!,
					target: targets[i]!,
					source: sources[i]!,
					band: bands[i]!
				})),
				mixing
			),
			groups: projectGroups(scenario, stated, targets, middle),
			notes: [...base.notes, ...notes, ...floorNotes]
		}
	};
}

/** Coherent ranges of the stated players, then of the remainder. */
function reachable(stated: Stated[], remainder: boolean): Range[] {
	const ranges = stated.map(withGroups);
	return coherentRanges(remainder ? [...ranges, unstated] : ranges);
}

type Named = Pick<ProjectedPlayer, 'id' | 'name' | 'short' | 'role' | 'asked' | 'changed'>;

function playersOf({ forecast, players }: Scenario): Named[] {
	const stated = players.map(({ id, name, short = name, target, changed }): Named => ({
		id,
		name,
		short,
		role: 'stated',
		asked: target,
		changed
	}));
	if (!forecast.remainder) return stated;
	const { id, name, short = name } = forecast.remainder;
	const asked = leftBy(players.map((player) => player.target));
	const source = leftBy(players.map((player) => player.source));
	const changed = asked.low !== source.low || asked.high !== source.high;
	return [...stated, { id, name, short, role: 'remainder', asked, changed }];
}

/** What these ranges leave of 100, cut at 0. */
function leftBy(ranges: Range[]): Range {
	return {
		low: Math.max(0, clean(100 - sumOf(ranges, highOf))),
		high: Math.max(0, clean(100 - sumOf(ranges, lowOf)))
	};
}
