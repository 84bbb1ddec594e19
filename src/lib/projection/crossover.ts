import type { Mixing } from '$lib/scenario';
import type { Projection } from './types';

/** When one player draws level with another: years, not rounded; null is never. */
export interface Crossover {
	earliest: number | null;
	middle: number | null;
	latest: number | null;
}

/**
 * When player `b` would draw level with player `a` if the lead went on changing as it does between
 * the base and the target year: by even points (arithmetic), or by an even rate of the ratio of their
 * shares (log-ratio, Fisher–Pry). Timing is left out: beyond the target year only a straight line is
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
	const { baseYear, targetYear } = projection.scenario;
	const [first, second] = [projection.players[a]!, projection.players[b]!];
	const span = targetYear - baseYear;
	const when = (from: number, to: number): number | null => {
		const part = from / (from - to);
		return from > to && Number.isFinite(part) ? baseYear + part * span : null;
	};
	const measure = (one: number, other: number) =>
		mixing === 'arithmetic' ? one - other : Math.log(one / other);
	const start = measure(first.base, second.base);
	// Coherent ranges allow one player at its low beside another at its high (see `leadRange`).
	return {
		earliest: when(start, measure(first.target.low, second.target.high)),
		middle: when(start, measure(first.band.middle.at(-1)!, second.band.middle.at(-1)!)),
		latest: when(start, measure(first.target.high, second.target.low))
	};
}
