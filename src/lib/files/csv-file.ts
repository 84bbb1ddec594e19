import { csvFormatRow } from 'd3-dsv';
import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { casePath, printedShares, shownShares, type Projection } from '$lib/projection';
import type { ScenarioDocument } from '$lib/scenario';
import { aboutOf, projectionOf } from './about';
import { tableName } from './file-name';
import type { TextFile } from './svg-file';

export interface TableOptions {
	forecast: Forecast;
	document: ScenarioDocument;
	/** Every whole year of the path; otherwise the base year and the target year. */
	years: boolean;
}

/**
 * One row for each year, player and case. `low`, `middle` and `high` are whole mixes, which total 100 in
 * each year; `range_low` and `range_high` are the ends of a player's own range. What a file must say of
 * itself stands in columns of each row, since a table has no other place for it that every program
 * keeps: so it survives sorting, filtering and pasting.
 */
const columns = [
	'year',
	'player',
	'player_id',
	'basis',
	'case',
	'share_percent',
	'source',
	'scenario_date',
	'notes'
];

/** A scenario's figures as a table (CSV by RFC 4180, in UTF-8 with the mark by which Excel knows it). */
export function csvFile(options: TableOptions): TextFile {
	const { forecast, document } = options;
	const projection = projectionOf(forecast, document);
	const { source, notes } = aboutOf(projection, document);
	const about = [source, document.date ?? '', notes.join(' ')].map(guarded);
	const rows = figures(projection, options.years).map(({ year, player, name, share }) => {
		const { id, role } = projection.players[player]!;
		const called = guarded(say(projection.players[player]!.name));
		const basis = role === 'stated' ? 'stated' : 'calculated';
		return [String(year), called, id, basis, name, String(share), ...about];
	});
	return {
		name: `${tableName(forecast, document, options.years)}.csv`,
		type: 'text/csv;charset=utf-8',
		text: '\ufeff' + [columns, ...rows].map((row) => csvFormatRow(row) + '\r\n').join('')
	};
}

interface Figure {
	year: number;
	/** Place in the projection. */
	player: number;
	/** What the column `case` says. */
	name: string;
	/** Percent. */
	share: number;
}

function figures(projection: Projection, everyYear: boolean): Figure[] {
	const { times, players } = projection;
	const cases = (['low', 'middle', 'high'] as const).map((name) => casePath(projection, name));
	const last = times.length - 1;
	return times.flatMap((year, time) => {
		const ends = time === 0 || time === last;
		if (!Number.isInteger(year) || !(everyYear || ends)) return [];
		const printed =
			time === 0 ? players.map(({ base }) => base) : ends ? printedShares(projection) : [];
		const mixes = cases.map(({ mixes }) => shownShares(mixes[time]!, printed));
		return players.flatMap(({ band }, player) => [
			...cases.map(({ name }, at) => ({ year, player, name, share: mixes[at]![player]! })),
			{ year, player, name: 'range_low', share: hundredths(band.low[time]!) },
			{ year, player, name: 'range_high', share: hundredths(band.high[time]!) }
		]);
	});
}

function hundredths(share: number): number {
	return Math.round(share * 100) / 100;
}

/** Characters with which a cell is taken for a formula, in some programs the wide ones too. */
const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe before it says that it is none. */
function guarded(text: string): string {
	return formula.test(text) ? `'${text}` : text;
}
