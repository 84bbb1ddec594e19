import type { Forecast } from '$lib/forecast';
import { textIn } from '$lib/forecast';
import type { Changes, Comparison, Side } from '$lib/scenario';
import { fitting } from './fitting';
import type { Pair } from './link-check';
import { sources } from './link-words';

/**
 * The two sides of a comparison: `compare=source.low_saved.best-tea`. What a saved scenario changes
 * is written as the present changes are, with `a.` before it for the first side, `b.` for the second.
 */

export const prefixes = ['a.', 'b.'] as const;

/** A saved scenario's name is cut to so many characters: written as UTF-8 they are up to twelve each. */
const longestName = 40;

export function writeSides(
	{ sides, way }: Comparison,
	forecast: Forecast,
	language: string,
	write: (changes: Changes) => Pair[]
): Pair[] {
	const pairs: Pair[] = [['compare', sides.map((side) => `${side.of}.${side.case}`).join('_')]];
	sides.forEach((side, i) => {
		if (side.of !== 'saved') return;
		const name = [...textIn(side.name, language)].slice(0, longestName).join('').trim();
		const inside: Pair[] = [['name', name], ...write(fitting(forecast, side.changes))];
		for (const [key, value] of inside) pairs.push([prefixes[i]! + key, value]);
	});
	if (way !== 'side-by-side') pairs.push(['way', way]);
	return pairs;
}

/** What `compare=…` says of the two sides, before their saved changes are known. */
export function readSides(
	value: string,
	forecast: Forecast
): Pick<Side, 'of' | 'case'>[] | undefined {
	const sides = value.split('_').map((side) => {
		const [of, name, ...more] = side.split('.');
		const source = sources.find((known) => known === of);
		const picked = caseOf(name ?? '', forecast);
		return source && picked && more.length === 0 ? { of: source, case: picked } : undefined;
	});
	const known = sides.filter((side) => side !== undefined);
	return sides.length === 2 && known.length === 2 ? known : undefined;
}

/** A case by its name, if the forecast has it. */
export function caseOf(name: string, { players, remainder }: Forecast): Side['case'] | undefined {
	for (const plain of ['range', 'low', 'middle', 'high'] as const) if (name === plain) return plain;
	const id = name.startsWith('best-') ? name.slice('best-'.length) : '';
	const known = players.some((player) => player.id === id) || remainder?.id === id;
	return known ? `best-${id}` : undefined;
}
