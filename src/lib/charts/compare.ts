import { mixShare, points, relative, say, sentenceCase, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	casePath,
	compareMixes,
	isPoint,
	printedShares,
	shownShares,
	type CaseName,
	type CasePath,
	type Projection,
	type ShareChange
} from '$lib/projection';
import { px, roomFor, wrapText, type Mark, type Plot, type Scene, type Theme } from '$lib/scene';
import { axisTop, scaleOf, shareGrid, shareRoom, yearAxis, type Scale } from './axis';
import { caseWords } from './case-words';
import { compareTable } from './compare-table';
import { footer, header, margin, stretched } from './frame';
import { phraseOf } from './headline';
import { polyline } from './outline';
import { notes, shareOf } from './notes';
import type { ChartInput } from './paths';
import { shapeMark } from './shapes';
import { spread } from './spread';
import { playerStyles, type PlayerStyle } from './style';

export interface CompareInput extends ChartInput {
	/** The two cases, left and right. */
	cases: [CaseName, CaseName];
}

/** *Compare*: two cases side by side on one scale, and what differs between them, player by player. */
export function compareChart(input: CompareInput): Scene {
	const { projection, width, theme, top, cases, stretch } = input;
	const { scenario } = projection;
	const styles = playerStyles(projection, theme);
	const side = margin(width);
	const highest = top ?? axisTop(projection);
	const paths = cases.map((name) => casePath(projection, name)) as [CasePath, CasePath];
	const printed = printedShares(projection);
	const ends = paths.map((path) => shownShares(path.mixes.at(-1)!, printed)) as [
		number[],
		number[]
	];
	const differences = compareMixes(ends[0], ends[1]);
	const title = input.title ?? compareHeadline(projection, ends, differences);
	const head = header(
		width,
		theme,
		title,
		m.compare_subtitle({
			share: shareOf(projection),
			base: String(scenario.baseYear),
			target: String(scenario.targetYear)
		})
	);

	const valueRoom = Math.ceil(roomFor('100.0%', 13, 'sans', true)) + 12;
	const between = width < 480 ? 14 : 36;
	const left = side + shareRoom;
	const panel = Math.floor((width - side - left - between - 2 * valueRoom) / 2);
	const plotTop = Math.ceil(head.bottom + 34);
	const natural = Math.min(340, Math.max(210, width * 0.34));
	const height = Math.round(stretched(natural, stretch));
	const bottom = plotTop + height;
	const lefts = [left, left + panel + valueRoom + between] as const;
	const plots: Plot[] = cases.map((_, index) => ({
		id: `plot-${index}`,
		x: {
			domain: [scenario.baseYear, scenario.targetYear],
			range: [lefts[index]!, lefts[index]! + panel]
		},
		y: { domain: [0, highest], range: [bottom, plotTop] }
	}));
	const panels = paths.flatMap((path, index) =>
		panelMarks({
			key: `panel-${index}`,
			path,
			ends: ends[index]!,
			projection,
			styles,
			theme,
			x: scaleOf(plots[index]!.x),
			y: scaleOf(plots[index]!.y),
			room: panel + valueRoom,
			axis: index === 0
		})
	);
	const table = compareTable({
		width,
		theme,
		y: bottom + 44,
		titles: cases.map((name) => caseWords(projection, name).short) as [string, string],
		rows: projection.players.map((player, index) => ({
			id: player.id,
			name: say(player.name),
			style: styles[index]!,
			first: mixShare(ends[0][index]!),
			second: mixShare(ends[1][index]!),
			points: points(differences[index]!.pp, 1),
			percent: relative(differences[index]!.percent)
		}))
	});
	const explained = cases
		.map((name) => caseWords(projection, name))
		.map(({ title: name, meaning }) => m.case_explained({ name, meaning }));
	const foot = footer(width, theme, table.bottom + 10, [
		explained.join(' '),
		...notes(projection, false, input)
	]);

	return {
		width,
		height: foot.bottom,
		title,
		description: description(projection, cases, ends),
		background: theme.paper,
		plots,
		marks: [...head.marks, ...panels, ...table.marks, ...foot.marks]
	};
}

