import { say, sentenceCase } from '$lib/format';
import type { Range } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { leadRange, type Projection } from '$lib/projection';

/** A player's name as it reads inside a sentence: "the north". */
export function phraseOf(projection: Projection, index: number): string {
	const { forecast } = projection.scenario;
	const player = projection.players[index]!;
	const source =
		player.role === 'remainder'
			? forecast.remainder
			: forecast.players.find(({ id }) => id === player.id);
	return say(source?.phrase ?? player.name);
}

/** The two players a forecast is mostly about: who leads in the base year, and who comes nearest in the target year. */
export function leadAndRival(
	projection: Projection
): { leader: number; rival: number } | undefined {
	const stated = projection.players.flatMap((player, index) =>
		player.role === 'stated' ? [index] : []
	);
	const best = (indices: number[], value: (index: number) => number) =>
		indices.reduce<number | undefined>(
			(top, index) => (top === undefined || value(index) > value(top) ? index : top),
			undefined
		);
	const target = (index: number) => projection.players[index]!.band.middle.at(-1)!;
	// Of those that start level, the one that is ahead in the end.
	const leader = best(stated, (index) => projection.players[index]!.base + target(index) / 1e7);
	const rival = best(
		stated.filter((index) => index !== leader),
		target
	);
	return leader === undefined || rival === undefined ? undefined : { leader, rival };
}

/** What a scenario shows in one line, computed: who leads, and whether that changes inside the ranges. */
export function headline(projection: Projection): string {
	const pair = leadAndRival(projection);
	if (!pair) return sentenceCase(say(projection.scenario.forecast.title));
	const [first, second] = [projection.players[pair.leader]!, projection.players[pair.rival]!];
	const names = {
		leader: phraseOf(projection, pair.leader),
		rival: phraseOf(projection, pair.rival)
	};
	const lead = leadRange(projection, pair.leader, pair.rival);
	const before = first.base - second.base;
	const after = first.band.middle.at(-1)! - second.band.middle.at(-1)!;
	return sentenceCase(outcomeWords(lead, before, after)(names));
}

/** What is said of a lead: that of the target year as a range, that of both years in the middle. */
function outcomeWords({ low, high }: Range, before: number, after: number) {
	const tiny = 0.005;
	if (low < -tiny) {
		if (high < -tiny) return m.headline_overtakes;
		return high > tiny ? m.headline_may_pass : m.headline_draws_or_passes;
	}
	const level = before <= tiny;
	if (high <= tiny) return level ? m.headline_stay_level : m.headline_draws_level;
	if (level) return m.headline_pulls_ahead;
	if (Math.abs(after - before) <= tiny) return m.headline_keeps;
	return after < before ? m.headline_closes_in : m.headline_pulls_away;
}
