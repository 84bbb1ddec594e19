import type { Mixing } from '$lib/scenario';
import { lowOf } from './numbers';
import { floorFor, pathOf } from './path';
import { shownRange } from './shown-range';
import { timingTau } from './timing-inverse';
import type { Projection } from './types';

/** When one player draws level with another: years, not rounded; null is never. */
export interface Crossover {
	earliest: number | null;
	middle: number | null;
	latest: number | null;
}

/**
 * When player `b` draws level with player `a` inside the ranges, on the projection's own path, up to
 * its last year. Exact for both mixings: how the lead of one over the other travels (with log-ratio
 * mixing, the ratio of the two) depends on the targets of these two alone.
 *
 * @param a @param b indices into `projection.players`; `a` leads in the base year
 */
export function crossover(projection: Projection, a: number, b: number): Crossover {
	const whole = projection.whole ?? projection;
	const { baseYear, targetYear, timing, mixing } = whole.scenario;
	const { floor } = pathOf(whole);
	const last = projection.scenario.targetYear;
	return crossings(whole, a, b, mixing, floor, (part) => {
		const year = baseYear + timingTau(timing, part) * (targetYear - baseYear);
		return part <= 1 && year <= last + 1e-9 ? year : null;
	});
}

/**
 * When player `b` would draw level with player `a` if the lead went on changing as it does between
 * the base and the target year: by even points (arithmetic), or by an even rate of the ratio of their
 * shares (log-ratio, Fisher–Pry; with the shift of `ratioFloor`). Timing is left out: beyond the target year only a straight line is
 * a plain reading. Years up to the target year lie inside the ranges, later ones are extrapolation.
 *
 * @param a @param b indices into `projection.players`; `a` leads in the base year
 */
export function straightCrossover(
	projection: Projection,
	a: number,
	b: number,
	mixing: Mixing
): Crossover {
	const whole = projection.whole ?? projection;
	const { baseYear, targetYear } = whole.scenario;
	return crossings(whole, a, b, mixing, ratioFloor(whole), (part) => {
		const year = baseYear + part * (targetYear - baseYear);
		return Number.isFinite(year) ? year : null;
	});
}

/**
 * What is added to shares before their ratio is taken, percentage points: something where one of the
 * projection's is zero, as on its log-ratio path, and nothing else.
 */
export function ratioFloor(projection: Projection): number {
	const targets = projection.players.map(({ target }) => target);
	return floorFor('log-ratio', [...pathOf(projection).base, ...targets.map(lowOf)]);
}

/** @param yearOf the year in which a part of the way to the target is done, 1 being all of it */
function crossings(
	projection: Projection,
	a: number,
	b: number,
	mixing: Mixing,
	floor: number,
	yearOf: (part: number) => number | null
): Crossover {
	const { players } = projection;
	const { base } = pathOf(projection);
	const [first, second] = [players[a]!, players[b]!];
	const [one, other] = [shownRange(first), shownRange(second)];
	const measure = (x: number, y: number) =>
		mixing === 'arithmetic' ? x - y : Math.log((x + floor) / (y + floor));
	const start = measure(base[a]!, base[b]!);
	const when = (end: number) => (start > end ? yearOf(start / (start - end)) : null);
	// Coherent ranges allow one player at its low beside another at its high (see `leadRange`).
	return {
		earliest: when(measure(one.low, other.high)),
		middle: when(measure(first.band.middle.at(-1)!, second.band.middle.at(-1)!)),
		latest: when(measure(one.high, other.low))
	};
}
