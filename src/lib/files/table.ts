import { compareNotes } from '$lib/charts/compare-notes';
import { unavailableReasons } from '$lib/charts/compare-unavailable';
import { splitNotes } from '$lib/charts/split-notes';
import { sideName, sideWords } from '$lib/charts/side-words';
import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	compareSides,
	differencesByYear,
	type Compared,
	type Difference,
	type Projection
} from '$lib/projection';
import { lowBesideHigh, type ScenarioDocument, type Side } from '$lib/scenario';
import { aboutOf, projectionOf } from './about';
import { figuresOf, type Figure, type Wanted } from './figures';

export interface TableOptions {
	forecast: Forecast;
	/** What was changed; where it shows a comparison, the table is of its two sides. */
	document: ScenarioDocument;
	/** Every whole year of the path; otherwise the base year and the target year. */
	years: boolean;
}

/** A figure, or in place of its share how far the second side's is above the first's. */
export interface TableRow extends Omit<Figure, 'case' | 'share'> {
	/** Of a comparison only. */
	side?: 'first' | 'second' | 'difference';
	/** Whose figure it is. */
	scenario: string;
	/** Of a difference between two mixes: `mix`. */
	case: Figure['case'] | 'mix';
	share?: number;
	/** Percentage points. */
	difference?: number;
	/** The day of the last change, where there was any. */
	date: string;
}

export interface Table {
	rows: TableRow[];
	source: string;
	notes: string[];
}

/**
 * The figures of what a scenario shows.
 *
 * @throws RangeError where no mix of shares satisfies it, or a side of its comparison cannot be shown
 */
export function tableOf({ forecast, document, years }: TableOptions): Table {
	const projection = projectionOf(forecast, document);
	return document.view === 'compare'
		? comparisonTable(projection, document, years)
		: scenarioTable(projection, document, years);
}

function scenarioTable(
	projection: Projection,
	document: ScenarioDocument,
	everyYear: boolean
): Table {
	const { name, changes, date = '' } = document;
	const changed = Object.keys(changes).length > 0;
	const side: Side = name
		? { of: 'saved', name, changes, case: 'range' }
		: { of: changed ? 'scenario' : 'source', case: 'range' };
	const figures = figuresOf(projection, {
		cases: ['low', 'middle', 'high'],
		ends: true,
		years: yearsOf(projection, everyYear)
	});
	const { source, notes } = aboutOf(projection, document);
	return {
		rows: figures.map((figure) => ({ ...figure, scenario: sideName(side), date })),
		source,
		notes: [...notes, ...splitNotes(projection)]
	};
}

function comparisonTable(
	projection: Projection,
	document: ScenarioDocument,
	everyYear: boolean
): Table {
	const { comparison, date = '', note } = document;
	const compared = compareSides((comparison ?? lowBesideHigh).sides, projection);
	if (compared.kind === 'unavailable') {
		throw new RangeError(unavailableReasons(compared, projection.scenario).join(' '));
	}
	const { asked, sides, year } = compared;
	const dateOf = (...sides: Side[]) => (sides.some(({ of }) => of === 'scenario') ? date : '');
	const rows = sides.flatMap(({ projection, case: name }, at) => {
		const wanted: Wanted = {
			cases: [name === 'range' ? 'middle' : name],
			ends: name === 'range',
			years: yearsOf(projection, everyYear, year)
		};
		return figuresOf(projection, wanted).map((figure): TableRow => ({
			...figure,
			side: at === 0 ? 'first' : 'second',
			scenario: sideName(asked[at]!),
			date: dateOf(asked[at]!)
		}));
	});
	const words = sideWords(compared);
	const scenario = m.table_difference({ first: words[0].full, second: words[1].full });
	const differences = differenceRows(compared, everyYear).map((row): TableRow => ({
		...row,
		side: 'difference',
		scenario,
		date: dateOf(...asked)
	}));
	const { source } = aboutOf(projection, document);
	const remarks = note ? [say(note)] : [];
	const splits = sides.flatMap(({ projection }) => splitNotes(projection));
	const credit = m.note_source({ credit: source });
	return {
		rows: [...rows, ...differences],
		source,
		notes: [
			...compareNotes(compared, words, { date, remarks }).filter((line) => line !== credit),
			...new Set(splits)
		]
	};
}

/** The players' differences, as the charts have them. */
function differenceRows(
	compared: Compared,
	everyYear: boolean
): Omit<TableRow, 'scenario' | 'date'>[] {
	const { players } = compared.sides[0].projection;
	return differencesByYear(compared)
		.filter(({ year }) => everyYear || year === compared.year)
		.flatMap(({ year, differences }) =>
			differences.flatMap((difference, index) => {
				const { id, name } = players[index]!;
				const part = { year, id, name, level: 'player', parent: '', basis: 'calculated' } as const;
				return pointsOf(compared, difference).map((points) => ({ ...part, ...points }));
			})
		);
}

function pointsOf(
	{ mixes }: Compared,
	{ low, middle, high }: Difference
): Pick<TableRow, 'case' | 'difference'>[] {
	if (mixes) return [{ case: 'mix', difference: middle.pp }];
	return [
		{ case: 'middle', difference: middle.pp },
		{ case: 'range_low', difference: low.pp },
		{ case: 'range_high', difference: high.pp }
	];
}

/** Every year, or the first, the last and another one. */
function yearsOf({ scenario }: Projection, every: boolean, another?: number): Wanted['years'] {
	return (year) => every || [scenario.baseYear, scenario.targetYear, another].includes(year);
}
