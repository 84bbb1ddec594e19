import { px, type Mark, type Texture } from '$lib/scene';

/** Px. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/**
 * Parallel lines over a box, to be clipped to a shape: patterns do not survive every program that
 * opens an SVG, lines do. `gap` is measured along an axis, px.
 */
export function hatch(
	key: string,
	box: Box,
	color: string,
	gap = 9,
	texture: Exclude<Texture, 'tone'> = 'rising'
): Mark {
	return {
		kind: 'path',
		key,
		d: linesOf[texture](box, gap),
		stroke: color,
		strokeWidth: 1,
		strokeOpacity: 0.75
	};
}

const linesOf: Record<Exclude<Texture, 'tone'>, (box: Box, gap: number) => string> = {
	rising: ({ left, right, top, bottom }, gap) => {
		const height = bottom - top;
		return each(left - height, right, gap, (x) => [x, bottom, x + height, top]);
	},
	falling: ({ left, right, top, bottom }, gap) => {
		const height = bottom - top;
		return each(left - height, right, gap, (x) => [x, top, x + height, bottom]);
	},
	level: ({ left, right, top, bottom }, gap) =>
		each(top, bottom, gap * 0.7, (y) => [left, y, right, y]),
	upright: ({ left, right, top, bottom }, gap) =>
		each(left, right, gap * 0.7, (x) => [x, top, x, bottom]),
	crossed: (box, gap) => linesOf.rising(box, gap * 1.4) + linesOf.falling(box, gap * 1.4)
};

/** A line for every multiple of the gap, which keeps them still while the box changes. */
function each(
	from: number,
	to: number,
	gap: number,
	line: (at: number) => [number, number, number, number]
): string {
	const parts: string[] = [];
	for (let at = Math.floor(from / gap) * gap; at < to; at += gap) {
		const [x1, y1, x2, y2] = line(at).map(px);
		parts.push(`M${x1},${y1}L${x2},${y2}`);
	}
	return parts.join('');
}

/**
 * The lines that lie over an area of a player, clipped to it; nothing where the area is an even tone.
 *
 * @param d path data of the area
 */
export function textureMarks(
	id: string,
	d: string,
	box: Box,
	{ color, texture }: { color: string; texture: Texture },
	gap?: number
): Mark[] {
	if (texture === 'tone') return [];
	const children = [hatch('lines', box, color, gap, texture)];
	return [{ kind: 'group', key: `hatch:${id}`, clip: d, children }];
}

/** How dense the tone of an area is: lines over it leave it faint. */
export function toneOf({ texture }: { texture: Texture }, usual: number): number {
	return texture === 'tone' ? usual : 0.06;
}
