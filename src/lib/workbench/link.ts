import type { Forecast } from '$lib/forecast';
import type { Changes, Comparison, ScenarioDocument } from '$lib/scenario';
import { fitting } from './fitting';
import { writeChanges } from './link-changes';
import { checkOf, type Pair } from './link-check';
import { pack } from './link-packed';
import { writeSides } from './link-sides';
import { version } from './link-words';

/**
 * A scenario as the query of an address: only what differs from the forecast, in words that a person
 * can edit. `c` is a check value over all the others. It comes first, so that a link that was cut
 * off still has it; a link that somebody wrote by hand has none.
 */

/** Characters: what is longer is packed, so that an address stays below 2,000. */
const readable = 1200;
const longest = 1850;

export interface LinkText {
	/** With its question mark; empty where nothing differs. */
	search: string;
	/** What no link has room for. */
	left: ('comparison' | 'own forecast')[];
}

/**
 * @param language the reader's, where it is not the one that everybody gets at first
 */
export function writeLink(
	document: ScenarioDocument,
	forecast: Forecast,
	language?: string
): LinkText {
	if (document.document) return { search: '', left: ['own forecast'] };
	const changes = fitting(forecast, document.changes);
	const written = (write: (changes: Changes) => Pair[], comparison?: Comparison) => {
		const pairs = [...write(changes), ...writeView(document, language)];
		if (comparison) pairs.push(...writeSides(comparison, forecast, language ?? 'en', write));
		return searchOf(pairs);
	};
	const openly = (changes: Changes) => writeChanges(forecast, changes);
	const packed = (changes: Changes): Pair[] => [['x', pack(forecast, changes)]];

	const search = written(openly, document.comparison);
	if (search.length <= readable) return { search, left: [] };
	const short = written(packed, document.comparison);
	if (short.length <= longest) return { search: short, left: [] };
	return { search: written(packed), left: ['comparison'] };
}

function writeView({ view, case: shown, year }: ScenarioDocument, language?: string): Pair[] {
	const pairs: Pair[] = [];
	if (view && view !== 'paths') pairs.push(['view', view]);
	if (shown && shown !== 'range') pairs.push(['case', shown]);
	if (year !== undefined) pairs.push(['pin', String(year)]);
	if (language !== undefined) pairs.push(['lang', language]);
	return pairs;
}

function searchOf(pairs: Pair[]): string {
	if (pairs.length === 0) return '';
	const checked: Pair[] = [['v', version], ...pairs];
	return `?${new URLSearchParams([['c', checkOf(checked)], ...checked].map((pair) => [...pair]))}`;
}
