import { pointsRange, range, relativeRange, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { isPoint, shownRange, type ProjectedPlayer } from '$lib/projection';
import { px, roomFor, wrapText, type Mark, type Scene, type Theme } from '$lib/scene';
import { axisTop, scaleOf, type Scale } from './axis';
import { footer, header, lines, margin } from './frame';
import { hatch } from './hatch';
import { headline } from './headline';
import { notes, shareOf } from './notes';
import type { ChartInput } from './paths';
import { shapeMark } from './shapes';
import { playerStyles, type PlayerStyle } from './style';

const barHeight = 16;

/** *Target year*: each player's range as a bar on one scale, its base share marked, the change beside it. */
export function targetChart({ projection, width, theme, top }: ChartInput): Scene {
	const { players, scenario } = projection;
	const highest = top ?? axisTop(projection);
	const years = { base: String(scenario.baseYear), target: String(scenario.targetYear) };
	const title = headline(projection);
	const subtitle = players.every(isPoint) ? m.target_subtitle_points : m.target_subtitle;
	const head = header(
		width,
		theme,
		title,
		subtitle({ share: shareOf(projection), ...years }) +
			(players.some((player) => player.changed) ? ` ${m.bracket_key()}` : '')
	);

	const axisBottom = Math.ceil(head.bottom + 22);
	const styles = playerStyles(projection, theme);
	const rows = players.map((player, index) => rowOf(player, styles[index]!));
	const layout = width >= 620 ? wideRows : narrowRows;
	const { left, right, bottom, marks } = layout({ rows, width, theme, highest, top: axisBottom });
	const foot = footer(width, theme, bottom + 8, notes(projection));

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
		marks: [...head.marks, ...marks, ...foot.marks]
	};
}

interface Row {
	player: ProjectedPlayer;
	style: PlayerStyle;
	name: string;
	/** "40–45%". */
	target: string;
	/** "+10 to +15 pp". */
	points: string;
	/** "+33 to +50%", or nothing where there was no share to grow from. */
	percent: string;
}

