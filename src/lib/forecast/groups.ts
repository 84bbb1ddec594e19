import type { Problem } from './problem';
import type { Forecast, Player, Range } from './schema';
import { total } from './total';

/** Groups that do not fit the player they stand inside. Every range has its low below its high. */
export function checkGroups(forecast: Forecast): Problem[] {
	return [...checkEach(forecast), ...checkMore(forecast), ...checkTogether(forecast)];
}

/** A player's target range as its groups leave it, percent: they need room, or are all of it. */
export function rangeWithGroups(player: Player, forecast: Forecast): Range {
	const { low, high } = player.target;
	const { lows, highs, whole } = groupsOf(player, forecast);
	return {
		low: Math.max(low, Math.min(lows, high)),
		high: whole ? Math.min(high, Math.max(highs, low)) : high
	};
}

/** A part is never larger than the whole. */
function checkEach({ players, groups }: Forecast): Problem[] {
	return groups.flatMap(({ share, parent }, i) => {
		const highest = players.find(({ id }) => id === parent)?.target.high ?? 100;
		if (share.high <= highest) return [];
		const whole = `"${parent}", which it stands inside, reaches only ${highest}`;
		const reason = `reaches ${share.high} percent, but ${whole}`;
		return [{ path: `groups[${i}].share`, reason }];
	});
}

function checkMore({ groups }: Forecast): Problem[] {
	return groups.flatMap(({ more, openEnded }, i) =>
		more && !openEnded
			? [
					{
						path: `groups[${i}].more`,
						reason: 'names further members, but "openEnded" is false: the list is complete'
					}
				]
			: []
	);
}

function checkTogether(forecast: Forecast): Problem[] {
	return forecast.players.flatMap((player, i) => {
		const { low, high } = player.target;
		const { count, lows, highs, whole } = groupsOf(player, forecast);
		const path = `players[${i}].target`;
		const problems: Problem[] = [];
		if (count > 1 && lows > high) {
			const needed = `the groups inside it need at least ${lows} together`;
			problems.push({ path, reason: `reaches ${high} percent, but ${needed}` });
		}
		if (whole && highs < low) {
			const reason = `is at least ${low} percent, but the groups inside it reach only ${highs}`;
			problems.push({ path, reason: `${reason}, with no "others" to hold the rest` });
		}
		if (player.others && count === 0) {
			const reason =
				'names what is left outside the groups, but no group stands inside this player';
			problems.push({ path: `players[${i}].others`, reason });
		}
		return problems;
	});
}

function groupsOf(player: Player, { groups }: Forecast) {
	const inside = groups.filter(({ parent }) => parent === player.id);
	return {
		count: inside.length,
		lows: total(inside.map(({ share }) => share.low)),
		highs: total(inside.map(({ share }) => share.high)),
		/** The groups are all there is of this player. */
		whole: inside.length > 0 && !player.others
	};
}
