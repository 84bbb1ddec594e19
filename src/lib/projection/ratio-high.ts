import type { Range } from '$lib/forecast';
import { cornersOf, isMovable, subsetSums, type Corners, type Journey } from './corners';
import { geometricMean } from './mixing';
import { lowOf, sum, sumOf } from './numbers';
import type { Path } from './path';

/**
 * Highest share of each player at each time under log-ratio mixing, percent: `[player][time]`.
 *
 * A share is highest when its own target is highest and the others' Σ base^(1−w)·target^w is
 * lowest. That sum is concave, so its minimum lies at a corner of what is reachable. The corners are
 * the same at all times and are looked up once; which of them is lowest can change.
 */
export function highestShares({ base, weights, floor }: Path, targets: Range[]): number[][] {
	const total = 100 + targets.length * floor;
	const shares = targets.map(({ low, high }, i) => ({
		from: base[i]! + floor,
		low: low + floor,
		high: high + floor
	}));
	const movable = shares.filter(isMovable);
	const slack = total - sumOf(shares, lowOf);
	const widthOf = subsetSums(movable.map(({ low, high }) => high - low));
	const corners = shares.map((share) =>
		cornersOf(movable, widthOf, slack - (share.high - share.low), movable.indexOf(share))
	);

	const highest = shares.map((): number[] => []);
	for (const w of weights) {
		const lows = shares.map(({ from, low }) => geometricMean(from, low, w));
		const allLow = sum(lows);
		const leastRise = riseAt(w, movable);
		shares.forEach(({ from, high }, i) => {
			const own = geometricMean(from, high, w);
			const others = allLow - lows[i]! + leastRise(corners[i]!);
			highest[i]!.push(
				exactAtEnds(w, base[i]!, targets[i]!, (total * own) / (own + others) - floor)
			);
		});
	}
	return highest;
}

function exactAtEnds(w: number, base: number, { high }: Range, between: number): number {
	if (w === 0) return base;
	return w === 1 ? high : between;
}

/** Gives, for one time, the least by which the sum rises above all lows at any of these corners. */
function riseAt(w: number, movable: Journey[]): (corners: Corners) => number {
	const lows = movable.map(({ from, low }) => geometricMean(from, low, w));
	const rises = movable.map(({ from, high }, k) => geometricMean(from, high, w) - lows[k]!);
	const riseOf = subsetSums(rises);
	return ({ set, loose, place, growth }) => {
		let least = Infinity;
		for (let c = 0; c < set.length; c++) {
			const k = loose[c]!;
			let rise = riseOf[set[c]!]!;
			if (k >= 0) {
				// The chord runs below a concave curve, and is far cheaper than an exponential.
				if (rise + place[c]! * rises[k]! >= least) continue;
				rise += movable[k]!.from * Math.exp(w * growth[c]!) - lows[k]!;
			}
			least = Math.min(least, rise);
		}
		return least;
	};
}
