import { caseMix, casePath } from './cases';
import { project } from './project';
import { shownShares } from './shown';
import { printedShares } from './shown-range';
import type { CaseName, ProjectedGroup, Projection } from './types';

/**
 * A projection with one of its cases in place of its ranges: every player is on its way to its share
 * of that mix, which is a point as it is shown, percent. What the source says stays beside it.
 *
 * @throws RangeError if the case names no player of the projection
 */
export function caseProjection(projection: Projection, name: CaseName): Projection {
	const { mixes } = casePath(projection, name);
	const shown = shownShares(mixes.at(-1)!, printedShares(projection));
	return {
		...projection,
		players: projection.players.map((player, index) => {
			const shares = mixes.map((mix) => mix[index]!);
			const point = { low: shown[index]!, high: shown[index]! };
			const band = { low: shares, middle: shares, high: shares };
			return { ...player, asked: point, target: point, band };
		}),
		groups: groupsOf(projection, name)
	};
}

/** What the case leaves of each group's range. */
function groupsOf(projection: Projection, name: CaseName): ProjectedGroup[] {
	const { scenario } = projection;
	const mix = caseMix(projection, name);
	const players = scenario.players.map((player, index) => ({
		...player,
		target: { low: mix[index]!, high: mix[index]! }
	}));
	const result = project({ ...scenario, players });
	// Figures that fit only within rounding need not fit as points.
	return result.kind === 'projection' ? result.projection.groups : projection.groups;
}
