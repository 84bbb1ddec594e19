import { pointsRange, range, relativeRange, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { isPoint, outcomeOf, shownRange, type Projection } from '$lib/projection';
import {
	px,
	roomFor,
	wrapText,
	type Axis,
	type Mark,
	type Scene,
	type Theme,
	type Track
} from '$lib/scene';
import { axisTop, scaleOf } from './axis';
import { footer, header, lines, margin } from './frame';
import { headline } from './headline';
import { notes, shareOf } from './notes';
import { outcomeKey } from './outcome-marks';
import type { ChartInput } from './paths';
import { playerStyles, type PlayerStyle } from './style';
import { barMarks, gridLines, rangeLabel, shareTicksOnTop, type Row } from './target-bars';

/** *Target year*: each player's range as a bar on one scale, its base share marked, the change beside it. */
export function targetChart(input: ChartInput): Scene {
	const { projection, width, theme, top, stretch = 0 } = input;
	const { players, scenario } = projection;
	const highest = top ?? axisTop(projection);
	const years = { base: String(scenario.baseYear), target: String(scenario.targetYear) };
	const title = input.title ?? headline(projection);
	const subtitle = players.every(isPoint) ? m.target_subtitle_points : m.target_subtitle;
	const head = header(
		width,
		theme,
		title,
		subtitle({ share: shareOf(projection), ...years }) + outcomeKey(projection)
	);

	const axisBottom = Math.ceil(head.bottom + 22);
	const styles = playerStyles(projection, theme);
	const spare = Math.floor(stretch / players.length);
	// Rows that are far apart have higher bars, or they would look lost.
	const bar = 16 + Math.round(Math.min(32, Math.max(0, spare * 0.35)));
	const rows = players.map((_, index) => rowOf(projection, index, styles[index]!, bar));
	const layout = width >= 620 ? wideRows : narrowRows;
	const { left, right, bottom, marks } = layout({
		rows,
		width,
		theme,
		highest,
		top: axisBottom,
		spare
	});
	const foot = footer(width, theme, bottom + 8, notes(projection, true, input));

	return {
		width,
		height: foot.bottom,
		title,
		description: [
			m.target_description({ share: shareOf(projection), ...years }),
			...rows.map(({ name, player, points, target }) =>
				m.player_from_to_change({ name, base: share(player.base), target, change: points })
			)
		].join(' '),
		background: theme.paper,
		plots: [
			{
				id: 'plot',
				x: { domain: [0, highest], range: [left, right] },
				y: { domain: [0, 1], range: [axisBottom, bottom] }
			}
		],
		tracks: marks.flatMap((mark): Track[] => {
			const id = mark.kind === 'line' && /^move:(.*)$/.exec(mark.key)?.[1];
			const player = rows.find(({ player }) => player.id === id)?.player;
			if (mark.kind !== 'line' || player?.role !== 'stated') return [];
			const axis: Axis = { domain: [0, highest], range: [left, right] };
			return [{ id: player.id, along: 'x', axis, across: mark.y1 }];
		}),
		marks: [...head.marks, ...marks, ...foot.marks]
	};
}

function rowOf(projection: Projection, index: number, style: PlayerStyle, bar: number): Row {
	const player = projection.players[index]!;
	const outcome = outcomeOf(projection, player.id);
	const { low, high } = shownRange(player);
	const { base } = player;
	return {
		player,
		style,
		name: say(player.name),
		bar,
		target: range({ low, high }),
		points: pointsRange({ low: low - base, high: high - base }),
		outcome,
		cameOut: outcome === undefined ? '' : m.came_out({ share: share(outcome) }),
		percent:
			base > 0 ? relativeRange({ low: (low / base - 1) * 100, high: (high / base - 1) * 100 }) : ''
	};
}

interface RowsInput {
	rows: Row[];
	width: number;
	theme: Theme;
	highest: number;
	/** Where the rows begin, px. */
	top: number;
	/** Px that each row is higher, or lower, than it would be by itself. */
	spare: number;
}

interface RowsLayout {
	left: number;
	right: number;
	bottom: number;
	marks: Mark[];
}

/** Names to the left of the bars, changes to the right. */
function wideRows({ rows, width, theme, highest, top, spare }: RowsInput): RowsLayout {
	const side = margin(width);
	const nameRoom = Math.min(
		width * 0.24,
		Math.max(...rows.map(({ name }) => roomFor(name, 14, 'sans', true))) + 16
	);
	const changeRoom =
		Math.max(
			...rows.flatMap(({ points, percent, cameOut }) =>
				[points, percent, cameOut].map((text) => roomFor(text, 13, 'sans'))
			)
		) + 24;
	const left = Math.ceil(side + nameRoom);
	const right = Math.floor(width - side - changeRoom);
	const x = scaleOf({ domain: [0, highest], range: [left, right] });
	let y = top + 6;
	const marks = rows.flatMap((row): Mark[] => {
		const { id } = row.player;
		const name = wrapText(row.name, nameRoom - 12, 14, 'sans', true, 3);
		const change = [
			{ key: 'points', words: row.points, fill: theme.ink },
			{ key: 'percent', words: row.percent, fill: theme.muted },
			{ key: 'came-out', words: row.cameOut, fill: theme.ink }
		].filter(({ words }) => words !== '');
		const least = Math.max(name.length, change.length) * 17 + 14;
		const height = Math.max(Math.max(52, least) + spare, least);
		const middle = y + height / 2;
		const first = middle + 5 - ((change.length - 1) * 17) / 2;
		y += height;
		return [
			...lines(`name:${id}`, name, side, middle + 5 - ((name.length - 1) * 17) / 2, 17, {
				size: 14,
				face: 'sans',
				bold: true,
				fill: row.style.label
			}),
			...change.map(({ key, words, fill }, line) =>
				text(`${key}:${id}`, words, width - side, first + line * 17, 'end', fill)
			),
			...barMarks(row, x, middle, theme),
			rangeLabel(row, x, middle, theme)
		];
	});
	const bottom = Math.ceil(y + 4);
	return {
		left,
		right,
		bottom,
		marks: [
			...shareTicksOnTop(x, top, theme),
			...gridLines('grid', x, top, bottom, theme),
			...marks
		]
	};
}

/** Name and figures above each bar. */
function narrowRows({ rows, width, theme, highest, top, spare }: RowsInput): RowsLayout {
	const side = margin(width);
	const left = side + 2;
	const right = width - side - 10;
	const x = scaleOf({ domain: [0, highest], range: [left, right] });
	let y = top + 2;
	const marks = rows.flatMap((row): Mark[] => {
		const { id } = row.player;
		const change = row.percent
			? m.both_changes({ points: row.points, percent: row.percent })
			: row.points;
		const name = wrapText(row.name, width - 2 * side, 14, 'sans', true, 2);
		const figures = wrapText(
			[m.figures_line({ range: row.target, change }), row.cameOut].filter(Boolean).join(' · '),
			width - 2 * side,
			13,
			'sans'
		);
		const nameAt = y + 16;
		const figuresAt = nameAt + name.length * 17;
		const half = row.bar / 2 + 6;
		const middle = figuresAt + (figures.length - 1) * 17 + 8 + half;
		// A cross has a lane of its own under the bar.
		const lane = row.outcome === undefined ? 0 : 12;
		const below = lane > 0 ? 18 : 10;
		y = middle + half + below + Math.max(spare - 2 * (half - 14), -6);
		return [
			...lines(`name:${id}`, name, side, nameAt, 17, {
				size: 14,
				face: 'sans',
				bold: true,
				fill: row.style.label
			}),
			...lines(`figures:${id}`, figures, side, figuresAt, 17, {
				size: 13,
				face: 'sans',
				fill: theme.ink
			}),
			...gridLines(`grid:${id}`, x, middle - half, middle + half + lane, theme),
			...barMarks(row, x, middle, theme)
		];
	});
	return {
		left,
		right,
		bottom: Math.ceil(y),
		marks: [...shareTicksOnTop(x, top, theme), ...marks]
	};
}

function text(
	key: string,
	content: string,
	x: number,
	y: number,
	anchor: 'start' | 'middle' | 'end',
	fill: string
): Mark {
	return {
		kind: 'text',
		key,
		x: px(x),
		y: px(y),
		text: content,
		size: 13,
		face: 'sans',
		anchor,
		fill
	};
}
