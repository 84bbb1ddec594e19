import type { Range } from '$lib/forecast';
import { shownRange } from './shown-range';
import type { ProjectedPlayer, Projection } from './types';

/**
 * A projection as of one of its years: all that is read from a projection's target year (ranges,
 * cases, leads, measures) is then read from that year.
 *
 * - `scenario.targetYear` is the year, `times` and bands end there, `target` is the band's end.
 * - `caseMix` and `casePath` follow the way to the target year's mixes, exactly.
 * - Ranges and cases are exact. With log-ratio mixing, what is made of several ranges at once (a lead,
 *   a concentration) is a bound that may not be reached, since not all mixes these ranges hold lie on
 *   a path.
 * - `groups` is empty: nobody states a group's share before the target year. `source` and `changed`
 *   go on speaking of the target year.
 *
 * @param year whole, after the base year
 * @returns the projection itself for its target year, and for a year that is not among its times
 */
export function projectionAt(projection: Projection, year: number): Projection {
	const { scenario, times } = projection;
	const time = times.indexOf(year);
	if (time <= 0 || year === scenario.targetYear) return projection;
	const upTo = (values: number[]) => values.slice(0, time + 1);
	return {
		...projection,
		scenario: { ...scenario, targetYear: year },
		times: upTo(times),
		players: projection.players.map((player) => {
			const range = yearRange(projection, player, time);
			const { low, middle, high } = player.band;
			return {
				...player,
				asked: range,
				target: range,
				band: { low: upTo(low), middle: upTo(middle), high: upTo(high) }
			};
		}),
		groups: [],
		whole: projection
	};
}

/**
 * A player's range at one of the projection's times as it is shown, percent; in the target year, the
 * one asked for.
 *
 * @param time index into `projection.times`
 */
export function yearRange({ times }: Projection, player: ProjectedPlayer, time: number): Range {
	if (time === times.length - 1) return shownRange(player);
	return { low: player.band.low[time]!, high: player.band.high[time]! };
}
