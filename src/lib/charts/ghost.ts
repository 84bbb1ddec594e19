import { mixShare, range, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { sideBands, sideFigures, type SideFigure } from '$lib/projection';
import type { Plot, Scene } from '$lib/scene';
import { scaleOf, shareGrid, shareRoom, yearAxis, type Scale } from './axis';
import type { CompareInput } from './compare-input';
import {
	changeHeadline,
	changeList,
	differencesDescription,
	shortChanges,
	sidesDescription
} from './compare-words';
import { endLabels } from './end-labels';
import { footer, header, margin, stretched } from './frame';
import { ghostKey } from './ghost-key';
import { ghostEnd, ghostMarks, sideMarks } from './ghost-marks';
import { shareOf } from './notes';
import { playerStyles } from './style';

/** Room for the ghost's mark between a path's end and its label, px. */
const markRoom = 14;

/** The first side as a quiet outline over the second, in the form of *Paths*. */
export function ghostChart(input: CompareInput): Scene {
	const { compared, words, width, theme, highest, when, stretch } = input;
	const { sides, lastYear } = compared;
	const [ghost, main] = sides;
	const { projection } = main;
	const { players, scenario } = projection;
	const styles = playerStyles(projection, theme);
	const side = margin(width);
	const wide = width >= 560;
	const title = input.title ?? changeHeadline(compared, words, when);
	const head = header(
		width,
		theme,
		title,
		m.ghost_subtitle({
			share: shareOf(projection),
			base: String(scenario.baseYear),
			target: String(lastYear),
			year: String(compared.year)
		})
	);

	const bands = sideBands(main);
	const ends = sideFigures(main, scenario.targetYear);
	const labels = (x?: Scale, y?: Scale) =>
		endLabels(
			players.map((player, index) => {
				const value = wordsOf(main.case === 'range', ends[index]!);
				const shown = player.role === 'remainder' && wide ? m.calculated_value({ value }) : value;
				const changes = (wide ? changeList : shortChanges)(compared, compared.differences[index]!);
				const { low, high } = bands[index]!;
				return {
					id: player.id,
					name: say(wide ? player.name : player.short),
					value: compared.mixes
						? m.value_and_change({ value: shown, change: changes[0]! })
						: [shown, ...changes].join('\n'),
					widest: compared.mixes ? '' : range({ low: 88.5, high: 99.5 }),
					color: styles[index]!.color,
					text: styles[index]!.label,
					at: y ? y((low.at(-1)! + high.at(-1)!) / 2) : 0,
					// A path that ends before the scale does is led to its label.
					...(x && scenario.targetYear < lastYear ? { from: x(scenario.targetYear) + 8 } : {})
				};
			}),
			width * (wide ? 0.3 : 0.4)
		);
	const room = labels();

	const left = side + shareRoom;
	const right = Math.floor(width - side - room.width - markRoom);
	const key = ghostKey({ width, theme, y: head.bottom + 12, sides, words });
	const plotTop = Math.ceil(key.bottom + 18);
	const natural = Math.min(440, Math.max(230, width * 0.46));
	const height = Math.ceil(Math.max(stretched(natural, stretch), room.height));
	const bottom = plotTop + height;
	const plot: Plot = {
		id: 'plot',
		x: { domain: [scenario.baseYear, lastYear], range: [left, right] },
		y: { domain: [0, highest], range: [bottom, plotTop] }
	};
	const [x, y] = [scaleOf(plot.x), scaleOf(plot.y)];
	const foot = footer(width, theme, bottom + 36, input.notes);
	const drawn = players.map(({ id }, index) => ({ id, index, style: styles[index]! }));

	return {
		width,
		height: foot.bottom,
		title,
		description: `${sidesDescription(compared, words)} ${differencesDescription(compared)}`,
		background: theme.paper,
		plots: [plot],
		marks: [
			...head.marks,
			...key.marks,
			{
				kind: 'rect',
				key: 'zone',
				x: left,
				y: plotTop,
				width: right - left,
				height,
				fill: theme.zone
			},
			...shareGrid(y, left, right, theme),
			...yearAxis(x, bottom, theme, compared.year),
			...drawn.flatMap((player) => ghostMarks(ghost, player, x, y)),
			...drawn.flatMap((player) => sideMarks(main, player, x, y, theme)),
			...drawn.map((player) => ghostEnd(ghost, player, x, y, theme)),
			...labels(x, y).draw(right + markRoom, plotTop, bottom, theme),
			...foot.marks
		]
	};
}

function wordsOf(whole: boolean, figure: SideFigure): string {
	return whole ? range(figure) : mixShare(figure.low);
}
