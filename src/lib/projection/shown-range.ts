import type { Range } from '$lib/forecast';
import type { Mixing } from '$lib/scenario';
import type { ProjectedPlayer, Projection } from './types';

/**
 * A player's target range as it is shown, percent: the coherent one, but never wider than asked for.
 * Figures that total 100 only within rounding are computed from slightly wider ranges, and shown as
 * printed.
 */
export function shownRange({ asked, target }: Pick<ProjectedPlayer, 'asked' | 'target'>): Range {
	const low = Math.max(target.low, asked.low);
	const high = Math.min(target.high, asked.high);
	return low <= high ? { low, high } : target;
}

/** Whether a player's target range is one figure. */
export function isPoint(player: Pick<ProjectedPlayer, 'asked' | 'target'>): boolean {
	const { low, high } = shownRange(player);
	return low === high;
}

/**
 * The players, their bands without what the rounding of printed figures alone leaves open: a single
 * figure is led to by a single line, the middle mix's. With log-ratio mixing a share on the way depends
 * on every target, so that it is settled only where all of them are single figures.
 */
export function settled(players: ProjectedPlayer[], mixing: Mixing): ProjectedPlayer[] {
	const all = players.every(isPoint);
	return players.map((player) => {
		const { middle } = player.band;
		if (!(all || (mixing === 'arithmetic' && isPoint(player)))) return player;
		return { ...player, band: { low: middle, middle, high: middle } };
	});
}

/**
 * The shares of a year that are single figures, percent: `shownShares` leaves printed ones as they are.
 * Nobody printed those of a year on the way.
 *
 * @param year the projection's last unless given
 */
export function printedShares(
	{ players, scenario, whole }: Projection,
	year = scenario.targetYear
): (number | undefined)[] {
	if (year === scenario.baseYear) return players.map(({ base }) => base);
	const printed = !whole && year === scenario.targetYear;
	return players.map((player) => (printed && isPoint(player) ? shownRange(player).low : undefined));
}
