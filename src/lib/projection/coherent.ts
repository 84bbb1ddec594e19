import type { Range } from '$lib/forecast';
import { clean, highOf, lowOf, sumOf } from './numbers';

/**
 * Tightens ranges to what is reachable when one figure from each must total `total`: low′ = max(low,
 * total − the other highs), high′ = min(high, total − the other lows). One pass is exact, and a
 * second changes nothing (reachable probability intervals: de Campos, Huete and Moral, 1994).
 *
 * @param ranges percent, low ≤ high, and Σlow ≤ total ≤ Σhigh; where nothing is reachable, the
 * result has a low above its high
 * @returns percent, in the same order, free of binary dust
 */
export function coherentRanges(ranges: Range[], total = 100): Range[] {
	return coherentParts(ranges, { low: total, high: total });
}

/** The same for parts of a whole that is itself only known to lie in a range. */
export function coherentParts(parts: Range[], whole: Range): Range[] {
	const lows = sumOf(parts, lowOf);
	const highs = sumOf(parts, highOf);
	return parts.map(({ low, high }) => ({
		low: clean(Math.max(low, whole.low - (highs - high))),
		high: clean(Math.min(high, whole.high - (lows - low)))
	}));
}
