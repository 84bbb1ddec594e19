import { dsvFormat } from 'd3-dsv';
import { parseShare } from '$lib/forecast/parse-share';

/** What a column of a table of players can hold. */
export type Column = 'name' | 'base' | 'low' | 'high';

/** One player's row as it was typed. */
export interface PlayerCells extends Record<Column, string> {
	/** Which row of the table it is, the first being 1; blank ones count. */
	line: number;
}

/** A table of players as far as its columns could be told apart. */
export interface PlayersTable {
	cells: PlayerCells[];
	/** The most cells that a row has. */
	columns: number;
	/** Headings of columns that say nothing about a player. */
	ignored: string[];
	/** No headings were found: the columns were taken in the order name, base, low, high. */
	guessed: boolean;
	/** What no column holds; one end of the range where only the other has a column. */
	missing: (Column | 'target')[];
	/** The first row in which a quotation mark is opened and not closed, so that rows were swallowed. */
	openQuote?: number;
	/** How many rows there are beyond those a forecast can have. */
	left: number;
}

/** No forecast has more players. */
const mostPlayers = 12;
/** A range or a point in one cell. */
type Heading = Column | 'target';

const headings: Record<Heading, RegExp> = {
	name: /^(name|player|who|company|country|bloc|vendor|brand)$/,
	base: /^(base|base share|now|share now|current|today|start|share)$/,
	low: /^(low|lowest|min|minimum|from|lower|target low|low end)$/,
	high: /^(high|highest|max|maximum|to|upper|target high|high end)$/,
	target: /^(target|then|target range|range|forecast|point|future|end)$/
};

/**
 * Takes a table of players apart as spreadsheets save it: a heading line, then a row each with its
 * name, base share and target range. Comma, semicolon or tab between cells. Never throws.
 */
export function readPlayersCsv(text: string): PlayersTable {
	const plain = text.replace(/^\uFEFF/, '');
	// What swallows the rows below it swallows the end of the line too, of the last one the added one.
	const raw = dsvFormat(delimiterOf(plain)).parseRows(`${plain}\n\n`);
	const openQuote = raw.findIndex((row) => row.some((cell) => /[\r\n]/.test(cell))) + 1;
	const all = raw.map((row) => row.map((cell) => cell.trim()));
	const filled = all.flatMap((row, index) =>
		row.some((cell) => cell !== '') ? [{ line: index + 1, row }] : []
	);
	const head = filled[0]?.row.map(headingOf) ?? [];
	const guessed = head.every((heading) => heading === undefined);
	const columns: (Heading | undefined)[] = guessed ? ['name', 'base', 'low', 'high'] : head;
	const body = guessed ? filled : filled.slice(1);
	return {
		cells: body.slice(0, mostPlayers).map(({ line, row }) => cellsOf(line, row, columns)),
		columns: Math.max(0, ...all.map((row) => row.length)),
		ignored: guessed ? [] : (filled[0]?.row.filter((cell, i) => !head[i] && cell !== '') ?? []),
		guessed,
		missing: guessed ? [] : missingOf(columns),
		...(openQuote > 0 && { openQuote }),
		left: Math.max(0, body.length - mostPlayers)
	};
}

/** The sign between cells: the one that the first line has most of. */
function delimiterOf(text: string): string {
	const first = text.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '';
	const counted = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
	return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function headingOf(text: string): Heading | undefined {
	const plain = text
		.toLowerCase()
		.replace(/[%_()-]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return (Object.keys(headings) as Heading[]).find((heading) => headings[heading].test(plain));
}

function missingOf(columns: (Heading | undefined)[]): PlayersTable['missing'] {
	const has = (heading: Heading) => columns.includes(heading);
	const missing = (['name', 'base'] as const).filter((heading) => !has(heading));
	const ends = (['low', 'high'] as const).filter((heading) => !has(heading));
	if (has('target')) return missing;
	return [...missing, ...(ends.length === 2 ? (['target'] as const) : ends)];
}

function cellsOf(line: number, row: string[], columns: (Heading | undefined)[]): PlayerCells {
	const cell = (heading: Heading) => row[columns.indexOf(heading)] ?? '';
	const [low, high] = cell('target') === '' ? [cell('low'), cell('high')] : ends(cell('target'));
	return { line, name: cell('name'), base: cell('base'), low, high };
}

/** "40–45" as its two ends; a point, or what cannot be read, as one. */
function ends(text: string): [string, string] {
	const parsed = parseShare(text);
	return parsed.kind === 'range' ? [String(parsed.low), String(parsed.high)] : [text, ''];
}
