import type { Range } from '$lib/forecast';
import type { GroupPart, Scenario } from '$lib/scenario';
import { coherentParts } from './coherent';
import { clean, highOf, lowOf, sumOf } from './numbers';
import { pickMix } from './pick';
import { shownRange } from './shown-range';
import { unstated, type Stated } from './stated';
import type { Mix, ProjectedGroup, ProjectedMember } from './types';

/**
 * What follows for the groups, and for what is left of their players. By player: its groups in the
 * forecast's order, then its others.
 *
 * @param targets the players' coherent ranges, percent, in the order of `stated`
 * @param middle the middle mix, percent, in the same order
 */
export function projectGroups(
	scenario: Scenario,
	stated: Stated[],
	targets: Range[],
	middle: Mix
): ProjectedGroup[] {
	const named = new Map(scenario.groups.map((group) => [group.id, group]));
	return stated.flatMap(({ id: parent, groups }, i) => {
		const { others } = scenario.players[i]!;
		if (groups.length === 0 && !others) return [];
		const parts: Range[] = others ? [...groups, unstated] : groups;
		const ranges = coherentParts(parts, targets[i]!);
		const shares = middleOf(parts, Boolean(others), middle[i]!);
		return ranges.map((target, k): ProjectedGroup => {
			const group = groups[k] && named.get(groups[k].id);
			const ofParent = ratioRange(ranges, k, targets[i]!);
			const figures = { parent, target, ofParent, middle: shares[k]! };
			if (!group) return { ...others!, ...figures, role: 'others', asked: unstated, members: [] };
			const { id, name, share: asked } = group;
			return {
				...{ id, name, ...figures, role: 'group', asked },
				members: group.parts.map((part) => memberOf(part, { asked, ...figures }))
			};
		});
	});
}

/** The shares of groups, and then of others, in a player that has just this share. */
function middleOf(parts: Range[], others: boolean, share: number): Mix {
	const ranges = coherentParts(parts, { low: share, high: share });
	const left = others ? ranges.pop() : undefined;
	return pickMix(ranges, left, 0.5, undefined, share);
}

/** A member has the same part of its group whatever the group has. */
function memberOf(
	part: GroupPart,
	group: Pick<ProjectedGroup, 'asked' | 'target' | 'ofParent' | 'middle'>
): ProjectedMember {
	const partOf = (whole: number) => clean((whole * part.part) / 100);
	const rangeOf = ({ low, high }: Range) => ({ low: partOf(low), high: partOf(high) });
	return {
		...part,
		target: rangeOf(shownRange(group)),
		ofParent: rangeOf(group.ofParent),
		middle: partOf(group.middle)
	};
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
