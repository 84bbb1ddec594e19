import type { Found, Walk } from '$lib/charts/walk';
import { pointOf, walkedTo } from '$lib/ui/chart/walking';

/** Presses keys one after the other: what is said at each. */
export function said(walk: Walk, keys: string[], from: Found = { stop: walk.first }): string[] {
	let at = from;
	return keys.map((key) => {
		at = walkedTo(walk, at, key) ?? at;
		const stop = walk.stop(at.stop);
		return pointOf(stop, at)?.said ?? stop.said;
	});
}
