import type { Found, Stop, Walk } from '$lib/charts/walk';
import { m } from '$lib/paraglide/messages';

/**
 * Where a key takes somebody who walks a chart: left and right from stop to stop, up and down through
 * the points of a stop, at whose top stands the stop as a whole. In a chart of one stop all arrows walk
 * its points.
 *
 * @returns nothing for a key that walks nowhere
 */
export function walkedTo(walk: Walk, from: Found, key: string): Found | undefined {
	const single = walk.count === 1;
	switch (key) {
		case 'ArrowRight':
			return single ? toPoint(walk, from, 1) : toStop(walk, from, from.stop + 1);
		case 'ArrowLeft':
			return single ? toPoint(walk, from, -1) : toStop(walk, from, from.stop - 1);
		case 'ArrowDown':
			return toPoint(walk, from, 1);
		case 'ArrowUp':
			return toPoint(walk, from, -1);
		case 'PageUp':
			return toStop(walk, from, from.stop + 5);
		case 'PageDown':
			return toStop(walk, from, from.stop - 5);
		case 'Home':
			return toStop(walk, from, 0);
		case 'End':
			return toStop(walk, from, walk.count - 1);
		default:
			return undefined;
	}
}

/**
 * What the keys do in a chart: it may have years, the players of one, or figures of its own.
 *
 * @param ends whether ends of ranges can be moved in it
 */
export function keysOf({ count, ofYear }: Walk, ends: boolean): string {
	if (ofYear) return ends ? m.chart_keys_ranges() : m.chart_keys_years();
	if (count === 1) return ends ? m.chart_keys_one_ranges() : m.chart_keys_one();
	return m.chart_keys();
}

/** Whoever walked with one player stays with it. */
function toStop(walk: Walk, from: Found, to: number): Found {
	const stop = Math.min(Math.max(to, 0), walk.count - 1);
	const id = pointOf(walk.stop(from.stop), from)?.id;
	const point = walk.stop(stop).points.findIndex((point) => point.id === id);
	return point < 0 ? { stop } : { stop, point };
}

function toPoint(walk: Walk, { stop, point = -1 }: Found, by: number): Found {
	const { points } = walk.stop(stop);
	// A stop of one point is that point.
	const least = points.length === 1 ? 0 : -1;
	const next = Math.min(Math.max(point + by, least), points.length - 1);
	return next < 0 ? { stop } : { stop, point: next };
}

export function pointOf(stop: Stop, { point }: Found) {
	return point === undefined ? undefined : stop.points[point];
}

export function sameFound(a: Found | undefined, b: Found | undefined): boolean {
	return a === b || (a?.stop === b?.stop && a?.point === b?.point && Boolean(a) === Boolean(b));
}
