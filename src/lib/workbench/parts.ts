import type { SplitStop } from '$lib/scenario';
import { withEqualParts, withLock, withPart } from './edit-parts';
import type { Workbench } from './workbench.svelte';

/**
 * How a reader divides groups. Apart from the workbench itself, since groups are closed at first.
 *
 * Sets a member's part of its group, percent; returns what stopped it short, if anything did.
 */
export function setPart(
	workbench: Workbench,
	group: string,
	member: string,
	to: number
): SplitStop | undefined {
	const { forecast, stepFrom } = workbench;
	const { changes, stopped } = withPart(
		forecast,
		workbench.changes,
		{ group, member, to },
		stepFrom
	);
	workbench.apply(changes);
	return stopped;
}

/** Holds a member's part fast while others are moved, or lets it go. */
export function setLock(workbench: Workbench, member: string, locked: boolean): void {
	workbench.apply(withLock(workbench.forecast, workbench.changes, member, locked));
}

/** A group in equal parts again, none of them locked. */
export function setEqualParts(workbench: Workbench, group: string): void {
	workbench.apply(withEqualParts(workbench.forecast, workbench.changes, group));
}
