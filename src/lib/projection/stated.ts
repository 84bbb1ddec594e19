import type { Range } from '$lib/forecast';
import type { Scenario } from '$lib/scenario';
import { clamp, clean, highOf, lowOf, sumOf } from './numbers';

/** What is said of one stated player in the target year, before tightening; percent. */
export interface Stated {
	id: string;
	range: Range;
	groups: StatedGroup[];
	/** Its groups are all of it: nothing is left for others. */
	whole: boolean;
}

export interface StatedGroup extends Range {
	id: string;
}

/** The capacity of a player nobody stated. */
export const unstated: Range = { low: 0, high: 100 };

/**
 * The figures in force. A figure that still stands as the source printed it is widened by `slack`
 * percentage points both ways, cut at 0 and 100.
 */
export function statedFigures(scenario: Scenario, slack = 0): Stated[] {
	return scenario.players.map((player) => {
		const groups = scenario.groups.filter((group) => group.parent === player.id);
		return {
			id: player.id,
			range: player.changed ? player.target : widen(player.target, slack),
			groups: groups.map((group) => ({
				id: group.id,
				...(group.changed ? group.share : widen(group.share, slack))
			})),
			whole: groups.length > 0 && !player.others
		};
	});
}

/** A player's range as its groups leave it; low is above high where they contradict it. */
export function withGroups({ range, groups, whole }: Stated): Range {
	if (groups.length === 0) return range;
	return {
		low: clean(Math.max(range.low, sumOf(groups, lowOf))),
		high: whole ? clean(Math.min(range.high, sumOf(groups, highOf))) : range.high
	};
}

function widen({ low, high }: Range, slack: number): Range {
	if (slack === 0) return { low, high };
	return { low: clamp(clean(low - slack), 0, 100), high: clamp(clean(high + slack), 0, 100) };
}
