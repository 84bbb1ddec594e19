import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import type { Changes, ScenarioDocument } from '$lib/scenario';
import { parseScenario } from '$lib/scenario/parse';
import { writeLink } from '$lib/workbench/link';
import { readLink } from '$lib/workbench/link-read';
import { check } from '../projection/arbitraries';
import { largest, linked, linkedShort, type Linked } from './arbitraries';

const article = forecasts[0]!;
const plain: ScenarioDocument = {
	format: 'shareband/scenario',
	version: 1,
	forecast: article.id,
	changes: {},
	view: 'paths'
};

describe('any scenario', () => {
	it('comes back from its link as it was, or says what found no room', { timeout: 60_000 }, () => {
		check(
			fc.property(linked, ({ forecast, document }) => {
				const { search, left } = writeLink(document, forecast);
				expect(search.length).toBeLessThan(1900);
				const { comparison, ...rest } = document;
				const expected = left.length > 0 || !comparison ? rest : document;
				const { document: read, faults } = readLink(search, forecast);
				expect({ document: read, faults }).toEqual({ document: expected, faults: [] });
				expect(parseScenario(read, 'link')).toEqual(read);
			}),
			120
		);
	});

	it('finds room for all of the largest forecast, and for a saved one beside it', () => {
		const range = { low: 0.01, high: 99.99 };
		const all = (ids: { id: string }[]) => Object.fromEntries(ids.map(({ id }) => [id, range]));
		const changes: Changes = {
			targets: all(largest.players),
			groups: all(largest.groups),
			splits: Object.fromEntries(
				largest.groups.map(({ id, members, more }) => [
					id,
					Object.fromEntries([...members, more!].map((member, i) => [member.id, i ? 8.01 : 3.88]))
				])
			),
			locks: largest.groups.flatMap(({ members }) => members.map(({ id }) => id)).sort(),
			timing: 'back-loaded',
			mixing: 'log-ratio',
			targetYear: 2075,
			growth: 99.99
		};
		const saved = { of: 'saved', name: '最'.repeat(40), changes, case: 'range' } as const;
		const document: ScenarioDocument = {
			...{ ...plain, forecast: largest.id, changes, view: 'compare', year: 2070 },
			comparison: { sides: [{ of: 'scenario', case: 'range' }, saved], way: 'differences' }
		};
		const { search, left } = writeLink(document, largest);
		expect(left).toEqual([]);
		expect(search.length).toBeLessThan(1900);
		expect(readLink(search, largest)).toEqual({ document, faults: [] });

		const twice = { ...document, comparison: { sides: [saved, saved], way: 'ghost' } } as const;
		expect(writeLink(twice as unknown as ScenarioDocument, largest).left).toEqual(['comparison']);
	});
});

describe('damage to any link', () => {
	/** The link, and whether what came of it either opens the same or is told. */
	const damageTo = ({ forecast, document }: Linked) => {
		const { search } = writeLink(document, forecast);
		const whole = JSON.stringify(readLink(search, forecast).document);
		const told = (damaged: string) => {
			const { document, faults } = readLink(damaged, forecast);
			return faults.length > 0 || JSON.stringify(document) === whole;
		};
		return { search, told };
	};

	it('is noticed wherever it is cut off', { timeout: 60_000 }, () => {
		check(
			fc.property(linked, (given) => {
				const { search, told } = damageTo(given);
				// What is cut before its first letter is no link any more.
				for (let length = 2; length < search.length; length += 1) {
					expect(told(search.slice(0, length)), search.slice(0, length)).toBe(true);
				}
			}),
			6
		);
	});

	it(
		'is noticed or harmless at every one of 10,000 single characters',
		{ timeout: 120_000 },
		() => {
			const character = fc.oneof(
				fc.constantFrom(...'?&=#%+-._0123456789abcvx'),
				fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
			);
			const edit = fc.record({
				at: fc.double({ min: 0, max: 1, noNaN: true }),
				how: fc.constantFrom('replace', 'insert', 'remove', 'swap'),
				character
			});
			check(
				fc.property(
					linkedShort,
					fc.array(edit, { minLength: 100, maxLength: 100 }),
					(given, edits) => {
						const { search, told } = damageTo(given);
						if (search === '') return;
						for (const { at, how, character } of edits) {
							const i = 1 + Math.floor(at * (search.length - 2));
							const [before, here, after] = [search.slice(0, i), search[i]!, search.slice(i + 1)];
							const damaged = {
								replace: before + character + after,
								insert: before + character + here + after,
								remove: before + after,
								swap: before + after.slice(0, 1) + here + after.slice(1)
							}[how]!;
							expect(told(damaged), damaged).toBe(true);
						}
					}
				),
				100
			);
		}
	);

	const keys = fc.constantFrom(
		'china',
		'us',
		'mix',
		'x',
		'lock',
		'a.china',
		'compare',
		'a.name',
		'c'
	);
	const queries = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.tuple(keys, fc.webQueryParameters()).map((pair) => pair.join('='))
	);

	it('never stops the page, whatever the address says', () => {
		check(
			fc.property(queries, (text) => {
				const { document } = readLink(`?${text}`, article);
				expect(parseScenario(document, 'link')).toEqual(document);
			}),
			300
		);
	});
});
