import type { Range } from '$lib/forecast';
import { applyChanges, type Changes, type Scenario } from '$lib/scenario';
import fc from 'fast-check';
import { forecastOf, range, type Sketch } from './fixtures';

/** Every run sees the same cases; `SEED=… npx vitest run tests/projection` looks at others. */
export function check<T extends [unknown, ...unknown[]]>(
	property: fc.IProperty<T>,
	numRuns = 100
): void {
	fc.assert(property, { numRuns, seed: Number(process.env.SEED ?? 2035) });
}

/** Whole parts of `total`: many are zero, and one may be all of it. */
export function partsOf(total: number, count: number): fc.Arbitrary<number[]> {
	const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 }));
	return fc.array(weight, { minLength: count, maxLength: count }).map((weights) => {
		const sum = weights.reduce((a, b) => a + b, 0);
		const parts = weights.map((w) => (sum > 0 ? Math.floor((total * w) / sum) : 0));
		const left = total - parts.reduce((a, b) => a + b, 0);
		return parts.map((part, i) => part + (i === weights.indexOf(Math.max(...weights)) ? left : 0));
	});
}

/** A range around a value, both in the same whole units; often of no width on one side or both. */
function around(value: number, reach: number, full: number): fc.Arbitrary<Range> {
	const step = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: reach }));
	return fc
		.tuple(step, step)
		.map(([down, up]) => range(Math.max(0, value - down), Math.min(full, value + up)));
}

interface Shape {
	players?: { min: number; max: number };
	/** Percent that one unit stands for. */
	unit?: number;
	/** How far a bound may lie from a mix that is known to fit, in units. */
	reach?: number;
	mostGroups?: number;
	remainder?: boolean;
}

/**
 * A forecast that some mix satisfies, by construction: its ranges are drawn around a hidden mix,
 * and the groups' around a hidden division of each player's part of it.
 */
export function feasibleSketch(shape: Shape = {}): fc.Arbitrary<Sketch> {
	const { players = { min: 2, max: 12 }, unit = 0.01, reach = 3000, mostGroups = 3 } = shape;
	const full = Math.round(100 / unit);
	const percent = ({ low, high }: Range) => range(inPercent(low), inPercent(high));
	const inPercent = (units: number) => Math.round(units * unit * 100) / 100;

	const remainder = shape.remainder === undefined ? fc.boolean() : fc.constant(shape.remainder);
	return fc
		.tuple(fc.integer(players), remainder)
		.chain(([count, hasRemainder]) => {
			const parts = count + (hasRemainder ? 1 : 0);
			return fc.tuple(
				partsOf(full, parts),
				partsOf(full, parts),
				fc.constant(count),
				fc.constant(hasRemainder)
			);
		})
		.chain(([base, hidden, count, hasRemainder]) => {
			const stated = hidden.slice(0, count);
			const inside = stated.map((part) =>
				fc.tuple(fc.integer({ min: 0, max: mostGroups }), fc.boolean()).chain(([groups, open]) =>
					fc.tuple(
						partsOf(part, groups + (open ? 1 : 0)).chain((shares) =>
							fc.tuple(...shares.slice(0, groups).map((share) => around(share, reach, full)))
						),
						fc.constant(open)
					)
				)
			);
			return fc
				.tuple(fc.tuple(...stated.map((part) => around(part, reach, full))), fc.tuple(...inside))
				.map(([targets, groups]): Sketch => ({
					players: targets.map((target, i) => [`p${i}`, inPercent(base[i]!), percent(target)]),
					...(hasRemainder ? { remainder: 'rest' } : {}),
					groups: groups.flatMap(([ranges], i) =>
						ranges.map((share, k): [string, string, Range] => [
							`p${i}-g${k}`,
							`p${i}`,
							percent(share)
						])
					),
					others: groups.flatMap(([, open], i) => (open ? [`p${i}`] : []))
				}));
		});
}

export const path: fc.Arbitrary<Changes> = fc.record({
	timing: fc.constantFrom('linear', 's-curve', 'front-loaded', 'back-loaded'),
	mixing: fc.constantFrom('arithmetic', 'log-ratio'),
	targetYear: fc.integer({ min: 2026, max: 2075 })
});

export function feasibleScenario(shape: Shape = {}): fc.Arbitrary<Scenario> {
	return fc
		.tuple(feasibleSketch(shape), path)
		.map(([sketch, changes]) => applyChanges(forecastOf(sketch), changes));
}

/** Any range of whole hundredths, low ≤ high. */
const anyRange: fc.Arbitrary<Range> = fc
	.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
	.map(([a, b]) => range(Math.min(a, b) / 100, Math.max(a, b) / 100));

/** A feasible forecast with changes that need not be. */
export function anyScenario(): fc.Arbitrary<Scenario> {
	const printedTo = fc.constantFrom(undefined, 0.1, 1);
	return fc
		.tuple(feasibleSketch({ players: { min: 1, max: 12 } }), printedTo)
		.chain(([sketch, step]) => {
			const forecast = forecastOf({ ...sketch, ...(step ? { printedTo: step } : {}) });
			const some = (ids: string[]) =>
				fc
					.subarray(ids)
					.chain((chosen) => fc.record(Object.fromEntries(chosen.map((id) => [id, anyRange]))));
			return fc
				.record({
					targets: some(forecast.players.map(({ id }) => id)),
					groups: some(forecast.groups.map(({ id }) => id)),
					targetYear: fc.integer({ min: 1900, max: 2200 })
				})
				.map((changes) => applyChanges(forecast, changes));
		});
}

/** Numbers from 0 to 1 by which a test picks a mix. */
export const dice = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
	minLength: 13,
	maxLength: 13
});
