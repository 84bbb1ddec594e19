import type { Range } from '$lib/forecast';
import { clamp, clean, highOf, lowOf, sum, sumOf } from './numbers';
import type { Mix } from './types';

/**
 * Picks one mix from coherent ranges: every stated player at the same place of its range, 0 being
 * its low and 1 its high, as near to `place` as the rest of the market allows.
 *
 * @param stated @param remainder coherent ranges, percent; without a remainder the stated players
 * must total 100 alone, so that only one place is left
 * @param best index of a player that stands at its high whatever the others do; the remainder's
 * changes nothing, for it is at its high when the others are at their lows
 * @param total what the shares total, percent
 * @returns percent, totalling `total`, the remainder last
 */
export function pickMix(
	stated: Range[],
	remainder: Range | undefined,
	place: number,
	best?: number,
	total = 100
): Mix {
	const open = stated.map(({ low, high }, i) => ({ low: i === best ? high : low, high }));
	const lows = sumOf(open, lowOf);
	const span = sumOf(open, highOf) - lows;
	const rest = remainder ?? { low: 0, high: 0 };
	const least = (total - rest.high - lows) / span;
	const most = (total - rest.low - lows) / span;
	const at = span > 0 ? clamp(clamp(place, least, most), 0, 1) : 0;
	const mix = open.map(({ low, high }) => clamp((1 - at) * low + at * high, low, high));
	if (remainder) mix.push(clamp(clean(total - sum(mix)), remainder.low, remainder.high));
	return mix;
}
