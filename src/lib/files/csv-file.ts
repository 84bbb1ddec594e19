import { csvFormatRow } from 'd3-dsv';
import { say } from '$lib/format';
import { tableName } from './file-name';
import type { TextFile } from './svg-file';
import { tableOf, type Table, type TableOptions, type TableRow } from './table';

/**
 * One row for each year, part of the whole and case. `low`, `middle` and `high` are whole mixes, which
 * total 100 in each year; `range_low` and `range_high` are the ends of one's own range. What a file must
 * say of itself stands in columns of each row, since a table has no other place for it that every program
 * keeps: so it survives sorting, filtering and pasting.
 */
const columns: Record<string, (row: TableRow, table: Table) => string | number> = {
	year: ({ year }) => year,
	side: ({ side = '' }) => side,
	scenario: ({ scenario }) => scenario,
	name: ({ name }) => say(name),
	id: ({ id }) => id,
	level: ({ level }) => level,
	parent: ({ parent }) => parent,
	basis: ({ basis }) => basis,
	case: ({ case: name }) => name,
	share_percent: ({ share = '' }) => share,
	difference_pp: ({ difference = '' }) => difference,
	source: (_, { source }) => source,
	scenario_date: ({ date }) => date,
	notes: (_, { notes }) => notes.join(' ')
};

/** A scenario's figures as a table (CSV by RFC 4180, in UTF-8 with the mark by which Excel knows it). */
export function csvFile(options: TableOptions): TextFile {
	const { forecast, document, years } = options;
	const table = tableOf(options);
	const rows = table.rows.map((row) =>
		Object.values(columns).map((cell) => guarded(cell(row, table)))
	);
	return {
		name: `${tableName(forecast, document, years)}.csv`,
		type: 'text/csv;charset=utf-8',
		text:
			'\ufeff' + [Object.keys(columns), ...rows].map((row) => csvFormatRow(row) + '\r\n').join('')
	};
}

/** Characters with which a cell is taken for a formula, in some programs the wide ones too. */
const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe before it says that it is none. */
function guarded(cell: string | number): string {
	return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
}
