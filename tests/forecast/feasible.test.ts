import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ForecastFile } from '$lib/forecast';
import { parseForecast } from '$lib/forecast/parse';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';
import { plainFile, problemsIn, teaFile } from './tea';

const share = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((tenths) => tenths / 10);
const range = (most: number) =>
	fc
		.tuple(share(most), share(most))
		.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

/** Figures near the edge of what is possible: two or three players, groups, rounding, a remainder. */
const sketch = fc.record({
	base: fc.oneof(
		fc.tuple(share(50), share(50)),
		fc.constantFrom([33.3, 33.3], [33.4, 33.4], [50, 50.1], [0, 99.9], [0, 0], [0, 100])
	),
	targets: fc.tuple(range(60), range(60), range(60)),
	groups: fc.array(fc.record({ parent: fc.constantFrom('a', 'b'), share: range(40) }), {
		maxLength: 3
	}),
	others: fc.boolean(),
	remainder: fc.boolean(),
	printedTo: fc.constantFrom(undefined, 0.1, 1)
});

function fileOf({ base, targets, groups, others, remainder, printedTo }: Sketch): ForecastFile {
	const last = Math.max(0, Math.round((100 - (base[0] ?? 0) - (base[1] ?? 0)) * 10) / 10);
	const holds = (id: string) => others && groups.some(({ parent }) => parent === id);
	return {
		...plainFile(),
		players: ['a', 'b', 'c'].map((id, i) => ({
			id,
			name: id,
			base: base[i] ?? Math.round(last * (remainder ? 0.5 : 1)),
			target: targets[i] ?? 0,
			...(holds(id) ? { others: { id: `${id}-others`, name: 'others' } } : {})
		})),
		groups: groups.map((group, i) => ({
			...teaFile().groups![0]!,
			...group,
			id: `group-${i}`,
			members: [{ id: `member-${i}`, name: 'member' }]
		})),
		...(remainder ? { remainder: { id: 'rest', name: 'rest' } } : {}),
		...(printedTo === undefined ? {} : { printedTo })
	};
}

type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never;

it('a forecast is accepted only if some mix of its shares totals 100', () => {
	let accepted = 0;
	fc.assert(
		fc.property(sketch, (figures) => {
			const file = fileOf(figures);
			if (problemsIn(file).length > 0) return;
			accepted += 1;
			const forecast = parseForecast(JSON.stringify(file), 'sketch.json');
			expect(project(applyChanges(forecast, {})).kind).toBe('projection');
		}),
		{ numRuns: 2000 }
	);
	expect(accepted).toBeGreaterThan(100);
}, 30_000);
