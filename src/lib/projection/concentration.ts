import type { Range } from '$lib/forecast';
import { clamp, clean, lowOf, sum, sumOf } from './numbers';
import type { Mix } from './types';

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
 * Lowest and highest HHI of the mixes that coherent ranges allow. The lowest has all shares at one
 * level, cut at their bounds (water-filling); the highest is at a corner, where all shares but one at
 * most are at a bound.
 *
 * @param ranges percent, coherent
 */
export function concentrationRange(ranges: Range[]): Range {
	return { low: concentration(levelMix(ranges)), high: highest(ranges) };
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

function highest(ranges: Range[]): number {
	const fixed = ranges.filter(({ low, high }) => high <= low);
	const movable = ranges.filter(({ low, high }) => high > low);
	let best = 0;

	/** Puts the share at `index` at its low, at its high, or leaves it loose, if none is yet. */
	function place(index: number, left: number, squares: number, loose?: Range): void {
		const range = movable[index];
		if (!range) {
			const room = loose ? loose.high - loose.low : 0;
			if (left > room + 1e-9) return;
			const share = loose ? loose.low + left : 0;
			best = Math.max(best, squares + share * share);
			return;
		}
		const { low, high } = range;
		place(index + 1, left, squares + low * low, loose);
		if (high - low <= left + 1e-9) {
			place(index + 1, Math.max(0, left - high + low), squares + high * high, loose);
		}
		if (!loose) place(index + 1, left, squares, range);
	}

	place(0, 100 - sumOf(ranges, lowOf), sum(fixed.map(({ low }) => low * low)));
	return clean(best);
}
