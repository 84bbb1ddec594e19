import type { Range } from '$lib/forecast';
import type { Mixing, Timing } from '$lib/scenario';
import {
	withGrowth,
	withGroupShare,
	withMixing,
	withTarget,
	withTargetYear,
	withTiming
} from './edit';
import type { Workbench } from './workbench.svelte';

/**
 * What a reader sets, one change each. Apart from the workbench itself, since nothing is set before
 * the page is used.
 *
 * Sets a player's target range, percent; back at the source's it is no change any more.
 */
export function setTarget(workbench: Workbench, id: string, range: Range): void {
	workbench.touched = id;
	workbench.apply(withTarget(workbench.forecast, workbench.changes, id, range));
}

/** Sets a group's joint share, percent of the whole market. */
export function setGroupShare(workbench: Workbench, id: string, range: Range): void {
	workbench.touched = id;
	workbench.apply(withGroupShare(workbench.forecast, workbench.changes, id, range));
}

export function setTiming(workbench: Workbench, timing: Timing): void {
	workbench.apply(withTiming(workbench.changes, timing));
}

export function setMixing(workbench: Workbench, mixing: Mixing): void {
	workbench.apply(withMixing(workbench.changes, mixing));
}

export function setTargetYear(workbench: Workbench, year: number): void {
	workbench.apply(withTargetYear(workbench.forecast, workbench.changes, year));
}

/** @param growth of the whole market, percent a year */
export function setGrowth(workbench: Workbench, growth: number): void {
	workbench.apply(withGrowth(workbench.forecast, workbench.changes, growth));
}
