import { px, type Mark } from '$lib/scene';

/**
 * Slanting lines over a box, to be clipped to a shape: patterns do not survive every program that
 * opens an SVG, lines do. `gap` is measured along the x axis, px.
 */
export function hatch(
	key: string,
	box: { left: number; right: number; top: number; bottom: number },
	color: string,
	gap = 9
): Mark {
	const height = box.bottom - box.top;
	const parts: string[] = [];
	// Starting on a multiple of the gap keeps the lines still while the box changes.
	const first = Math.floor((box.left - height) / gap) * gap;
	for (let x = first; x < box.right; x += gap) {
		parts.push(`M${px(x)},${px(box.bottom)}L${px(x + height)},${px(box.top)}`);
	}
	return {
		kind: 'path',
		key,
		d: parts.join(''),
		stroke: color,
		strokeWidth: 1,
		strokeOpacity: 0.75
	};
}
