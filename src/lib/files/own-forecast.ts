import type { Forecast, ForecastFile } from '$lib/forecast';
import { missOf } from '$lib/forecast/figures';
import { freeId } from '$lib/forecast/free-id';
import { parseForecast } from '$lib/forecast/parse';
import { m } from '$lib/paraglide/messages';
import type { PlayerRow } from './player-rows';

/** What a table of players does not say and a forecast needs. */
export interface ForecastDetails {
	title: string;
	/** What is shared out, fit for "share of …". */
	market: string;
	/** Whose forecast it is, fit for a source line. */
	credit: string;
	baseYear: number;
	targetYear: number;
	/** The name of whoever holds what the rows leave; none where the rows are all there is. */
	remainder?: string;
}

/** What the base shares of the rows leave of 100 percent, free of binary dust; below 0 where they are too much. */
export function baseLeft(rows: PlayerRow[]): number {
	return Math.round(10_000 - rows.reduce((sum, { base = 0 }) => sum + 100 * base, 0)) / 100;
}

/** What the rows' figures miss of 100 percent by more than they are rounded by. */
export interface RowsMiss {
	/** The base shares are too much. */
	over: boolean;
	/** Someone must hold what the base or the highest target shares leave. */
	under: boolean;
}

/** The same rule as for a forecast file, so that what is asked for here is what it needs. */
export function rowsMiss(rows: PlayerRow[]): RowsMiss {
	const printed = { printedTo: printedStep(rows) };
	const base = missOf(
		rows.map(({ base = 0 }) => ({ low: base, high: base })),
		printed
	);
	const whole = rows.every(({ high }) => high !== undefined);
	const target = missOf(
		rows.map(({ low = 0, high = 0 }) => ({ low, high })),
		printed
	);
	return {
		over: base?.kind === 'over',
		under: rows.length === 1 || base?.kind === 'under' || (whole && target?.kind === 'under')
	};
}

/**
 * A reader's own forecast from a table of players.
 *
 * @param rows each read whole
 * @param name what to call the table in an error
 * @throws ForecastError with everything that is wrong with it
 */
export function forecastFromRows(
	rows: PlayerRow[],
	details: ForecastDetails,
	name: string
): Forecast {
	const { title, market, credit, baseYear, targetYear, remainder } = details;
	const ids = uniqueIds(
		rows.map((row) => row.name),
		'player'
	);
	const file: ForecastFile = {
		format: 'shareband/forecast',
		version: 1,
		id: uniqueIds([title], 'forecast')[0]!,
		title,
		summary: m.own_summary({
			market,
			base: String(baseYear),
			target: String(targetYear)
		}),
		market,
		measure: { stated: false, text: m.own_measure() },
		source: { title, publisher: credit, date: String(baseYear), credit },
		years: { base: baseYear, target: targetYear, basis: 'stated' },
		players: rows.map((row, index) => ({
			id: ids[index]!,
			name: row.name,
			base: row.base ?? 0,
			target: { low: row.low ?? 0, high: row.high ?? 0 }
		})),
		...(remainder === undefined
			? { printedTo: printedStep(rows) }
			: { remainder: { id: freeId('rest', ids), name: remainder } }),
		claims: [],
		gaps: []
	};
	return parseForecast(JSON.stringify(file), name);
}

/** The step that the figures are given to, in pp: without anyone to hold the rest, totals may miss 100 by it. */
function printedStep(rows: PlayerRow[]): number {
	const figures = rows.flatMap(({ base = 0, low = 0, high = 0 }) => [base, low, high]);
	const hundredths = figures.map((share) => Math.round(share * 100));
	return [100, 10, 1].find((step) => hundredths.every((share) => share % step === 0))! / 100;
}

/** Ids made of names: "Green tea" is `green-tea`; a name without Latin letters has a number. */
function uniqueIds(names: string[], fallback: string): string[] {
	const taken: string[] = [];
	names.forEach((name, index) => {
		const plain = name
			.normalize('NFKD')
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^[^a-z]+/, '')
			.slice(0, 32)
			.replace(/-+$/, '');
		taken.push(freeId(plain || `${fallback}-${index + 1}`, taken));
	});
	return taken;
}
