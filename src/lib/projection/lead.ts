import type { Range } from '$lib/forecast';
import { clean } from './numbers';
import { shownRange } from './shown-range';
import type { Projection } from './types';

/**
 * Lowest and highest reachable lead of player `a` over player `b` in the target year: share of `a`
 * minus share of `b`, percentage points, over all mixes the coherent ranges allow, as they are shown.
 *
 * @param a @param b indices into `projection.players`, not the same
 */
export function leadRange({ players }: Projection, a: number, b: number): Range {
	const [first, second] = [shownRange(players[a]!), shownRange(players[b]!)];
	// Of coherent ranges, one's high and another's low can always be had together: both could only
	// have been tightened if the lows of all others were above their highs.
	return { low: clean(first.low - second.high), high: clean(first.high - second.low) };
}
