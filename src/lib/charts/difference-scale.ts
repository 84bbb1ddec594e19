import { signed } from '$lib/format';
import { px, type Mark, type Theme } from '$lib/scene';
import type { Scale } from './axis';

const ends = [0, 1, 2, 5, 10, 20, 30, 40, 50, 60, 80, 100];

/**
 * Bottom and top of a scale around zero, percentage points: the nearest of a few round ones with room
 * for every difference, so that it stands still while a range is being dragged between two of them.
 */
export function differenceSpan(differences: number[]): [number, number] {
	const beyond = (most: number) => ends.find((end) => end >= most - 1e-9) ?? 100;
	const bottom = beyond(Math.max(0, ...differences.map((value) => -value)));
	const top = beyond(Math.max(0, ...differences));
	// Zero alone is no scale.
	return bottom + top === 0 ? [-1, 1] : [bottom === 0 ? 0 : -bottom, top];
}

/** Round differences for grid lines, zero among them, percentage points. */
export function differenceTicks([bottom, top]: [number, number], length: number): number[] {
	const step =
		[1, 2, 5, 10, 20, 25, 50].find((size) => (length * size) / (top - bottom) >= 28) ?? 100;
	const ticks: number[] = [];
	for (let tick = Math.ceil(bottom / step) * step; tick <= top; tick += step) ticks.push(tick + 0);
	return ticks;
}

/** Grid lines, the one at zero in ink; their figures to the left where they are wanted. */
export function differenceGrid(
	id: string,
	y: Scale,
	left: number,
	right: number,
	theme: Theme,
	figures: boolean
): Mark[] {
	const [bottom, top] = y.range;
	return differenceTicks(y.domain, bottom - top).flatMap((tick): Mark[] => {
		const line: Mark = {
			kind: 'line',
			key: `grid:${id}:${tick}`,
			x1: px(left),
			x2: px(right),
			y1: px(y(tick)),
			y2: px(y(tick)),
			stroke: tick === 0 ? theme.ink : theme.rule,
			strokeWidth: 1
		};
		if (!figures) return [line];
		return [
			line,
			{
				kind: 'text',
				key: `tick:${id}:${tick}`,
				x: px(left - 6),
				y: px(y(tick) + 4),
				text: signed(tick),
				size: 12,
				face: 'sans',
				anchor: 'end',
				fill: theme.muted
			}
		];
	});
}
