import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { roomFor, type Plot, type Scene } from '$lib/scene';
import { scaleOf, shareRoom } from './axis';
import type { CompareInput } from './compare-input';
import { endWords, panelMarks, widestWords } from './compare-panels';
import { compareTable } from './compare-table';
import {
	compareHeadline,
	endDifferences,
	figureWords,
	changeWords,
	sidesDescription
} from './compare-words';
import { footer, header, margin, stretched } from './frame';
import { shareOf } from './notes';
import { playerStyles } from './style';

/** Px: panels narrower than this stand one above the other. */
const narrowest = 100;

/** Two sides beside each other on one scale, and what differs between them, player by player. */
export function sideBySideChart(input: CompareInput): Scene {
	const { compared, words, width, theme, highest, when, stretch = 0 } = input;
	const { sides, lastYear } = compared;
	const { projection } = sides[0];
	const { players, scenario } = projection;
	const styles = playerStyles(projection, theme);
	const side = margin(width);
	const title = input.title ?? compareHeadline(compared, when);
	const head = header(
		width,
		theme,
		title,
		m.compare_subtitle({
			share: shareOf(projection),
			base: String(scenario.baseYear),
			target: String(lastYear)
		})
	);

	const ends = [0, 1].map((index) => endWords(sides[index]!));
	const valueRoom =
		Math.ceil(
			Math.max(...widestWords(compared, ends).map((text) => roomFor(text, 13, 'sans', true)))
		) + 12;
	const between = width < 480 ? 14 : 36;
	const left = side + shareRoom;
	const half = Math.floor((width - side - left - between - 2 * valueRoom) / 2);
	const stacked = half < narrowest;
	const panel = stacked ? width - side - left - valueRoom : half;
	const natural = stacked ? Math.max(168, 17 * (players.length - 1)) : beside(width);
	const height = Math.round(stretched(natural, stacked ? stretch / 2 : stretch));
	const firstTop = Math.ceil(head.bottom + 34);
	const place = (index: number) => ({
		left: stacked ? left : left + index * (panel + valueRoom + between),
		top: stacked ? firstTop + index * (height + 62) : firstTop
	});
	const plots: Plot[] = sides.map((_, index) => {
		const { left: x, top } = place(index);
		return {
			id: `plot-${index}`,
			x: { domain: [scenario.baseYear, lastYear], range: [x, x + panel] },
			y: { domain: [0, highest], range: [top + height, top] }
		};
	});
	const panels = sides.flatMap((one, index) =>
		panelMarks({
			key: `panel-${index}`,
			side: one,
			words: words[index]!,
			ends: ends[index]!,
			styles,
			theme,
			x: scaleOf(plots[index]!.x),
			y: scaleOf(plots[index]!.y),
			room: panel + valueRoom,
			axis: stacked || index === 0
		})
	);
	const table = compareTable({
		width,
		theme,
		y: plots[1]!.y.range[0] + 44,
		titles: [words[0].short, words[1].short],
		when,
		rows: players.map((player, index) => ({
			id: player.id,
			name: say(player.name),
			style: styles[index]!,
			first: figureWords(compared, 0, index),
			second: figureWords(compared, 1, index),
			differences: endDifferences(compared, compared.differences[index]!),
			change: changeWords(compared, compared.differences[index]!)
		}))
	});
	const foot = footer(width, theme, table.bottom + 10, input.notes);

	return {
		width,
		height: foot.bottom,
		title,
		description: sidesDescription(compared, words),
		background: theme.paper,
		plots,
		marks: [...head.marks, ...panels, ...table.marks, ...foot.marks]
	};
}

/** The height of two plots beside each other, px. */
function beside(width: number): number {
	return Math.min(340, Math.max(210, width * 0.34));
}
