import { shownRange, type Projection } from '$lib/projection';
import { px, type Mark, type Theme } from '$lib/scene';
import type { Scale } from './axis';
import { shapeMark } from './shapes';
import type { PlayerStyle } from './style';

/** The base share's mark, the target range as an upright bar, and the source's range where it was changed. */
export function endMarks(
	projection: Projection,
	index: number,
	{ color, shape, remainder }: PlayerStyle,
	x: Scale,
	y: Scale,
	theme: Theme
): Mark[] {
	const player = projection.players[index]!;
	const [left, right] = x.range;
	const { id, base, band, source, changed } = player;
	const { low, high } = shownRange(player);
	const marks: Mark[] = [
		{
			kind: 'line',
			key: `range:${id}`,
			x1: px(right),
			x2: px(right),
			y1: px(y(low)),
			y2: px(y(high)),
			stroke: color,
			strokeWidth: 4
		},
		shapeMark(`base:${id}`, shape, left, y(base), 5, color, remainder ? theme : undefined),
		shapeMark(
			`target:${id}`,
			shape,
			right,
			y(band.middle.at(-1)!),
			5,
			color,
			remainder ? theme : undefined
		)
	];
	if (changed) {
		const at = right + 10;
		const [top, bottom] = [px(y(source.high)), px(y(source.low))];
		marks.push({
			kind: 'path',
			key: `source:${id}`,
			d: `M${px(at - 3)},${top}L${px(at)},${top}L${px(at)},${bottom}L${px(at - 3)},${bottom}`,
			stroke: color,
			strokeWidth: 1.5
		});
	}
	return marks;
}
