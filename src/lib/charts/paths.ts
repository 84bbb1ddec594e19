import { range, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	isPoint,
	outcomeOf,
	shownRange,
	type ProjectedPlayer,
	type Projection
} from '$lib/projection';
import type { Comparison } from '$lib/scenario';
import { px, roomFor, type Mark, type Scene, type Theme } from '$lib/scene';
import { axisTop, scaleOf, shareGrid, shareRoom, yearAxis, type Scale } from './axis';
import { endLabels } from './end-labels';
import { footer, header, margin, stretched } from './frame';
import { textureMarks, toneOf } from './hatch';
import { headline } from './headline';
import { notes, shareOf, type ReaderWords } from './notes';
import { outcomeKey } from './outcome-marks';
import { areaBetween, polyline } from './outline';
import { endMarks } from './paths-ends';
import { pathsOutcomes } from './paths-outcomes';
import { spread } from './spread';
import { playerStyles, type PlayerStyle } from './style';

export interface ChartInput extends ReaderWords {
	projection: Projection;
	/** Px, 280 to 1,600. The height follows from what must fit. */
	width: number;
	/** Px by which the plot is higher, or lower, than it would be by itself; see `fitted`. */
	stretch?: number;
	theme: Theme;
	/** Top of the share axis in percent; `axisTop` unless given. */
	top?: number;
	/** What *Compare* compares, and how; this scenario's low beside its high unless given. */
	comparison?: Comparison;
}

/** Room for the source's bracket between a band's end and its label, px: kept free, so that nothing moves. */
const bracketRoom = 14;

/** *Paths*: a band and its middle line for each player, from the base year to the target year. */
export function pathsChart(input: ChartInput): Scene {
	const { projection, width, theme, top, stretch } = input;
	const { players, times, scenario } = projection;
	const styles = playerStyles(projection, theme);
	const side = margin(width);
	const wide = width >= 560;
	const title = input.title ?? headline(projection);
	const head = header(width, theme, title, subtitle(projection));

	const highest = top ?? axisTop(projection);
	const words = (player: ProjectedPlayer, target: string) =>
		valueWords(projection, player, target, wide);
	// The widest a moved range gets, so that a label with one more decimal does not narrow the plot.
	const widest = range({ low: 88.5, high: 99.5 });
	const labels = (y?: Scale, from?: number) =>
		endLabels(
			players.map((player, index) => ({
				id: player.id,
				name: say(wide ? player.name : player.short),
				value: words(player, range(shownRange(player))),
				widest: words(player, widest),
				color: styles[index]!.color,
				text: styles[index]!.label,
				at: y ? y((player.target.low + player.target.high) / 2) : 0,
				from
			})),
			width * (wide ? 0.3 : 0.4)
		);
	const room = labels();
	const baseRoom = wide
		? Math.max(...players.map(({ base }) => roomFor(share(base), 13, 'sans', true))) + 14
		: 0;

	const plotTop = Math.ceil(head.bottom + 26);
	const natural = Math.min(440, Math.max(230, width * 0.46));
	const height = Math.ceil(Math.max(stretched(natural, stretch), room.height));
	const bottom = plotTop + height;
	const y = scaleOf({ domain: [0, highest], range: [bottom, plotTop] });
	const outcomes = pathsOutcomes(projection, styles, y, width);
	const endRoom = Math.max(bracketRoom, outcomes.room);

	const left = side + shareRoom + baseRoom;
	const right = Math.floor(width - side - room.width - endRoom);
	const x = scaleOf({ domain: [scenario.baseYear, scenario.targetYear], range: [left, right] });
	const end = right + endRoom;
	const foot = footer(width, theme, bottom + 36, notes(projection, true, input));

	const xs = times.map((time) => x(time));
	return {
		width,
		height: foot.bottom,
		title,
		description: description(projection),
		background: theme.paper,
		plots: [
			{
				id: 'plot',
				x: { domain: [scenario.baseYear, scenario.targetYear], range: [left, right] },
				y: { domain: [0, highest], range: [bottom, plotTop] }
			}
		],
		tracks: players
			.filter(({ role }) => role === 'stated')
			.map(({ id }) => ({
				id,
				along: 'y',
				axis: { domain: [0, highest], range: [bottom, plotTop] },
				across: right
			})),
		marks: [
			...head.marks,
			{
				kind: 'rect',
				key: 'zone',
				x: px(left),
				y: px(plotTop),
				width: px(right - left),
				height: px(height),
				fill: theme.zone
			},
			...shareGrid(y, left, right, theme).map((mark) =>
				// The figures stand clear of the base year's labels.
				mark.kind === 'text' ? { ...mark, x: px(mark.x - baseRoom) } : mark
			),
			...zoneLabels(startWords(projection), left, right, plotTop, theme),
			...yearAxis(x, bottom, theme),
			...players.flatMap((player, index) => bandMarks(player, xs, y, styles[index]!)),
			...players.flatMap((player, index) =>
				endMarks(projection, index, styles[index]!, x, y, theme)
			),
			...(wide ? baseLabels(projection, left - 12, y, plotTop, bottom, theme) : []),
			...labels(y, right + bracketRoom + 2).draw(end, plotTop, bottom, theme),
			...outcomes.draw(x, theme),
			...foot.marks
		]
	};
}

