import type { Range } from '$lib/forecast';
import type { Scenario } from '$lib/scenario';
import { coherentParts } from './coherent';
import { clean, highOf, lowOf, sumOf } from './numbers';
import { unstated, type Stated } from './stated';
import type { ProjectedGroup } from './types';

/**
 * What follows for the groups, and for what is left of their players. By player: its groups in the
 * forecast's order, then its others.
 *
 * @param targets the players' coherent ranges, percent, in the order of `stated`
 */
export function projectGroups(
	scenario: Scenario,
	stated: Stated[],
	targets: Range[]
): ProjectedGroup[] {
	const names = new Map(scenario.groups.map((group) => [group.id, group.name]));
	return stated.flatMap(({ id: parent, groups }, i) => {
		const { others } = scenario.players[i]!;
		if (groups.length === 0 && !others) return [];
		const parts: Range[] = others ? [...groups, unstated] : groups;
		const ranges = coherentParts(parts, targets[i]!);
		return ranges.map((target, k): ProjectedGroup => {
			const group = groups[k];
			const ofParent = ratioRange(ranges, k, targets[i]!);
			return group
				? { id: group.id, parent, role: 'group', name: names.get(group.id)!, target, ofParent }
				: { ...others!, parent, role: 'others', target, ofParent };
		});
	});
}

/**
 * Lowest and highest reachable part / whole, in percent of the whole. The part is the least of the
 * whole when it stands at its low beside as much as the others can be, and the most of it when it
 * stands at its high beside as little. A whole that can only be nothing counts as 0.
 *
 * @param parts coherent within `whole`, so that the sums need cutting at one end only
 */
function ratioRange(parts: Range[], k: number, whole: Range): Range {
	const { low, high } = parts[k]!;
	const otherLows = clean(sumOf(parts, lowOf) - low);
	const otherHighs = clean(sumOf(parts, highOf) - high);
	const largest = percentOf(high, Math.max(high + otherLows, whole.low));
	// With nothing beside it a part is all of the whole, however little that is.
	if (otherHighs === 0) return { low: largest, high: largest };
	return { low: percentOf(low, Math.min(low + otherHighs, whole.high)), high: largest };
}

function percentOf(part: number, whole: number): number {
	return whole > 0 ? clean((100 * part) / whole) : 0;
}
