import type { Forecast } from '$lib/forecast';
import { project, repair } from '$lib/projection';
import { applyChanges, type Changes, type ScenarioDocument } from '$lib/scenario';
import { fitting } from './fitting';
import { changeReaders, joined } from './link-changes';
import { checkOf, type Pair } from './link-check';
import { partOf, type LinkFault } from './link-faults';
import { readLook, settings } from './link-look';
import { prefixes } from './link-sides';
import { version } from './link-words';

/** Characters; no link that was ever written has as many. */
const longest = 8000;

export interface LinkReading {
	document: ScenarioDocument;
	/** The language that it was written in, if it says one. */
	language?: string;
	faults: LinkFault[];
}

/**
 * Reads the query of an address. What cannot be taken as it stands is left out or mended, and listed.
 *
 * @param search with or without its question mark
 */
export function readLink(search: string, forecast: Forecast): LinkReading {
	if (search.length > longest)
		return { document: documentOf(forecast), faults: [{ kind: 'too-long' }] };
	const pairs: Pair[] = [...new URLSearchParams(search.replace(/^[?#]/, ''))];
	const { changes, sides, taken, known, faults } = take(pairs, forecast);

	const check = taken.get('c');
	const checks = [known, pairs].map((list) => checkOf(list.filter(([key]) => key !== 'c')));
	const whole = check !== undefined && checks.includes(check);
	// Sites that pass a link on add parameters of their own to it: they do no harm to a whole one.
	const told = whole ? faults.filter(({ kind }) => kind !== 'unknown') : faults;
	if (check !== undefined && !whole) told.unshift({ kind: 'altered' });
	const said = taken.get('v') ?? version;
	if (/^\d{1,9}$/.test(said) && Number(said) > Number(version)) {
		told.unshift({ kind: 'newer', version: said });
	} else if (said !== version) told.push({ kind: 'unreadable', part: partOf('v', said) });

	const scenario = applyChanges(forecast, changes);
	const feasible = project(scenario).kind === 'projection';
	if (!feasible) told.push({ kind: 'infeasible', asked: changes });
	const mended = fitting(forecast, feasible ? changes : repair(scenario));
	const targetYear = applyChanges(forecast, mended).targetYear;
	const { language, ...look } = readLook(taken, sides, { forecast, targetYear, faults: told });
	const document = { ...documentOf(forecast), changes: mended, ...look };
	return { document, ...(language !== undefined && { language }), faults: told };
}

function documentOf({ id }: Forecast): ScenarioDocument {
	return { format: 'shareband/scenario', version: 1, forecast: id, changes: {}, view: 'paths' };
}

interface Taken {
	changes: Changes;
	/** What the saved sides of a comparison change. */
	sides: [Changes, Changes];
	/** The first value of each key that means something. */
	taken: Map<string, string>;
	/** All parameters whose key means something. */
	known: Pair[];
	faults: LinkFault[];
}

/** Sorts the parameters, and reads those that change something. */
function take(pairs: Pair[], forecast: Forecast): Taken {
	const readers = changeReaders(forecast);
	const all: Taken = { changes: {}, sides: [{}, {}], taken: new Map(), known: [], faults: [] };
	for (const pair of pairs) {
		const [key, value] = pair;
		const part = partOf(key, value);
		const side = prefixes.findIndex((prefix) => key.startsWith(prefix));
		const read = readers.get(side < 0 ? key : key.slice(prefixes[side]!.length));
		if (!read && !settings.includes(key)) {
			all.faults.push({ kind: 'unknown', part });
			continue;
		}
		all.known.push(pair);
		if (all.taken.has(key)) {
			all.faults.push({ kind: 'twice', part });
			continue;
		}
		all.taken.set(key, value);
		const result = read?.(value, part) ?? {};
		if ('kind' in result) all.faults.push(result);
		else if (side < 0) all.changes = joined(all.changes, result);
		else all.sides[side] = joined(all.sides[side]!, result);
	}
	return all;
}
