import type { Range } from '$lib/forecast';

/** Narrower ranges than this count as points, percentage points. */
const narrow = 1e-9;

/** A share on its way: where it starts, and where its target may lie. */
export interface Journey extends Range {
	/** Share in the base year; above zero. */
	from: number;
}

/**
 * The corners of what several shares can reach when they total a given figure: all are at a bound,
 * but for one at most. Parallel arrays, because there can be thousands of corners and all of them
 * are looked at for every point in time.
 */
export interface Corners {
	/** The shares at their high, as bits. */
	set: number[];
	/** The one between its bounds, or −1. */
	loose: number[];
	/** Where in its range that one is, 0 to 1. */
	place: number[];
	/** The logarithm of its growth since the base year. */
	growth: number[];
}

export function isMovable({ low, high }: Range): boolean {
	return high - low > narrow;
}

/**
 * All ways in which the shares but one rise `slack` above their lows together.
 *
 * @param widthOf the `subsetSums` of the shares' widths
 * @param except index of the share left out, or −1
 */
export function cornersOf(
	shares: Journey[],
	widthOf: Float64Array,
	slack: number,
	except: number
): Corners {
	const corners: Corners = { set: [], loose: [], place: [], growth: [] };
	const add = (set: number, loose: number, place: number, growth: number) => {
		corners.set.push(set);
		corners.loose.push(loose);
		corners.place.push(place);
		corners.growth.push(growth);
	};
	for (let set = 0; set < widthOf.length; set++) {
		const left = slack - widthOf[set]!;
		if ((except >= 0 && set & (1 << except)) || left < -narrow) continue;
		if (left <= narrow) {
			add(set, -1, 0, 0);
			continue;
		}
		shares.forEach(({ from, low, high }, k) => {
			if (k === except || set & (1 << k) || left > high - low - narrow) return;
			add(set, k, left / (high - low), Math.log((low + left) / from));
		});
	}
	return corners;
}

/** The sum of every subset of `values`, by the subset's bits. */
export function subsetSums(values: number[]): Float64Array {
	const sums = new Float64Array(1 << values.length);
	for (let set = 1; set < sums.length; set++) {
		const lowest = 31 - Math.clz32(set & -set);
		sums[set] = sums[set & (set - 1)]! + values[lowest]!;
	}
	return sums;
}
