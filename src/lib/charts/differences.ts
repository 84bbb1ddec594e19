import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { differenceBands } from '$lib/projection';
import type { Mark, Plot, Scene } from '$lib/scene';
import type { CompareInput } from './compare-input';
import {
	briefDifferences,
	changeHeadline,
	differencesDescription,
	figureWords,
	sidesDescription
} from './compare-words';
import { cellMarks, cellName, endLabelRoom, tickRoom, type Cell } from './difference-cell';
import { differenceSpan } from './difference-scale';
import { differenceTable } from './difference-table';
import { footer, header, margin, stretched } from './frame';
import { shareOf } from './notes';
import { playerStyles } from './style';

/** Px that a plot has at least where several stand in a row. */
const narrowest = 150;
const between = 28;

/** How the second side differs from the first: a small plot for each player, all on one scale around zero. */
export function differencesChart(input: CompareInput): Scene {
	const { compared, words, width, theme, when, stretch = 0 } = input;
	const { projection } = compared.sides[0];
	const { players, scenario } = projection;
	const styles = playerStyles(projection, theme);
	const side = margin(width);
	const title = input.title ?? changeHeadline(compared, words, when);
	const subtitle = compared.mixes ? m.differences_subtitle : m.differences_subtitle_ranges;
	const head = header(
		width,
		theme,
		title,
		subtitle({
			share: shareOf(projection),
			first: words[0].phrase,
			second: words[1].phrase,
			base: String(scenario.baseYear),
			target: String(compared.year)
		})
	);

	const { years, players: bands } = differenceBands(compared);
	const span = differenceSpan(bands.flatMap((band) => [...band.low, ...band.middle, ...band.high]));
	const cells = players.map((player, index): Cell => ({
		id: player.id,
		name: say(player.name),
		figures: m.base_to_target({
			base: figureWords(compared, 0, index),
			target: figureWords(compared, 1, index)
		}),
		ends: briefDifferences(compared, compared.differences[index]!),
		mixes: compared.mixes,
		band: bands[index]!,
		style: styles[index]!
	}));

	const left = side + tickRoom;
	const labelRoom = endLabelRoom(cells);
	const room = width - side - left + between;
	const most = Math.floor(room / (narrowest + labelRoom + between));
	const rows = Math.ceil(cells.length / Math.max(1, most));
	const columns = Math.ceil(cells.length / rows);
	const plotWidth = Math.floor(room / columns - labelRoom - between);
	const height = Math.round(stretched(plotHeight(rows, columns), stretch / rows));

	const marks: Mark[] = [];
	const plots: Plot[] = [];
	let top = Math.ceil(head.bottom + 18);
	for (let first = 0; first < cells.length; first += columns) {
		const row = cells.slice(first, first + columns);
		const nameLines = Math.max(...row.map((cell) => cellName(cell, plotWidth + labelRoom).length));
		const plotTop = top + nameLines * 16 + 24;
		row.forEach((cell, column) => {
			const x = left + column * (plotWidth + labelRoom + between);
			const step = plotWidth / years.length;
			const plot: Plot = {
				id: `difference-${cell.id}`,
				x: {
					domain: [years[0]!, years.at(-1)!],
					range: [x + step / 2, x + plotWidth - step / 2]
				},
				y: { domain: span, range: [plotTop + height, plotTop] }
			};
			plots.push(plot);
			marks.push(
				...cellMarks({
					cell,
					plot,
					x,
					top,
					width: plotWidth,
					labelRoom,
					years,
					theme,
					axis: column === 0
				})
			);
		});
		top = plotTop + height + 44;
	}
	const table = differenceTable({ compared, styles, width, theme, y: top - 4 });
	const foot = footer(width, theme, table.bottom + 8, input.notes);

	return {
		width,
		height: foot.bottom,
		title,
		description: `${sidesDescription(compared, words)} ${differencesDescription(compared)}`,
		background: theme.paper,
		plots,
		marks: [...head.marks, ...marks, ...table.marks, ...foot.marks]
	};
}

/** Px. Few plots may be high; where they stand one below the other they should not fill a screen each. */
function plotHeight(rows: number, columns: number): number {
	if (columns === 1) return rows > 6 ? 76 : 96;
	return rows === 1 ? 190 : rows === 2 ? 140 : 104;
}
