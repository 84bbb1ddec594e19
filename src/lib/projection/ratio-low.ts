import type { Range } from '$lib/forecast';
import { clamp, sum } from './numbers';
import { follow, type Path } from './path';
import type { Mix } from './types';

/**
 * Lowest share of each player at each time under log-ratio mixing, percent: `[player][time]`.
 *
 * A share is lowest when its own target is lowest and the others' Σ base^(1−w)·target^w is
 * highest. That sum is concave, and its maximum has all targets at one multiple of their base
 * share, cut at their bounds, whatever w is: one target mix is the worst at all times.
 */
export function lowestShares(path: Path, targets: Range[]): number[][] {
	return targets.map((_, i) => follow(path, worstMix(path, targets, i)).map((mix) => mix[i]!));
}

function worstMix({ base, floor }: Path, targets: Range[], player: number): Mix {
	const shifted = targets.map(({ low, high }, i) => ({
		from: base[i]! + floor,
		low: low + floor,
		high: (i === player ? low : high) + floor
	}));
	return proportional(shifted, 100 + targets.length * floor).map((share) => share - floor);
}

interface Scaled extends Range {
	/** What the share is a multiple of; above zero. */
	from: number;
}

/** Shares at one multiple of `from`, each cut at its bounds, that add up to `total`. */
function proportional(shares: Scaled[], total: number): number[] {
	const at = (multiple: number) =>
		shares.map(({ from, low, high }) => clamp(multiple * from, low, high));
	// Between two neighbouring multiples at which a share meets a bound, the total is a straight line.
	const knees = shares
		.flatMap(({ from, low, high }) => [low / from, high / from])
		.sort((a, b) => a - b);
	let before = 0;
	for (const knee of knees) {
		const reached = sum(at(knee));
		if (reached >= total) {
			const missing = reached - total;
			const slope = (reached - sum(at(before))) / (knee - before);
			return at(slope > 0 ? knee - missing / slope : knee);
		}
		before = knee;
	}
	return at(before);
}
