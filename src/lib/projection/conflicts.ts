import { clean, highOf, lowOf, sumOf } from './numbers';
import { withGroups, type Stated } from './stated';
import type { Conflict } from './types';

/**
 * Why no shares can satisfy these figures; empty where some can. What the groups need of their
 * player is counted in the totals, unless the two contradict each other.
 */
export function shareConflicts(stated: Stated[], remainder: boolean): Conflict[] {
	const conflicts = stated.flatMap(groupConflicts);
	const ranges = stated.map((player) => {
		const range = withGroups(player);
		return range.low > range.high ? player.range : range;
	});
	const lows = clean(sumOf(ranges, lowOf));
	const highs = clean(sumOf(ranges, highOf));
	if (lows > 100) conflicts.push({ kind: 'lows-over', by: clean(lows - 100), total: lows });
	if (highs < 100 && !remainder) {
		conflicts.push({ kind: 'highs-under', by: clean(100 - highs), total: highs });
	}
	return conflicts;
}

function groupConflicts({ id: player, range, groups, whole }: Stated): Conflict[] {
	const conflicts: Conflict[] = [];
	const ids = groups.map((group) => group.id);
	const over = clean(sumOf(groups, lowOf) - range.high);
	if (over > 0) conflicts.push({ kind: 'groups-over', player, groups: ids, by: over });
	const under = clean(range.low - sumOf(groups, highOf));
	if (whole && under > 0) conflicts.push({ kind: 'groups-under', player, groups: ids, by: under });
	return conflicts;
}
