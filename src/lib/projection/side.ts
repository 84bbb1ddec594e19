import type { Forecast } from '$lib/forecast';
import { applyChanges, type CaseName, type Changes, type Side } from '$lib/scenario';
import { project } from './project';
import type { Conflict, Projection, ProjectionResult } from './types';

/** One of two things compared, worked out: a projection, and which of its mixes. */
export interface ComparedSide {
	projection: Projection;
	/** One mix, or with `range` all that the ranges allow. */
	case: CaseName | 'range';
}

export type SideResult =
	| { kind: 'side'; side: ComparedSide }
	/** No mix of shares satisfies the side's changes. */
	| { kind: 'infeasible'; conflicts: Conflict[] }
	/** The case is the best for somebody whom the forecast does not know. */
	| { kind: 'no-player'; player: string };

/**
 * Works out a side of a comparison. Never throws: a side comes from outside, and says so where it
 * cannot be drawn.
 *
 * @param present the projection of the reader's present changes
 */
export function resolveSide(side: Side, present: Projection): SideResult {
	const result: ProjectionResult =
		side.of === 'scenario'
			? { kind: 'projection', projection: present }
			: keptProjection(present.scenario.forecast, side.of === 'source' ? unchanged : side.changes);
	if (result.kind === 'infeasible') return result;
	const { projection } = result;
	const best = /^best-(.*)$/.exec(side.case)?.[1];
	if (best !== undefined && !projection.players.some(({ id }) => id === best)) {
		return { kind: 'no-player', player: best };
	}
	return { kind: 'side', side: { projection, case: side.case } };
}

const unchanged: Changes = {};

/** Changes are replaced, never altered: while the other side is moved, this one is not computed again. */
const kept = new WeakMap<Forecast, WeakMap<Changes, ProjectionResult>>();

function keptProjection(forecast: Forecast, changes: Changes): ProjectionResult {
	const ofForecast = kept.get(forecast) ?? new WeakMap<Changes, ProjectionResult>();
	kept.set(forecast, ofForecast);
	const result = ofForecast.get(changes) ?? project(applyChanges(forecast, changes));
	ofForecast.set(changes, result);
	return result;
}
