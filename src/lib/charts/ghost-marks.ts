import { isPoint, shownRange, sideBands, type ComparedSide } from '$lib/projection';
import { px, type Mark, type Theme } from '$lib/scene';
import type { Scale } from './axis';
import { polyline } from './outline';
import { shapeMark } from './shapes';
import { sidePath } from './side-path';
import type { PlayerStyle } from './style';

interface Drawn {
	id: string;
	/** Index into a projection's players. */
	index: number;
	style: PlayerStyle;
}

/** The dash of what is drawn as a ghost. */
export const ghostDash = '2 3';

/** A player of the side that lies over the ghost: its band or its line, with marks at both ends. */
export function sideMarks(
	side: ComparedSide,
	drawn: Drawn,
	x: Scale,
	y: Scale,
	theme: Theme
): Mark[] {
	const { projection } = side;
	const { id, index, style } = drawn;
	const { color, shape, remainder, dash = '7 4' } = style;
	const player = projection.players[index]!;
	const xs = projection.times.map(x);
	const shares = sideBands(side)[index]!.middle;
	const [start, end] = [xs[0]!, xs.at(-1)!];
	const hollow = remainder ? theme : undefined;
	const range = isRange(side, index) ? shownRange(player) : undefined;
	const line = { key: `middle:${id}`, dash };
	const path = sidePath({ player, shares, range, style, line }, xs, y);
	return [
		...path,
		shapeMark(`base:${id}`, shape, start, y(shares[0]!), 5, color, hollow),
		shapeMark(`target:${id}`, shape, end, y(shares.at(-1)!), 5, color, hollow)
	];
}

/** A player of the ghost: one dotted line, or those of its band's two edges. */
export function ghostMarks(
	side: ComparedSide,
	{ id, index, style }: Drawn,
	x: Scale,
	y: Scale
): Mark[] {
	const xs = side.projection.times.map(x);
	const { low, high, middle } = sideBands(side)[index]!;
	const line = (key: string, shares: number[]): Mark => ({
		kind: 'path',
		key: `ghost-${key}:${id}`,
		d: polyline(xs, shares.map(y)),
		stroke: style.color,
		strokeWidth: 1.5,
		strokeDash: ghostDash
	});
	return isRange(side, index) ? [line('high', high), line('low', low)] : [line('line', middle)];
}

/** Where a player of the ghost ends: a small hollow mark, or a bracket around the range. */
export function ghostEnd(
	side: ComparedSide,
	{ id, index, style: { color, shape } }: Drawn,
	x: Scale,
	y: Scale,
	theme: Theme
): Mark {
	const { projection } = side;
	const end = x(projection.scenario.targetYear);
	if (!isRange(side, index)) {
		const share = sideBands(side)[index]!.middle.at(-1)!;
		return shapeMark(`ghost-target:${id}`, shape, end, y(share), 3, color, theme);
	}
	const { low, high } = shownRange(projection.players[index]!);
	const [top, bottom] = [px(y(high)), px(y(low))];
	const [near, far] = [px(end + 6), px(end + 9)];
	return {
		kind: 'path',
		key: `ghost-range:${id}`,
		d: `M${near},${top}L${far},${top}L${far},${bottom}L${near},${bottom}`,
		stroke: color,
		strokeWidth: 1.5
	};
}

function isRange({ projection, case: name }: ComparedSide, index: number): boolean {
	return name === 'range' && !isPoint(projection.players[index]!);
}
