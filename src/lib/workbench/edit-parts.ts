import type { Forecast } from '$lib/forecast';
import {
	applyChanges,
	equalParts,
	moveSplit,
	sameParts,
	type Changes,
	type SplitStop
} from '$lib/scenario';
import { memberIds } from '$lib/scenario/members';
import { sameSplit, type Split } from './same-changes';

/** Changes to how groups divide, by the same rules as the other changes to a scenario. */

/**
 * Moves one member's part of its group; the others make up for it. Says why it went less far than
 * asked, if it did.
 *
 * @param to percent of the group's share
 * @param since the changes that the move is counted from, so that a drag there and back leaves the
 * others' parts as they were
 */
export function withPart(
	forecast: Forecast,
	changes: Changes,
	{ group: id, member, to }: { group: string; member: string; to: number },
	since = changes
): { changes: Changes; stopped?: SplitStop } {
	const { parts = [] } =
		applyChanges(forecast, since).groups.find((group) => group.id === id) ?? {};
	const index = parts.findIndex((part) => part.id === member);
	if (index < 0) return { changes };
	const standard = equalParts(parts.map(({ named }) => named));
	const { parts: moved, stopped } = moveSplit(
		parts.map(({ part }) => part),
		index,
		to,
		parts.map(({ locked }) => locked),
		standard
	);
	const equal = sameParts(moved, standard);
	const split = equal
		? undefined
		: Object.fromEntries(parts.map((part, i) => [part.id, moved[i]!]));
	return { changes: withSplit(changes, id, split), ...(stopped && { stopped }) };
}

export function withLock(
	{ groups }: Forecast,
	changes: Changes,
	member: string,
	locked: boolean
): Changes {
	const { locks = [] } = changes;
	const known = groups.some((group) => memberIds(group).includes(member));
	if (!known || locks.includes(member) === locked) return changes;
	return withLocks(
		changes,
		locked ? [...locks, member].sort() : locks.filter((id) => id !== member)
	);
}

/** A group in equal parts again, none of them locked. */
export function withEqualParts({ groups }: Forecast, changes: Changes, id: string): Changes {
	const { locks = [] } = changes;
	const members = groups.filter((group) => group.id === id).flatMap(memberIds);
	const kept = locks.filter((lock) => !members.includes(lock));
	return withLocks(withSplit(changes, id, undefined), kept);
}

/** A group's split replaced, or left out. */
function withSplit(changes: Changes, id: string, split: Split | undefined): Changes {
	const { splits = {}, ...others } = changes;
	const { [id]: before, ...rest } = splits;
	if (before === split || (before && split && sameSplit(before, split))) return changes;
	const next = split ? { ...rest, [id]: split } : rest;
	return Object.keys(next).length === 0 ? others : { ...others, splits: next };
}

function withLocks(changes: Changes, locks: string[]): Changes {
	const { locks: before = [], ...others } = changes;
	if (locks.length === before.length && locks.every((id) => before.includes(id))) return changes;
	return locks.length === 0 ? others : { ...others, locks };
}
