import type { Range } from '$lib/forecast';
import { follow, type Path } from './path';
import { highestShares } from './ratio-high';
import { lowestShares } from './ratio-low';
import type { Band, Mix } from './types';

/**
 * Every player's lowest and highest share at each time, over all target mixes the coherent ranges
 * allow, and its share on the way to `middle`; percent. The bounds are exact: each is reached by
 * some mix, though not all by the same one.
 */
export function bandsOf(path: Path, targets: Range[], middle: Mix): Band[] {
	const mixes = follow(path, middle);
	const bounds = path.mixing === 'arithmetic' ? arithmeticBounds : ratioBounds;
	return bounds(path, targets).map(({ low, high }, i) => ({
		low,
		middle: mixes.map((mix) => mix[i]!),
		high
	}));
}

interface Bounds {
	low: number[];
	high: number[];
}

/** A share follows its own target alone, so that its bounds lead to the bounds of the range. */
function arithmeticBounds({ base, weights }: Path, targets: Range[]): Bounds[] {
	return targets.map(({ low, high }, i) => ({
		low: weights.map((w) => (1 - w) * base[i]! + w * low),
		high: weights.map((w) => (1 - w) * base[i]! + w * high)
	}));
}

function ratioBounds(path: Path, targets: Range[]): Bounds[] {
	const lows = lowestShares(path, targets);
	const highs = highestShares(path, targets);
	return targets.map((_, i) => ({ low: lows[i]!, high: highs[i]! }));
}
