import { mixShare, range, sentenceCase } from '$lib/format';
import {
	isPoint,
	sideBands,
	sideFigures,
	shownRange,
	type Compared,
	type ComparedSide,
	type SideFigure
} from '$lib/projection';
import { px, roomFor, wrapText, type Mark, type Theme } from '$lib/scene';
import { shareGrid, yearAxis, type Scale } from './axis';
import { shapeMark } from './shapes';
import { sidePath } from './side-path';
import type { SideWords } from './side-words';
import { spread } from './spread';
import type { PlayerStyle } from './style';

/** A side's shares in its own target year, where its paths end. */
export function endWords(side: ComparedSide): string[] {
	return endFigures(side).map((figure) => wordsOf(side, figure));
}

function endFigures(side: ComparedSide): SideFigure[] {
	return sideFigures(side, side.projection.scenario.targetYear);
}

function wordsOf({ case: name }: ComparedSide, figure: SideFigure): string {
	return name === 'range' ? range(figure) : mixShare(figure.low);
}

/** The widest figures a panel's ends may get, so that a label with one more decimal does not narrow the plot. */
export function widestWords({ mixes }: Compared, ends: string[][]): string[] {
	return mixes ? [mixShare(100)] : [range({ low: 88.5, high: 99.5 }), ...ends.flat()];
}

interface Panel {
	key: string;
	side: ComparedSide;
	words: SideWords;
	/** What is written at the ends of the paths, by player. */
	ends: string[];
	styles: PlayerStyle[];
	theme: Theme;
	x: Scale;
	y: Scale;
	/** Px for the panel's title. */
	room: number;
	/** Whether the grid's shares are written. */
	axis: boolean;
}

/** One side over its years, on a scale that may go on beyond them. */
export function panelMarks({
	key,
	side,
	words,
	ends,
	styles,
	theme,
	x,
	y,
	room,
	axis
}: Panel): Mark[] {
	const { projection } = side;
	const { players, times, scenario } = projection;
	const [left, right] = x.range;
	const [bottom, top] = y.range;
	const end = x(scenario.targetYear);
	const fits = roomFor(words.title, 14, 'sans', true) <= room;
	const title = fits
		? words.title
		: wrapText(sentenceCase(words.short), room, 14, 'sans', true, 1)[0]!;
	const xs = times.map((time) => x(time));
	const bands = sideBands(side);
	const figures = endFigures(side);
	const middles = spread(
		figures.map(({ low, high }) => ({ at: y((low + high) / 2), height: 17 })),
		top - 8,
		bottom + 9
	);
	const named = (marks: Mark[]) =>
		marks.map((mark): Mark => ({ ...mark, key: `${key}:${mark.key}` }));
	return [
		{
			kind: 'rect',
			key: `${key}:zone`,
			x: px(left),
			y: px(top),
			width: px(end - left),
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
		...named(shareGrid(y, left, right, theme).filter((mark) => axis || mark.kind !== 'text')),
		...named(yearAxis(x, bottom, theme, scenario.targetYear)),
		...players.flatMap((player, index): Mark[] => {
			const { id } = player;
			const { color, label, shape, remainder, dash = '7 4' } = styles[index]!;
			const hollow = remainder ? theme : undefined;
			const shares = bands[index]!.middle;
			const range = side.case === 'range' && !isPoint(player) ? shownRange(player) : undefined;
			const line = { key: `line:${id}`, dash: remainder ? '2 3' : dash };
			const path = sidePath({ player, shares, range, style: styles[index]!, line }, xs, y);
			return named([
				...path,
				shapeMark(`base:${id}`, shape, left, y(shares[0]!), 4, color, hollow),
				shapeMark(`target:${id}`, shape, end, y(shares.at(-1)!), 4.5, color, hollow),
				{
					kind: 'text',
					key: `value:${id}`,
					x: px(end + 10),
					y: px(middles[index]! + 4.5),
					text: ends[index]!,
					size: 13,
					face: 'sans',
					bold: true,
					anchor: 'start',
					fill: label
				}
			]);
		})
	];
}