interface Panel {
	key: string;
	path: CasePath;
	ends: number[];
	projection: Projection;
	styles: PlayerStyle[];
	theme: Theme;
	x: Scale;
	y: Scale;
	/** Px for the panel's title. */
	room: number;
	/** Whether the grid's shares are written. */
	axis: boolean;
}

function panelMarks({
	key,
	path,
	ends,
	projection,
	styles,
	theme,
	x,
	y,
	room,
	axis
}: Panel): Mark[] {
	const [left, right] = x.range;
	const [bottom, top] = y.range;
	const words = caseWords(projection, path.name);
	const fits = roomFor(words.title, 14, 'sans', true) <= room;
	const title = fits
		? words.title
		: wrapText(sentenceCase(words.short), room, 14, 'sans', true, 1)[0]!;
	const xs = projection.times.map((time) => x(time));
	const middles = spread(
		ends.map((end) => ({ at: y(end), height: 17 })),
		top - 8,
		bottom + 9
	);
	return [
		{
			kind: 'rect',
			key: `${key}:zone`,
			x: px(left),
			y: px(top),
			width: px(right - left),
			height: px(bottom - top),
			fill: theme.zone
		},
		{
			kind: 'text',
			key: `${key}:title`,
			x: px(left),
			y: px(top - 14),
			text: title,
			size: 14,
			face: 'sans',
			bold: true,
			anchor: 'start',
			fill: theme.ink
		},
		...shareGrid(y, left, right, theme)
			.filter((mark) => axis || mark.kind !== 'text')
			.map((mark) => ({ ...mark, key: `${key}:${mark.key}` })),
		...yearAxis(x, bottom, theme).map((mark) => ({ ...mark, key: `${key}:${mark.key}` })),
		...projection.players.flatMap(({ id }, index): Mark[] => {
			const { color, label, shape, remainder, dash = '7 4' } = styles[index]!;
			const hollow = remainder ? theme : undefined;
			const shares = path.mixes.map((mix) => mix[index]!);
			return [
				{
					kind: 'path',
					key: `${key}:line:${id}`,
					d: polyline(xs, shares.map(y)),
					stroke: color,
					strokeWidth: 2.25,
					strokeDash: remainder ? '2 3' : dash
				},
				shapeMark(`${key}:base:${id}`, shape, left, y(shares[0]!), 4, color, hollow),
				shapeMark(`${key}:target:${id}`, shape, right, y(shares.at(-1)!), 4.5, color, hollow),
				{
					kind: 'text',
					key: `${key}:value:${id}`,
					x: px(right + 10),
					y: px(middles[index]! + 4.5),
					text: mixShare(ends[index]!),
					size: 13,
					face: 'sans',
					bold: true,
					anchor: 'start',
					fill: label
				}
			];
		})
	];
}

/** What differs most between two cases, in one line. */
function compareHeadline(
	projection: Projection,
	ends: [number[], number[]],
	differences: ShareChange[]
): string {
	const most = differences.reduce(
		(top, { pp }, index) => (Math.abs(pp) > Math.abs(differences[top]!.pp) + 1e-9 ? index : top),
		0
	);
	if (Math.abs(differences[most]!.pp) < 0.05) {
		return projection.players.every(isPoint) ? m.compare_same() : m.compare_meet();
	}
	return sentenceCase(
		m.compare_headline({
			name: phraseOf(projection, most),
			first: share(ends[0][most]!),
			second: share(ends[1][most]!)
		})
	);
}

function description(
	projection: Projection,
	cases: [CaseName, CaseName],
	ends: [number[], number[]]
): string {
	return cases
		.map((name, side) =>
			m.case_listed({
				name: caseWords(projection, name).title,
				year: String(projection.scenario.targetYear),
				list: projection.players
					.map((player, index) => `${say(player.name)} ${mixShare(ends[side]![index]!)}`)
					.join(', ')
			})
		)
		.join(' ');
}
