import fc from 'fast-check';
import type { Forecast } from '$lib/forecast';
import type { Changes, Comparison, ScenarioDocument, Side } from '$lib/scenario';
import { cases, names } from '../charts/arbitraries';

export interface Work {
	forecast: Forecast;
	document: ScenarioDocument;
}

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

/** A text of one language, or of several. */
const texts = fc.oneof(
	names,
	fc.record({ en: names, zh: names, de: names }, { requiredKeys: ['en'] })
);

const dates = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const caseNames = fc.constantFrom(
	'range',
	'low',
	'middle',
	'high',
	'best-p1',
	'best-nobody'
) as fc.Arbitrary<Side['case']>;

function sides(changes: Changes): fc.Arbitrary<Side> {
	return fc.oneof(
		fc.record({ of: fc.constantFrom('source' as const, 'scenario' as const), case: caseNames }),
		fc.record({
			of: fc.constant('saved' as const),
			name: texts,
			changes: fc.constant(changes),
			case: caseNames
		})
	);
}

function comparisons(changes: Changes): fc.Arbitrary<Comparison> {
	return fc.record({
		sides: fc.tuple(sides(changes), sides({})),
		way: fc.constantFrom('side-by-side' as const, 'ghost' as const, 'differences' as const)
	});
}

/** What groups add to changes; whether there are such groups is not looked at when a file is read. */
const groupChanges = fc.record(
	{
		groups: fc.constant({ leaders: { low: 10, high: 12.25 } }),
		splits: fc.constant({ leaders: { b: 60, a: 40 }, 'a-group': { x: 33.33, y: 66.67 } }),
		locks: fc.constant<string[]>(['zeta', 'alpha']),
		growth: fc.constantFrom(-50, 0, 12.5, 100)
	},
	{ requiredKeys: [] }
);

/** What became of it is only sketched, as are others beside no groups: neither would be read. */
function readable({ outcome: _, ...forecast }: Forecast): Forecast {
	const players = forecast.players.map(({ others: _, ...player }) => player);
	return { ...forecast, players };
}

/** Any scenario that a file may hold, with its forecast; it is feasible. */
export const works: fc.Arbitrary<Work> = cases.chain(({ forecast, changes }) =>
	fc
		.record({
			more: groupChanges,
			rest: fc.record(
				{
					name: texts,
					date: dates,
					view: fc.constantFrom('paths' as const, 'target' as const, 'compare' as const),
					comparison: comparisons(changes),
					year: fc.integer({ min: 1800, max: 2200 }),
					title: texts,
					note: texts
				},
				{ requiredKeys: [] }
			),
			own: maybe(fc.constant(readable(forecast)))
		})
		.map(({ more, rest, own }) => ({
			forecast,
			document: {
				format: 'shareband/scenario' as const,
				version: 1 as const,
				forecast: forecast.id,
				...(own && { document: own }),
				// No group of the forecast: what a file keeps is more than what it shows.
				changes: { ...changes, ...more },
				...rest
			}
		}))
);
