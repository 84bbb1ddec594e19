import type { Range } from '$lib/forecast';
import { caseMix } from './cases';
import { clamp, clean, lowOf, sum, sumOf } from './numbers';
import { isPoint } from './shown-range';
import type { Mix, Projection } from './types';

/**
 * Herfindahl–Hirschman index of a mix: the sum of squared shares in percent. 10,000 is a market of
 * one. Every share counts as one player's, the remainder too.
 */
export function concentration(mix: Mix): number {
	return clean(sum(mix.map((share) => share * share)));
}

/** How many players of equal size would be as concentrated: 10,000 / HHI. */
export function effectivePlayers(index: number): number {
	return 10_000 / index;
}

/**
 * The least and the most concentrated mix of a projection, and the middle one. Where all figures are
 * single ones these are one mix: ranges that are wider by rounding alone allow no others.
 */
export function concentrationEnds(projection: Projection): { low: Mix; middle: Mix; high: Mix } {
	const { players, whole } = projection;
	const middle = caseMix(projection, 'middle');
	if ((whole?.players ?? players).every(isPoint)) return { low: middle, middle, high: middle };
	return { middle, ...concentrationMixes(players.map(({ target }) => target)) };
}

/**
 * The least and the most concentrated mix that coherent ranges allow. The least has all shares at one
 * level, cut at their bounds (water-filling); the most is at a corner, where all shares but one at
 * most are at a bound.
 *
 * @param ranges percent, coherent
 */
export function concentrationMixes(ranges: Range[]): { low: Mix; high: Mix } {
	return { low: levelMix(ranges), high: cornerMix(ranges) };
}

/** The mix nearest to equal shares. */
function levelMix(ranges: Range[]): Mix {
	const at = (level: number) => ranges.map(({ low, high }) => clamp(level, low, high));
	const knees = ranges.flatMap(({ low, high }) => [low, high]).sort((a, b) => a - b);
	let before = knees[0] ?? 0;
	for (const knee of knees) {
		const reached = sum(at(knee));
		if (reached >= 100) {
			// Between two neighbouring levels at which a share meets a bound, the total is a straight line.
			const slope = (reached - sum(at(before))) / (knee - before);
			return at(slope > 0 ? knee - (reached - 100) / slope : knee);
		}
		before = knee;
	}
	return at(before);
}

/** The corner of the mixes with the largest sum of squares. */
function cornerMix(ranges: Range[]): Mix {
	const mix = ranges.map(({ low }) => low);
	let best = mix;
	let most = 0;

	/** Puts the share at `index` at its low, at its high, or leaves it loose, if none is yet. */
	function place(index: number, left: number, squares: number, loose = -1): void {
		const range = ranges[index];
		if (!range) {
			const last = ranges[loose];
			if (left > (last ? last.high - last.low : 0) + 1e-9) return;
			const share = last ? last.low + left : 0;
			if (squares + share * share <= most) return;
			most = squares + share * share;
			best = mix.map((fixed, i) => (i === loose ? clean(share) : fixed));
			return;
		}
		const { low, high } = range;
		mix[index] = low;
		place(index + 1, left, squares + low * low, loose);
		if (high <= low) return;
		if (high - low <= left + 1e-9) {
			mix[index] = high;
			place(index + 1, Math.max(0, left - high + low), squares + high * high, loose);
		}
		if (loose < 0) place(index + 1, left, squares, index);
	}

	place(0, 100 - sumOf(ranges, lowOf), 0);
	return best;
}
