import type { Axis, Mark, Plot, Scene } from '$lib/scene';
import { middleOf, readLine, type Point } from '../scene/path-data';
import { markOf } from './helpers';

/** From px back to data. */
export function invert({ domain, range }: Axis, at: number): number {
	return domain[0] + ((at - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0]);
}

export function plotOf(scene: Scene, id: string): Plot {
	const plot = scene.plots.find((candidate) => candidate.id === id);
	if (!plot) throw new Error(`No plot ${id}.`);
	return plot;
}

/** The middle of a player's mark, px. */
export function placeOf(mark: Mark): Point {
	if (mark.kind === 'circle') return [mark.cx, mark.cy];
	if (mark.kind === 'path') return middleOf(mark.d);
	throw new Error(`${mark.key} is a ${mark.kind}, not a player's mark.`);
}

/** The mark of a player whatever its shape. */
export function shapeOf(scene: Scene, key: string): Mark {
	const found = scene.marks.filter((mark) => mark.key === key);
	if (found.length !== 1) throw new Error(`${found.length} marks are called ${key}.`);
	return found[0]!;
}

/** Time (years) and share (percent) along a drawn line. */
export interface Track {
	times: number[];
	shares: number[];
}

export function trackOf({ x, y }: Plot, points: Point[]): Track {
	return {
		times: points.map(([at]) => invert(x, at)),
		shares: points.map(([, at]) => invert(y, at))
	};
}

export function lineTrack(scene: Scene, plot: Plot, key: string): Track {
	return trackOf(plot, readLine(markOf(scene, 'path', key).d));
}

/** The two edges of an area, both from left to right. */
export function edgesOf(d: string): { upper: Point[]; lower: Point[] } {
	const points = readLine(d);
	const half = points.length / 2;
	return { upper: points.slice(0, half), lower: points.slice(half).reverse() };
}

/** The largest difference between two lists of numbers; without end where they differ in length. */
export function gap(drawn: readonly number[], meant: readonly number[]): number {
	if (drawn.length !== meant.length || drawn.length === 0) return Infinity;
	return Math.max(...drawn.map((value, index) => Math.abs(value - meant[index]!)));
}
