import type { Range } from '$lib/forecast';
import type { Changes, ScenarioDocument } from '$lib/scenario';

/** Percent of a group's share by member id. */
export type Split = NonNullable<Changes['splits']>[string];

/** Whether two sets of changes say the same, in whatever order they came about. */
export function sameChanges(a: Changes, b: Changes): boolean {
	return (
		a === b ||
		(a.timing === b.timing &&
			a.mixing === b.mixing &&
			a.targetYear === b.targetYear &&
			a.growth === b.growth &&
			sameEntries(a.targets, b.targets, sameRange) &&
			sameEntries(a.groups, b.groups, sameRange) &&
			sameEntries(a.splits, b.splits, sameSplit) &&
			sameLocks(a.locks, b.locks))
	);
}

/** Whether two pictures are worded the same. */
export function sameWords(
	a: Pick<ScenarioDocument, 'title' | 'note'>,
	b: Pick<ScenarioDocument, 'title' | 'note'>
): boolean {
	// The very same while ranges are moved: that comes with every movement.
	return a === b || JSON.stringify([a.title, a.note]) === JSON.stringify([b.title, b.note]);
}

function sameEntries<T>(
	a: Record<string, T> = {},
	b: Record<string, T> = {},
	equal: (a: T, b: T) => boolean
): boolean {
	const ids = Object.keys(a);
	return (
		ids.length === Object.keys(b).length &&
		ids.every((id) => b[id] !== undefined && equal(a[id]!, b[id]))
	);
}

/** Whether a group divides the same. */
export function sameSplit(a: Split, b: Split): boolean {
	return sameEntries(a, b, (one, other) => one === other);
}

function sameLocks(a: string[] = [], b: string[] = []): boolean {
	return a.length === b.length && a.every((id) => b.includes(id));
}

export function sameRange(a: Range, b: Range): boolean {
	return a.low === b.low && a.high === b.high;
}
