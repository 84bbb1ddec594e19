import { sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { px, roomFor, wrapText, type Anchor, type Mark, type Theme } from '$lib/scene';
import { lines, margin, type Block } from './frame';
import { shapeMark } from './shapes';
import type { PlayerStyle } from './style';

export interface CompareRow {
	id: string;
	name: string;
	style: PlayerStyle;
	first: string;
	second: string;
	/** The difference in percentage points. */
	points: string;
	/** The difference in percent, or nothing. */
	percent: string;
}

interface TableInput {
	width: number;
	theme: Theme;
	/** Where it may begin, px from the top. */
	y: number;
	titles: [string, string];
	rows: CompareRow[];
}

/** The figures under the two panels: a table where there is room, else two lines a player. */
export function compareTable(input: TableInput): Block {
	return input.width >= 520 ? columns(input) : stacked(input);
}

const bullet = 20;

function columns({ width, theme, y, titles, rows }: TableInput): Block {
	const side = margin(width);
	const right = width - side;
	const percentRoom = column(rows.map((row) => row.percent));
	const pointsRoom = column([m.difference(), ...rows.map((row) => row.points)]);
	const secondRoom = column([titles[1], ...rows.map((row) => row.second)]);
	const firstRoom = column([titles[0], ...rows.map((row) => row.first)]);
	const at = {
		percent: right,
		points: right - percentRoom,
		second: right - percentRoom - pointsRoom,
		first: right - percentRoom - pointsRoom - secondRoom
	};
	const nameRoom = at.first - firstRoom - side - bullet;
	const cell = (key: string, x: number, at: number, text: string, style: Style): Mark => ({
		kind: 'text',
		key,
		x: px(x),
		y: px(at),
		text,
		size: 13,
		face: 'sans',
		anchor: 'end',
		...style
	});
	const marks: Mark[] = [
		cell('head:first', at.first, y, sentenceCase(titles[0]), { fill: theme.muted }),
		cell('head:second', at.second, y, sentenceCase(titles[1]), { fill: theme.muted }),
		cell('head:points', at.points, y, sentenceCase(m.difference()), { fill: theme.muted })
	];
	let top = y + 9;
	for (const row of rows) {
		const name = wrapText(row.name, nameRoom, 13, 'sans', true, 2);
		const base = top + 19;
		marks.push(
			rule(`row:${row.id}`, side, right, top, theme),
			bulletMark(row, side + 6, base - 4.5, theme),
			...lines(`row-name:${row.id}`, name, side + bullet, base, 16, {
				size: 13,
				face: 'sans',
				bold: true,
				fill: theme.ink
			}),
			cell(`first:${row.id}`, at.first, base, row.first, { fill: theme.ink }),
			cell(`second:${row.id}`, at.second, base, row.second, { fill: theme.ink }),
			cell(`points:${row.id}`, at.points, base, row.points, { fill: theme.ink, bold: true }),
			cell(`percent:${row.id}`, at.percent, base, row.percent, { fill: theme.muted })
		);
		top += 28 + (name.length - 1) * 16;
	}
	return { marks, bottom: Math.ceil(top) };
}

interface Style {
	fill: string;
	bold?: boolean;
	anchor?: Anchor;
}

function column(texts: string[]): number {
	return Math.max(...texts.map((text) => roomFor(text, 13, 'sans', true))) + 18;
}

function stacked({ width, theme, y, titles, rows }: TableInput): Block {
	const side = margin(width);
	const room = width - 2 * side - bullet;
	const marks: Mark[] = [];
	let top = y - 12;
	for (const row of rows) {
		const name = wrapText(row.name, room, 13, 'sans', true, 2);
		const change = row.percent ? `${row.points} (${row.percent})` : row.points;
		const figures = wrapText(
			m.case_to_case({ first: row.first, second: row.second, change }),
			room,
			13,
			'sans'
		);
		const below = top + 19 + name.length * 16;
		marks.push(
			rule(`row:${row.id}`, side, width - side, top, theme),
			bulletMark(row, side + 6, top + 14.5, theme),
			...lines(`row-name:${row.id}`, name, side + bullet, top + 19, 16, {
				size: 13,
				face: 'sans',
				bold: true,
				fill: theme.ink
			}),
			...lines(`figures:${row.id}`, figures, side + bullet, below, 16, {
				size: 13,
				face: 'sans',
				fill: theme.ink
			})
		);
		top = below + (figures.length - 1) * 16 + 9;
	}
	const key = wrapText(
		m.compare_key({ first: titles[0], second: titles[1] }),
		width - 2 * side,
		12,
		'sans'
	);
	marks.push(
		...lines('key', key, side, top + 16, 16, { size: 12, face: 'sans', fill: theme.muted })
	);
	return { marks, bottom: Math.ceil(top + 16 + (key.length - 1) * 16 + 4) };
}

function rule(key: string, x1: number, x2: number, y: number, theme: Theme): Mark {
	return {
		kind: 'line',
		key,
		x1: px(x1),
		x2: px(x2),
		y1: px(y),
		y2: px(y),
		stroke: theme.rule,
		strokeWidth: 1
	};
}

function bulletMark({ id, style }: CompareRow, x: number, y: number, theme: Theme): Mark {
	const hollow = style.remainder ? theme : undefined;
	return shapeMark(`bullet:${id}`, style.shape, x, y, 4.5, style.color, hollow);
}