function rowOf(player: ProjectedPlayer, style: PlayerStyle): Row {
	const { low, high } = shownRange(player);
	const { base } = player;
	return {
		player,
		style,
		name: say(player.name),
		target: range({ low, high }),
		points: pointsRange({ low: low - base, high: high - base }),
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
}

interface RowsLayout {
	left: number;
	right: number;
	bottom: number;
	marks: Mark[];
}

/** Names to the left of the bars, changes to the right. */
function wideRows({ rows, width, theme, highest, top }: RowsInput): RowsLayout {
	const side = margin(width);
	const nameRoom = Math.min(
		width * 0.24,
		Math.max(...rows.map(({ name }) => roomFor(name, 14, 'sans', true))) + 16
	);
	const changeRoom =
		Math.max(
			...rows.flatMap(({ points, percent }) => [
				roomFor(points, 13, 'sans'),
				roomFor(percent, 13, 'sans')
			])
		) + 24;
	const left = Math.ceil(side + nameRoom);
	const right = Math.floor(width - side - changeRoom);
	const x = scaleOf({ domain: [0, highest], range: [left, right] });
	let y = top + 6;
	const marks = rows.flatMap((row): Mark[] => {
		const { id } = row.player;
		const name = wrapText(row.name, nameRoom - 12, 14, 'sans', true, 3);
		const height = Math.max(52, name.length * 17 + 14);
		const middle = y + height / 2;
		const change = middle + (row.percent ? -3 : 5);
		y += height;
		return [
			...lines(`name:${id}`, name, side, middle + 5 - ((name.length - 1) * 17) / 2, 17, {
				size: 14,
				face: 'sans',
				bold: true,
				fill: row.style.label
			}),
			text(`points:${id}`, row.points, width - side, change, 'end', theme.ink),
			...(row.percent
				? [text(`percent:${id}`, row.percent, width - side, change + 17, 'end', theme.muted)]
				: []),
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
function narrowRows({ rows, width, theme, highest, top }: RowsInput): RowsLayout {
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
			m.figures_line({ range: row.target, change }),
			width - 2 * side,
			13,
			'sans'
		);
		const nameAt = y + 16;
		const figuresAt = nameAt + name.length * 17;
		const middle = figuresAt + (figures.length - 1) * 17 + 22;
		y = middle + 24;
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
			...gridLines(`grid:${id}`, x, middle - 14, middle + 14, theme),
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

function ticksOf(x: Scale): number[] {
	const [left, right] = x.range;
	const room = roomFor('100%', 12, 'sans') + 14;
	const highest = x.domain[1];
	const step =
		[1, 2, 5, 10, 20, 25, 50].find((size) => ((right - left) * size) / highest >= room) ?? 50;
	const ticks: number[] = [];
	for (let tick = 0; tick <= highest; tick += step) ticks.push(tick);
	return ticks;
}

function shareTicksOnTop(x: Scale, top: number, theme: Theme): Mark[] {
	return ticksOf(x).map((tick) => ({
		kind: 'text',
		key: `tick:${tick}`,
		x: px(x(tick)),
		y: px(top - 7),
		text: share(tick),
		size: 12,
		face: 'sans',
		// In the middle the first would stand out over the edge.
		anchor: tick === 0 && x(0) < 24 ? 'start' : 'middle',
		fill: theme.muted
	}));
}

function gridLines(key: string, x: Scale, top: number, bottom: number, theme: Theme): Mark[] {
	return ticksOf(x).map((tick) => ({
		kind: 'line',
		key: `${key}:${tick}`,
		x1: px(x(tick)),
		x2: px(x(tick)),
		y1: px(top),
		y2: px(bottom),
		stroke: tick === 0 ? theme.ink : theme.rule,
		strokeWidth: 1
	}));
}

/** Bar from low to high, tick at the middle, the base share as a hollow mark joined to it by a thin line. */
function barMarks({ player, style }: Row, x: Scale, y: number, theme: Theme): Mark[] {
	const { id, base, band, source, changed } = player;
	const target = shownRange(player);
	const { color, shape, remainder } = style;
	const [low, high] = [x(target.low), x(target.high)];
	const [from, to] =
		base < target.low ? [x(base), low] : base > target.high ? [high, x(base)] : [low, low];
	const top = y - barHeight / 2;
	const bottom = y + barHeight / 2;
	const point = isPoint(player);
	const outline = `M${px(low)},${px(top)}L${px(high)},${px(top)}L${px(high)},${px(bottom)}L${px(low)},${px(bottom)}Z`;
	const marks: Mark[] = [
		{
			kind: 'line',
			key: `move:${id}`,
			x1: px(from),
			x2: px(to),
			y1: px(y),
			y2: px(y),
			stroke: color,
			strokeWidth: 1.5,
			strokeDash: '2 3'
		}
	];
	if (!point) {
		if (remainder) {
			marks.push({
				kind: 'group',
				key: `hatch:${id}`,
				clip: outline,
				children: [hatch('lines', { left: low, right: high, top, bottom }, color, 6)]
			});
		}
		const fillOpacity = remainder ? 0.06 : 0.3;
		marks.push({
			kind: 'path',
			key: `bar:${id}`,
			d: outline,
			fill: color,
			fillOpacity,
			stroke: color,
			strokeWidth: 1.25
		});
	}
	const middle = band.middle.at(-1)!;
	marks.push(
		point
			? shapeMark(`middle:${id}`, shape, x(middle), y, 7, color)
			: {
					kind: 'line',
					key: `middle:${id}`,
					x1: px(x(middle)),
					x2: px(x(middle)),
					y1: px(top),
					y2: px(bottom),
					stroke: color,
					strokeWidth: 2.5
				},
		shapeMark(`base:${id}`, shape, x(base), y, 5, color, theme)
	);
	if (changed) {
		const [start, end] = [px(x(source.low)), px(x(source.high))];
		const at = px(bottom + 6);
		marks.push({
			kind: 'path',
			key: `source:${id}`,
			d: `M${start},${px(at - 3)}L${start},${at}L${end},${at}L${end},${px(at - 3)}`,
			stroke: theme.ink,
			strokeWidth: 1.5
		});
	}
	return marks;
}

/** The range in figures, on whichever side of the bar is free, else above it. */
function rangeLabel({ player, target }: Row, x: Scale, y: number, theme: Theme): Mark {
	const { low, high } = shownRange(player);
	const [left, right] = x.range;
	const room = roomFor(target, 13, 'sans', true);
	const after = x(Math.max(high, player.base)) + 12;
	const before = x(Math.min(low, player.base)) - 12;
	const label = (at: number, anchor: 'start' | 'end', baseline: number): Mark => ({
		kind: 'text',
		key: `label:${player.id}`,
		x: px(at),
		y: px(baseline),
		text: target,
		size: 13,
		face: 'sans',
		bold: true,
		anchor,
		fill: theme.ink
	});
	if (after + room <= right + 2) return label(after, 'start', y + 4.5);
	if (before - room >= left) return label(before, 'end', y + 4.5);
	return label(Math.min(x(low), right - room), 'start', y - barHeight / 2 - 5);
}
