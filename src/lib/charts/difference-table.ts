import { points, relative, say, sentenceCase, signed } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { differencesByYear, type Compared, type Difference } from '$lib/projection';
import { px, roomFor, wrapText, type Mark, type Theme } from '$lib/scene';
import { lines, margin, type Block } from './frame';
import { shapeMark } from './shapes';
import type { PlayerStyle } from './style';

interface TableInput {
	compared: Compared;
	styles: PlayerStyle[];
	width: number;
	theme: Theme;
	/** Where it may begin, px from the top. */
	y: number;
}

const bullet = 20;
const gap = 18;

/** Differences in some of the years, in points and percent; where it is narrow there is no room for it. */
export function differenceTable({ compared, styles, width, theme, y }: TableInput): Block {
	if (width < 620) return { marks: [], bottom: y };
	const side = margin(width);
	const right = width - side;
	const { players } = compared.sides[0].projection;
	const all = differencesByYear(compared);
	const written = all.map(({ year, differences }) => ({
		year: String(year),
		cells: differences.map((difference) => differenceWords(compared, difference))
	}));
	const column =
		gap +
		Math.max(
			...written.flatMap(({ cells }) =>
				cells.map(({ points, percent }) =>
					Math.max(roomFor(points, 13, 'sans', true), roomFor(percent, 13, 'sans'))
				)
			)
		);
	const nameRoom = Math.max(
		130,
		Math.min(
			width * 0.26,
			bullet + Math.max(...players.map(({ name }) => roomFor(say(name), 13, 'sans', true)))
		)
	);
	const shown = evenly(written, Math.floor((right - side - nameRoom) / column));
	const cell = (
		key: string,
		at: number,
		base: number,
		text: string,
		fill: string,
		bold = false
	): Mark => ({
		kind: 'text',
		key,
		x: px(right - (shown.length - 1 - at) * column),
		y: px(base),
		text,
		size: 13,
		face: 'sans',
		...(bold ? { bold } : {}),
		anchor: 'end',
		fill
	});
	const head = y + 16;
	const marks: Mark[] = [
		...lines(
			'table',
			[sentenceCase(compared.mixes ? m.difference() : m.difference_of_ends())],
			side,
			head,
			16,
			{
				size: 13,
				face: 'sans',
				fill: theme.muted
			}
		),
		...shown.map(({ year }, at) => cell(`table-year:${year}`, at, head, year, theme.muted))
	];
	let top = head + 9;
	for (const [index, { id, name }] of players.entries()) {
		const style = styles[index]!;
		const room = right - side - shown.length * column - bullet;
		const set = wrapText(say(name), room, 13, 'sans', true, 2);
		const base = top + 18;
		marks.push(
			{
				kind: 'line',
				key: `table-row:${id}`,
				x1: px(side),
				x2: px(right),
				y1: px(top),
				y2: px(top),
				stroke: theme.rule,
				strokeWidth: 1
			},
			shapeMark(
				`table-bullet:${id}`,
				style.shape,
				side + 6,
				base - 4.5,
				4.5,
				style.color,
				style.remainder ? theme : undefined
			),
			...lines(`table-name:${id}`, set, side + bullet, base, 16, {
				size: 13,
				face: 'sans',
				bold: true,
				fill: theme.ink
			}),
			...shown.flatMap(({ year, cells }, at) => [
				cell(`table-points:${id}:${year}`, at, base, cells[index]!.points, theme.ink, true),
				cell(`table-percent:${id}:${year}`, at, base + 16, cells[index]!.percent, theme.muted)
			])
		);
		top += 42;
	}
	return { marks, bottom: Math.ceil(top) };
}

/** A year's difference: "+5 pp", "+13%"; of the low and the high ends: "+2 / +3 pp", "+5 / +6.7%". */
export function differenceWords(
	{ mixes }: Compared,
	{ low, middle, high }: Difference
): { points: string; percent: string } {
	if (mixes) return { points: points(middle.pp, 1), percent: relative(middle.percent) };
	const pair = (first: number, second: number, digits: number) => {
		const [low, high] = [signed(first, digits), signed(second, digits)];
		return low === high ? low : m.low_and_high({ low, high });
	};
	const shares = [low.percent, high.percent].filter((percent) => percent !== null);
	const digits = Math.max(...shares.map(Math.abs)) < 10 ? 1 : 0;
	return {
		points: m.points({ value: pair(low.pp, high.pp, 2) }),
		percent: shares.length === 2 ? m.percent({ value: pair(shares[0]!, shares[1]!, digits) }) : ''
	};
}

/** At most so many, evenly chosen from the last on back. */
function evenly<T>(list: T[], most: number): T[] {
	const step =
		[1, 2, 5, 10, 20, 50].find((size) => Math.ceil(list.length / size) <= most) ?? list.length;
	return list.filter((_, index) => (list.length - 1 - index) % step === 0);
}
