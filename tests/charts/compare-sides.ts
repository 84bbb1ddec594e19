import fc from 'fast-check';
import { chartOf } from '$lib/charts/chart-of';
import { compareSides, type Compared, type Projection } from '$lib/projection';
import type { Changes, Comparison, Side } from '$lib/scenario';
import { lightTheme, type Scene } from '$lib/scene';
import { cases, names, type Case } from './arbitraries';

export const ways = ['side-by-side', 'ghost', 'differences'] as const;

export const source = (name: Side['case']): Side => ({ of: 'source', case: name });
export const scenario = (name: Side['case']): Side => ({ of: 'scenario', case: name });
export const saved = (changes: Changes, name: Side['case'], called = 'Kept'): Side => ({
	of: 'saved',
	name: called,
	changes,
	case: name
});

/** Draws a comparison, light and at an article's width unless said otherwise. */
export function drawCompared(
	projection: Projection,
	comparison: Comparison,
	width = 960,
	date?: string
): Scene {
	return chartOf('compare', { projection, comparison, width, theme: lightTheme, date });
}

/** Both sides worked out; fails the test where one cannot be. */
export function comparedOf(projection: Projection, sides: Comparison['sides']): Compared {
	const result = compareSides(sides, projection);
	if (result.kind !== 'compared') throw new Error(JSON.stringify(result.results));
	return result;
}

/** Any two sides of a forecast that can both be drawn. */
export const comparedCases: fc.Arbitrary<Case & { sides: Comparison['sides'] }> = cases.chain(
	({ forecast, changes }) => {
		const best = [...forecast.players.slice(0, 2), forecast.remainder].flatMap((player) =>
			player ? [`best-${player.id}` as const] : []
		);
		const name = fc.constantFrom<Side['case']>('range', 'range', 'low', 'middle', 'high', ...best);
		const side = fc.oneof(
			name.map(source),
			name.map(scenario),
			fc
				.tuple(names, name, fc.constantFrom(2026, 2030, 2034, 2075))
				.map(([called, name, targetYear]) => saved({ ...changes, targetYear }, name, called))
		);
		return fc.tuple(side, side).map((sides) => ({ forecast, changes, sides }));
	}
);