/** What stands under a player's name at the end of its band. */
function valueWords(
	projection: Projection,
	player: ProjectedPlayer,
	target: string,
	wide: boolean
): string {
	const value = wide ? target : m.base_to_target({ base: share(player.base), target });
	if (player.role === 'remainder') return m.calculated_value({ value });
	const outcome = outcomeOf(projection, player.id);
	return outcome === undefined ? value : m.value_and_outcome({ value, outcome: share(outcome) });
}

function subtitle(projection: Projection): string {
	const { baseYear, targetYear } = projection.scenario;
	const words = projection.players.every(isPoint) ? m.paths_subtitle_points : m.paths_subtitle;
	const text = words({
		share: shareOf(projection),
		base: String(baseYear),
		target: String(targetYear)
	});
	return text + outcomeKey(projection);
}

/** A player's band with its edges and middle line; of a single figure, the line alone. */
export function bandMarks(
	player: ProjectedPlayer,
	xs: number[],
	y: Scale,
	style: PlayerStyle
): Mark[] {
	const { id, band } = player;
	const { color, dash = '7 4' } = style;
	const last = xs.length - 1;
	const edge = (values: number[]) => polyline(xs, values.map(y));
	const middle: Mark = {
		kind: 'path',
		key: `middle:${id}`,
		d: edge(band.middle),
		stroke: color,
		strokeWidth: 2.25,
		strokeDash: dash
	};
	if (isPoint(player)) return [middle];
	const shape = areaBetween(xs, band.high.map(y), band.low.map(y));
	const box = { left: xs[0]!, right: xs[last]!, top: y.range[1], bottom: y.range[0] };
	return [
		...textureMarks(id, shape, box, style),
		{ kind: 'path', key: `band:${id}`, d: shape, fill: color, fillOpacity: toneOf(style, 0.2) },
		{ kind: 'path', key: `low:${id}`, d: edge(band.low), stroke: color, strokeWidth: 1 },
		{ kind: 'path', key: `high:${id}`, d: edge(band.high), stroke: color, strokeWidth: 1 },
		middle
	];
}

/** What the base year is called: the present, unless it is known what came after. */
function startWords({ scenario }: Projection): string {
	return scenario.forecast.outcome ? m.present_base() : m.present();
}

/** The base year's name at its line and "Projection" over what follows, where both fit. */
function zoneLabels(
	start: string,
	left: number,
	right: number,
	plotTop: number,
	theme: Theme
): Mark[] {
	const text = (key: string, content: string, x: number, anchor: 'start' | 'end'): Mark => ({
		kind: 'text',
		key,
		x: px(x),
		y: px(plotTop - 8),
		text: content,
		size: 12,
		face: 'sans',
		anchor,
		fill: theme.muted
	});
	const marks: Mark[] = [
		{
			kind: 'line',
			key: 'present',
			x1: px(left),
			x2: px(left),
			y1: px(plotTop - 20),
			y2: px(plotTop),
			stroke: theme.ink,
			strokeWidth: 1
		},
		text('projection-label', m.projection_zone(), right, 'end')
	];
	const both =
		roomFor(start, 12, 'sans') + roomFor(m.projection_zone(), 12, 'sans') + 24 <= right - left;
	return both ? [...marks, text('present-label', start, left + 6, 'start')] : marks;
}

/** The base shares left of the plot; players that start at the same share have one label. */
function baseLabels(
	{ players }: Projection,
	x: number,
	y: Scale,
	top: number,
	bottom: number,
	theme: Theme
): Mark[] {
	const bases = [...new Set(players.map((player) => player.base))];
	const middles = spread(
		bases.map((base) => ({ at: y(base), height: 17 })),
		top - 8,
		bottom + 9
	);
	return bases.map((base, index) => ({
		kind: 'text',
		key: `base-label:${base}`,
		x: px(x),
		y: px(middles[index]! + 4.5),
		text: share(base),
		size: 13,
		face: 'sans',
		bold: true,
		anchor: 'end',
		fill: theme.ink
	}));
}

function description(projection: Projection): string {
	const { players, scenario } = projection;
	return [
		m.paths_description({
			share: shareOf(projection),
			base: String(scenario.baseYear),
			target: String(scenario.targetYear)
		}),
		...players.map((player) =>
			m.player_from_to({
				name: say(player.name),
				base: share(player.base),
				target: range(shownRange(player))
			})
		)
	].join(' ');
}
