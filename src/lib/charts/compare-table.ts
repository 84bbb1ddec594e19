import { sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { px, roomFor, wrapText, type Anchor, type Mark, type Theme } from '$lib/scene';
import type { EndDifference } from './compare-words';
import { lines, margin, type Block } from './frame';
import { shapeMark } from './shapes';
import type { PlayerStyle } from './style';

export interface CompareRow {
	id: string;
	name: string;
	style: PlayerStyle;
	first: string;
	second: string;
	/** One difference, or those of the low and the high ends. */
	differences: EndDifference[];
	/** All of them in one line. */
	change: string;
}

interface TableInput {
	width: number;
	theme: Theme;
	/** Where it may begin, px from the top. */
	y: number;
	titles: [string, string];
	/** The year of all figures where that goes without saying no longer; else nothing. */
	when: string;
	rows: CompareRow[];
}

/** The figures under the two panels: a table where there is room, else two lines a player. */
export function compareTable(input: TableInput): Block {
	const ends = input.rows[0]!.differences.length;
	return input.width >= (ends > 1 ? 720 : 520) ? columns(input) : stacked(input);
}

const bullet = 20;

interface Column {
	key: string;
	/** Lines of its head. */
	head: string[];
	texts: string[];
	bold?: boolean;
	fill: string;
}

function columns({ width, theme, y, titles, when, rows }: TableInput): Block {
	const side = margin(width);
	const right = width - side;
	const head = (text: string) => wrapText(text, Math.min(150, width * 0.17), 13, 'sans', false, 2);
	const ends = rows[0]!.differences;
	const list: Column[] = [
		{ key: 'first', head: head(titles[0]), texts: rows.map(({ first }) => first), fill: theme.ink },
		{
			key: 'second',
			head: head(titles[1]),
			texts: rows.map(({ second }) => second),
			fill: theme.ink
		},
		...ends.flatMap(({ end }, index): Column[] => {
			const key = (name: string) => (ends.length > 1 ? `${name}-${index}` : name);
			const texts = (value: (difference: EndDifference) => string) =>
				rows.map(({ differences }) => value(differences[index]!));
			return [
				{
					key: key('points'),
					head: end ? wrapText(m.difference_of({ end }), 84, 13, 'sans') : [m.difference()],
					texts: texts(({ points }) => points),
					bold: true,
					fill: theme.ink
				},
				{ key: key('percent'), head: [], texts: texts(({ percent }) => percent), fill: theme.muted }
			];
		})
	];
	const rooms = list.map(({ head, texts }) => column([...head, ...texts]));
	const heads = Math.max(...list.map((one) => one.head.length));
	const ats = rooms.map((_, index) => right - sum(rooms.slice(index + 1)));
	const nameRoom = right - sum(rooms) - side - bullet;
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
	const first = y + (heads - 1) * 16;
	const marks: Mark[] = list.flatMap(({ key, head }, index) =>
		head.map((text, line) =>
			cell(
				line === head.length - 1 ? `head:${key}` : `head:${key}:${line}`,
				ats[index]!,
				first - (head.length - 1 - line) * 16,
				line === 0 ? sentenceCase(text) : text,
				{ fill: theme.muted }
			)
		)
	);
	if (when) {
		const text = wrapText(sentenceCase(when), nameRoom + bullet, 13, 'sans', false, 1)[0]!;
		marks.push(cell('when', side, first, text, { fill: theme.muted, anchor: 'start' }));
	}
	let top = first + 9;
	for (const [index, row] of rows.entries()) {
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
			...list.map(({ key, texts, fill, bold }, at) =>
				cell(`${key}:${row.id}`, ats[at]!, base, texts[index]!, { fill, ...(bold ? { bold } : {}) })
			)
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

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function stacked({ width, theme, y, titles, when, rows }: TableInput): Block {
	const side = margin(width);
	const room = width - 2 * side - bullet;
	const marks: Mark[] = [];
	let top = y - 12;
	for (const row of rows) {
		const name = wrapText(row.name, room, 13, 'sans', true, 2);
		const figures = wrapText(
			m.case_to_case({ first: row.first, second: row.second, change: row.change }),
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
	const words = { first: titles[0], second: titles[1] };
	const key = wrapText(
		when ? m.compare_key_when({ ...words, when }) : m.compare_key(words),
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
