import type { Forecast } from '$lib/forecast';
import { isPrintable } from '$lib/forecast/printable';
import {
	lowBesideHigh,
	type Changes,
	type Comparison,
	type ScenarioDocument,
	type Side
} from '$lib/scenario';
import { fitting } from './fitting';
import { partOf, type LinkFault } from './link-faults';
import { caseOf, prefixes, readSides } from './link-sides';
import { views, ways } from './link-words';

/** The keys of a link that change no figure. */
export const settings: readonly string[] = [
	...['c', 'v', 'view', 'case', 'pin', 'compare', 'way', 'lang'],
	...prefixes.map((prefix) => `${prefix}name`)
];

export interface LinkLook extends Pick<ScenarioDocument, 'view' | 'case' | 'year' | 'comparison'> {
	language?: string;
}

interface Context {
	forecast: Forecast;
	/** In force. */
	targetYear: number;
	/** Gets what cannot be taken. */
	faults: LinkFault[];
}

/**
 * What a link says of how its scenario is looked at.
 *
 * @param sides what the saved sides of a comparison change
 */
export function readLook(
	taken: Map<string, string>,
	sides: [Changes, Changes],
	{ forecast, targetYear, faults }: Context
): LinkLook {
	const read = <T>(key: string, reader: (value: string) => T | undefined): T | undefined => {
		const value = taken.get(key);
		if (value === undefined) return undefined;
		const meaning = reader(value);
		if (meaning === undefined) faults.push({ kind: 'unreadable', part: partOf(key, value) });
		return meaning;
	};
	const oneOf =
		<T extends string>(values: readonly T[]) =>
		(value: string) =>
			values.find((known) => known === value);

	const look: LinkLook = {};
	const view = read('view', oneOf(views));
	if (view) look.view = view;
	const shown = read('case', (value) => caseOf(value, forecast));
	if (shown && shown !== 'range') look.case = shown;
	const year = read('pin', (value) => (/^\d{4}$/.test(value) ? Number(value) : undefined));
	const [low, high] = [forecast.years.base + 1, targetYear];
	if (year !== undefined && (year < low || year > high)) {
		faults.push({ kind: 'out-of-range', part: `pin=${year}`, low, high });
	} else if (year !== undefined) look.year = year;
	const language = read('lang', (value) => (/^[a-z]{2}$/.test(value) ? value : undefined));
	if (language) look.language = language;

	const way = read('way', oneOf(ways));
	const names = prefixes.map((prefix) => read(`${prefix}name`, nameOf));
	const compared = read('compare', (value) => readSides(value, forecast));
	const [first, second] = (compared ?? []).map(({ of, case: picked }, i): Side => {
		if (of !== 'saved') return { of, case: picked };
		// A name that is damaged or gone leaves the figures, which matter more.
		return { of, name: names[i] ?? '?', changes: fitting(forecast, sides[i]!), case: picked };
	});
	// By hand somebody may write a way alone: then it is low and high that are compared.
	const both: Comparison['sides'] = first && second ? [first, second] : lowBesideHigh.sides;
	if (first || way) look.comparison = { sides: both, way: way ?? 'side-by-side' };
	return look;
}

function nameOf(value: string): string | undefined {
	return value === value.trim() && isPrintable(value) && value.length > 0 && value.length <= 160
		? value
		: undefined;
}
