import { m } from '$lib/paraglide/messages';
import type { Band } from '$lib/projection';
import { px, roomFor, wrapText, type Mark, type Plot, type Theme } from '$lib/scene';
import { scaleOf, type Scale } from './axis';
import type { EndDifference } from './compare-words';
import { differenceGrid } from './difference-scale';
import { lines } from './frame';
import { polyline } from './outline';
import { shapeMark } from './shapes';
import { spread } from './spread';
import type { PlayerStyle } from './style';

/** What one player's small plot shows. */
export interface Cell {
	id: string;
	name: string;
	/** Both sides' shares in the last year: "40.0% → 45.0%". */
	figures: string;
	/** The last year's difference, or those of the low and the high ends where they are not the same. */
	ends: EndDifference[];
	/** Whether both sides are one mix, whose differences are drawn as bars. */
	mixes: boolean;
	/** Differences by year, percentage points. */
	band: Band;
	style: PlayerStyle;
}

/** Px for the figures left of a plot. */
export const tickRoom = Math.ceil(roomFor('−100', 12, 'sans')) + 6;

/** Px that the last year's figures need right of a plot. */
export function endLabelRoom(cells: Cell[]): number {
	const rooms = cells.flatMap(({ ends }) =>
		ends.flatMap((end) => [
			roomFor(end.points, 13, 'sans', true),
			roomFor(underWords(end), 12, 'sans')
		])
	);
	return Math.ceil(Math.max(...rooms)) + 10;
}

const bullet = 18;

/** A player's name in the lines it is written in: two at most. */
export function cellName({ name }: Cell, room: number): string[] {
	return wrapText(name, room - bullet, 13, 'sans', true, 2);
}

/** "+13%"; "high end, +6.7%". */
function underWords({ end, percent }: EndDifference): string {
	return [end, percent].filter(Boolean).join(m.list_comma());
}

interface CellInput {
	cell: Cell;
	plot: Plot;
	/** Left edge and width of the plot's ground, px. */
	x: number;
	width: number;
	/** Where the name begins, px from the top. */
	top: number;
	labelRoom: number;
	years: number[];
	theme: Theme;
	/** Whether the grid's figures are written. */
	axis: boolean;
}

export function cellMarks({
	cell,
	plot,
	x: left,
	top,
	width,
	labelRoom,
	years,
	theme,
	axis
}: CellInput): Mark[] {
	const { id, style, band } = cell;
	const [x, y] = [scaleOf(plot.x), scaleOf(plot.y)];
	const [bottom, plotTop] = plot.y.range;
	const right = left + width;
	const name = cellName(cell, width + labelRoom);
	const hollow = style.remainder ? theme : undefined;
	const data = cell.mixes
		? bars(id, years, band.middle, x, y, style, theme)
		: edges(id, years, band, x, y, style);
	return [
		shapeMark(`bullet:${id}`, style.shape, left + 5, top + 8.5, 4.5, style.color, hollow),
		...lines(`name:${id}`, name, left + bullet, top + 13, 16, {
			size: 13,
			face: 'sans',
			bold: true,
			fill: style.label
		}),
		{
			kind: 'text',
			key: `figures:${id}`,
			x: px(left),
			y: px(plotTop - 8),
			text: cell.figures,
			size: 13,
			face: 'sans',
			anchor: 'start',
			fill: theme.muted
		},
		{
			kind: 'rect',
			key: `zone:${id}`,
			x: px(left),
			y: px(plotTop),
			width: px(width),
			height: px(bottom - plotTop),
			fill: theme.zone
		},
		...differenceGrid(id, y, left, right, theme, axis),
		...data,
		...endLabels(cell, right + 8, y, theme),
		...yearMarks(id, [years[0]!, years.at(-1)!], x, bottom, theme)
	];
}

/** One bar a year, from zero to the difference; the base year's would have no height. */
function bars(
	id: string,
	years: number[],
	differences: number[],
	x: Scale,
	y: Scale,
	{ color, remainder }: PlayerStyle,
	theme: Theme
): Mark[] {
	const half = Math.min(9, 0.34 * (x(years[1]!) - x(years[0]!)));
	return years.slice(1).map((year, index) => {
		const [left, right] = [px(x(year) - half), px(x(year) + half)];
		const [zero, end] = [px(y(0)), px(y(differences[index + 1]!))];
		return {
			kind: 'path',
			key: `bar:${id}:${year}`,
			d: `M${left},${zero}L${left},${end}L${right},${end}L${right},${zero}Z`,
			// Hollow, as all that nobody stated.
			...(remainder
				? { fill: theme.paper, stroke: color, strokeWidth: 1.25 }
				: { fill: color, stroke: color, strokeWidth: 0 })
		};
	});
}

/** The differences of the high and of the low ends as lines, told apart by their marks. */
function edges(
	id: string,
	years: number[],
	band: Band,
	x: Scale,
	y: Scale,
	{ color }: PlayerStyle
): Mark[] {
	const xs = years.map(x);
	return (['high', 'low'] as const).flatMap((end): Mark[] => [
		{
			kind: 'path',
			key: `${end}:${id}`,
			d: polyline(xs, band[end].map(y)),
			stroke: color,
			strokeWidth: 1.75,
			...(end === 'low' ? { strokeDash: '5 3' } : {})
		},
		shapeMark(
			`target-${end}:${id}`,
			end === 'high' ? 'triangle' : 'down-triangle',
			xs.at(-1)!,
			y(band[end].at(-1)!),
			4,
			color
		)
	]);
}

const leading = 16;

/** The last year's figures at the end of their bar or lines: points, and under them percent. */
function endLabels({ id, ends, band, style }: Cell, x: number, y: Scale, theme: Theme): Mark[] {
	const [bottom, top] = y.range;
	const places = ends.length === 1 ? [band.middle] : [band.low, band.high];
	const middles = spread(
		places.map((differences) => ({ at: y(differences.at(-1)!), height: 2 * leading + 2 })),
		top - 6,
		bottom + 6
	);
	return ends.flatMap((end, index): Mark[] => {
		const key = ends.length === 1 ? id : `${id}:${index === 0 ? 'low' : 'high'}`;
		const text = (name: string, content: string, line: number, bold: boolean): Mark => ({
			kind: 'text',
			key: `${name}:${key}`,
			x: px(x),
			y: px(middles[index]! - 4 + line * leading),
			text: content,
			size: bold ? 13 : 12,
			face: 'sans',
			...(bold ? { bold } : {}),
			anchor: 'start',
			fill: bold ? style.label : theme.muted
		});
		const under = underWords(end);
		const points = text('points', end.points, under ? 0 : 0.5, true);
		return under ? [points, text('percent', under, 1, false)] : [points];
	});
}

/** The first and the last year under a plot. */
function yearMarks(
	id: string,
	years: [number, number],
	x: Scale,
	bottom: number,
	theme: Theme
): Mark[] {
	return years.map((year) => ({
		kind: 'text',
		key: `year:${id}:${year}`,
		x: px(x(year)),
		y: px(bottom + 16),
		text: String(year),
		size: 12,
		face: 'sans',
		anchor: 'middle',
		fill: theme.muted
	}));
}
