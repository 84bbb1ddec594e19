import { dsvFormat } from 'd3-dsv';
import { parseShare, type ShareProblem } from '$lib/forecast/parse-share';

/** What a column of a table of players can hold; `target` is a range or a point in one cell. */
export type Column = 'name' | 'base' | 'low' | 'high' | 'target';

/** One player as far as its row could be read; shares are percent of the whole market. */
export interface PlayerRow {
	/** Which line of the table it stands in, the first being 1; blank ones count. */
	line: number;
	name: string;
	base?: number;
	low?: number;
	high?: number;
}

/** One thing wrong with a row, for the page to put into words. */
export interface RowProblem {
	line: number;
	column: Column;
	reason: ShareProblem | 'no-name' | 'name-twice';
	/** What stands there, shortened. */
	text: string;
}

export interface PlayersTable {
	rows: PlayerRow[];
	problems: RowProblem[];
	/** Headings of columns that say nothing about a player. */
	ignored: string[];
	/** No headings were found: the columns were taken in the order name, base, low, high. */
	guessed: boolean;
	/** What no column holds. */
	missing: ('name' | 'base' | 'target')[];
	/** How many rows there are beyond those a forecast can have. */
	left: number;
}

/** No forecast has more players. */
const mostPlayers = 12;
/** Longer texts are no cells of such a table. */
const shownText = 40;

const headings: Record<Column, RegExp> = {
	name: /^(name|player|who|company|country|bloc|vendor|brand)$/,
	base: /^(base|base share|now|share now|current|today|start|share)$/,
	low: /^(low|lowest|min|minimum|from|lower|target low|low end)$/,
	high: /^(high|highest|max|maximum|to|upper|target high|high end)$/,
	target: /^(target|then|target range|range|forecast|point|future|end)$/
};

/**
 * Reads a table of players as spreadsheets save it: a heading line, then a row each with its name, base
 * share and target range. Comma, semicolon or tab between cells; decimal point or comma; % or not.
 * Never throws: what cannot be read is among the problems, by row.
 */
export function readPlayersCsv(text: string): PlayersTable {
	const plain = text.replace(/^\uFEFF/, '');
	const cells = dsvFormat(delimiterOf(plain)).parseRows(plain, (row) => row.map((c) => c.trim()));
	const filled = cells.flatMap((row, index) =>
		row.some((cell) => cell !== '') ? [{ line: index + 1, row }] : []
	);
	const head = filled[0]?.row.map(columnOf) ?? [];
	const guessed = head.every((column) => column === undefined);
	const columns: (Column | undefined)[] = guessed ? ['name', 'base', 'low', 'high'] : head;
	const body = guessed ? filled : filled.slice(1);
	const at = (column: Column) => columns.indexOf(column);
	const problems: RowProblem[] = [];
	const rows = body.slice(0, mostPlayers).map(({ line, row }): PlayerRow => {
		const cell = (column: Column) => (at(column) < 0 ? '' : (row[at(column)] ?? ''));
		return readRow(line, cell, problems);
	});
	nameTwice(rows, problems);
	return {
		rows,
		problems,
		ignored: guessed ? [] : (filled[0]?.row.filter((_, i) => !head[i]).filter(Boolean) ?? []),
		guessed,
		missing: guessed ? [] : missingOf(at),
		left: Math.max(0, body.length - mostPlayers)
	};
}

/** The sign between cells: the one that the first line has most of. */
function delimiterOf(text: string): string {
	const first = text.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '';
	const counted = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
	return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function columnOf(heading: string): Column | undefined {
	const plain = heading
		.toLowerCase()
		.replace(/[%_()-]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	return (Object.keys(headings) as Column[]).find((column) => headings[column].test(plain));
}

function missingOf(at: (column: Column) => number): PlayersTable['missing'] {
	const target = at('target') >= 0 || (at('low') >= 0 && at('high') >= 0);
	return [
		...(at('name') < 0 ? (['name'] as const) : []),
		...(at('base') < 0 ? (['base'] as const) : []),
		...(target ? [] : (['target'] as const))
	];
}

function readRow(
	line: number,
	cell: (column: Column) => string,
	problems: RowProblem[]
): PlayerRow {
	const problem = (column: Column, reason: RowProblem['reason']) =>
		void problems.push({ line, column, reason, text: cell(column).slice(0, shownText) });
	const read = (column: Column) => {
		const parsed = parseShare(cell(column));
		if (parsed.kind === 'error') problem(column, parsed.reason);
		return parsed;
	};
	const point = (column: Column) => {
		const parsed = read(column);
		if (parsed.kind === 'range') problem(column, 'not-a-number');
		return parsed.kind === 'share' ? parsed.value : undefined;
	};
	const row: PlayerRow = { line, name: cell('name') };
	if (row.name === '') problem('name', 'no-name');
	row.base = point('base');
	if (cell('target') !== '') {
		const parsed = read('target');
		if (parsed.kind === 'share') row.low = row.high = parsed.value;
		if (parsed.kind === 'range') [row.low, row.high] = [parsed.low, parsed.high];
		return row;
	}
	// One end alone is a point.
	row.low = cell('low') === '' && cell('high') !== '' ? point('high') : point('low');
	row.high = cell('high') === '' ? row.low : point('high');
	if (row.low !== undefined && row.high !== undefined && row.low > row.high) {
		problem('low', 'low-above-high');
	}
	return row;
}

function nameTwice(rows: PlayerRow[], problems: RowProblem[]): void {
	rows.forEach(({ line, name }, index) => {
		const before = rows
			.slice(0, index)
			.some((row) => row.name.toLowerCase() === name.toLowerCase());
		if (name !== '' && before) {
			problems.push({ line, column: 'name', reason: 'name-twice', text: name.slice(0, shownText) });
		}
	});
}
