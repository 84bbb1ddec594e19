import fc from 'fast-check';
import { highestGrowth, lowestGrowth, type Forecast, type Range } from '$lib/forecast';
import { forecasts } from '$lib/forecast/catalog';
import { repair } from '$lib/projection';
import { applyChanges, type Changes, type Comparison, type ScenarioDocument } from '$lib/scenario';
import { memberIds } from '$lib/scenario/members';
import { fitting } from '$lib/workbench/fitting';
import { changeWords, mixings, timings, views, ways } from '$lib/workbench/link-words';
import { forecastOf } from '../projection/fixtures';
import { partsOf } from '../projection/arbitraries';

/** As large as a forecast can be: 12 players with a group of 12 members and more each, ids of 40 characters. */
export const largest: Forecast = (() => {
	const long = (id: string) => `${id}-${'x'.repeat(39 - id.length)}`;
	const ids = [...Array(12).keys()].map((i) => long(`p${i}`));
	const forecast = forecastOf({
		players: ids.map((id) => [id, 8, { low: 0, high: 100 }]),
		remainder: 'rest',
		groups: ids.map((id, i) => [long(`g${i}`), id, { low: 0, high: 100 }]),
		others: ids
	});
	return {
		...forecast,
		groups: forecast.groups.map((group, i) => ({
			...group,
			openEnded: true,
			members: [...Array(12).keys()].map((k) => ({ id: long(`m${i}-${k}`), name: 'member' })),
			more: { id: long(`more${i}`), name: 'more' }
		}))
	};
})();

/** Whose players and groups are called as the settings of a link are. */
export const wordy: Forecast = forecastOf({
	players: [
		...changeWords.map((word): [string, number, Range] => [word, 15, { low: 0, high: 50 }]),
		['c', 10, 10]
	],
	remainder: 'rest',
	groups: [['view', 'pace', { low: 0, high: 20 }]],
	others: ['pace']
});

const hundredths = (most: number) => fc.integer({ min: 0, max: most }).map((value) => value / 100);
const range = fc
	.tuple(hundredths(10_000), hundredths(10_000))
	.map(([a, b]): Range => ({ low: Math.min(a, b), high: Math.max(a, b) }));

/** A list's items that are chosen, each with a value. */
function some<T>(ids: string[], value: (id: string) => fc.Arbitrary<T>) {
	const entries = ids.map((id) => fc.option(value(id), { nil: undefined }));
	return fc
		.tuple(...entries)
		.map((values) =>
			Object.fromEntries(
				ids.flatMap((id, i) => (values[i] === undefined ? [] : [[id, values[i]!]]))
			)
		);
}

function anyChanges(forecast: Forecast): fc.Arbitrary<Changes> {
	const members = (id: string) => memberIds(forecast.groups.find((group) => group.id === id)!);
	const ids = (list: { id: string }[]) => list.map(({ id }) => id);
	const split = (id: string) =>
		partsOf(10_000, members(id).length).map((parts) =>
			Object.fromEntries(members(id).map((member, i) => [member, parts[i]! / 100]))
		);
	return fc.record(
		{
			targets: some(ids(forecast.players), () => range),
			groups: some(ids(forecast.groups), () => range),
			splits: some(ids(forecast.groups), split),
			locks: fc.subarray(forecast.groups.flatMap(memberIds)),
			timing: fc.constantFrom(...timings),
			mixing: fc.constantFrom(...mixings),
			targetYear: fc.integer({ min: 1, max: 50 }).map((horizon) => forecast.years.base + horizon),
			growth: fc
				.integer({ min: lowestGrowth * 100, max: highestGrowth * 100 })
				.map((value) => value / 100)
		},
		{ requiredKeys: [] }
	);
}

function feasible(forecast: Forecast): fc.Arbitrary<Changes> {
	return anyChanges(forecast).map((changes) =>
		fitting(forecast, repair(applyChanges(forecast, changes)))
	);
}

function comparison(forecast: Forecast): fc.Arbitrary<Comparison> {
	const picked = fc.constantFrom(
		...(['range', 'low', 'middle', 'high'] as const),
		...forecast.players.map(({ id }) => `best-${id}` as const)
	);
	const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(
		(text) =>
			text
				.replace(/[\p{C}\s]/gu, '')
				.slice(0, 30)
				.toWellFormed() || 'A & B = 中国'
	);
	const side = fc.oneof(
		fc.record({ of: fc.constantFrom('source' as const, 'scenario' as const), case: picked }),
		fc.record({
			of: fc.constant('saved' as const),
			name,
			changes: anyChanges(forecast).map((changes) => fitting(forecast, changes)),
			case: picked
		})
	);
	return fc.record({ sides: fc.tuple(side, side), way: fc.constantFrom(...ways) });
}

export interface Linked {
	forecast: Forecast;
	document: ScenarioDocument;
}

/** A feasible scenario of some forecast, with how it is looked at, as a link can hold it. */
export const linked = linkedTo([...forecasts, largest, wordy]);

/** The same of forecasts that are not so large, where there are many to read. */
export const linkedShort = linkedTo([...forecasts, wordy]);

function linkedTo(choice: Forecast[]): fc.Arbitrary<Linked> {
	return fc.constantFrom(...choice).chain(linkedOf);
}

function linkedOf(forecast: Forecast): fc.Arbitrary<Linked> {
	return fc
		.record({
			changes: feasible(forecast),
			view: fc.constantFrom(...views),
			shown: fc.constantFrom(undefined, 'low' as const, 'high' as const),
			comparison: fc.option(comparison(forecast), { nil: undefined }),
			pin: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })
		})
		.map(({ changes, view, shown, comparison, pin }) => {
			const { base } = forecast.years;
			const last = changes.targetYear ?? forecast.years.target;
			const document: ScenarioDocument = {
				format: 'shareband/scenario',
				version: 1,
				forecast: forecast.id,
				changes,
				view
			};
			if (shown) document.case = shown;
			if (comparison) document.comparison = comparison;
			if (pin !== undefined) document.year = base + 1 + Math.floor(pin * (last - base - 1));
			return { forecast, document };
		});
}
