/**
 * How fast a player must grow a year for its share to go from `from` to `to` in a market that grows
 * by `market`, all percent: (1 + g)·(s1/s0)^(1/T) − 1. Null where there was nothing to grow from.
 */
export function neededGrowth(
	from: number,
	to: number,
	years: number,
	market: number
): number | null {
	if (from <= 0) return null;
	return ((1 + market / 100) * (to / from) ** (1 / years) - 1) * 100;
}
