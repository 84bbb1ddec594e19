import { parseShare, type ShareProblem } from '$lib/forecast/parse-share';
import type { Column, PlayerCells } from './players-csv';

/** One player as far as its cells could be read; shares are percent of the whole market. */
export interface PlayerRow {
	name: string;
	base?: number;
	low?: number;
	high?: number;
}

/** One thing wrong with a row, for the page to put into words. */
export interface RowProblem {
	line: number;
	column: Column;
	reason: ShareProblem | 'no-name' | 'name-twice' | 'name-too-long';
}

/** As long as a forecast's names may be. */
const longestName = 160;

/**
 * Reads the cells of players: decimal point or comma, % or not; one end alone is a point. What cannot
 * be read is left out of its row and told as a problem.
 */
export function readPlayerRows(cells: PlayerCells[]): {
	rows: PlayerRow[];
	problems: RowProblem[];
} {
	const problems: RowProblem[] = [];
	const names = cells.map(({ name }) => name.trim().toLowerCase());
	const rows = cells.map((row, index): PlayerRow => {
		const problem = (column: Column, reason: RowProblem['reason']) =>
			void problems.push({ line: row.line, column, reason });
		const name = names[index]!;
		if (name === '') problem('name', 'no-name');
		else if (name.length > longestName) problem('name', 'name-too-long');
		else if (names.indexOf(name) < index) problem('name', 'name-twice');
		const read = (column: Column) => {
			const parsed = parseShare(row[column]);
			if (parsed.kind === 'share') return parsed.value;
			problem(column, parsed.kind === 'error' ? parsed.reason : 'not-a-number');
			return undefined;
		};
		const base = read('base');
		const [hasLow, hasHigh] = [row.low.trim() !== '', row.high.trim() !== ''];
		const low = hasLow || !hasHigh ? read('low') : undefined;
		const high = hasHigh ? read('high') : undefined;
		if (low !== undefined && high !== undefined && low > high) problem('low', 'low-above-high');
		return {
			name: row.name.trim(),
			base,
			low: hasLow || !hasHigh ? low : high,
			high: hasHigh ? high : low
		};
	});
	return { rows, problems };
}
