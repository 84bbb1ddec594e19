import { px, type Mark, type Plot } from '$lib/scene';
import type { Part } from './companies-parts';
import { hatch, textureMarks, toneOf, type Box } from './hatch';
import type { ChartInput } from './paths';

export interface CompaniesInput extends ChartInput {
	parts: Part[];
	/** Where the plot and what belongs to it may begin, px. */
	top: number;
}

export interface CompaniesLayout {
	plot: Plot;
	marks: Mark[];
	/** The middle of each part's bar, px, in the order of the parts. */
	middles: [number, number][];
	/** Where what follows may begin, px. */
	bottom: number;
}

/** How dense a part is drawn: the deeper inside, the fainter. */
const tones = [0.55, 0.32, 0.16];

/** A part's bar: hatched where its figure is calculated, with a dashed outline where it is assumed. */
export function partMarks({ id, depth, basis, style }: Part, box: Box): Mark[] {
	const [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom].map(px);
	// A part of nothing would be drawn as a line.
	if (left === right || top === bottom) return [];
	const d = `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
	const { color } = style;
	const calculated = basis === 'calculated';
	const texture: Mark[] = calculated
		? [{ kind: 'group', key: `hatch:${id}`, clip: d, children: [hatch('lines', box, color, 6)] }]
		: textureMarks(id, d, box, style, 6);
	return [
		...texture,
		{
			kind: 'path',
			key: `bar:${id}`,
			d,
			fill: color,
			fillOpacity: calculated ? 0.06 : toneOf(style, tones[depth]!),
			stroke: color,
			strokeWidth: 1.25,
			...(basis === 'assumed' && { strokeDash: '4 3' })
		}
	];
}
