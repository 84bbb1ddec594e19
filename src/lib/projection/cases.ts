import { follow, pathOf } from './path';
import { pickMix } from './pick';
import type { CaseName, CasePath, Mix, Projection } from './types';

/**
 * The cases worth offering: low, middle, high, and the best for each player. Without a remainder
 * low, middle and high are one mix, and only the middle is named.
 */
export function caseNames(projection: Projection): CaseName[] {
	const best = projection.players.map(({ id }): CaseName => `best-${id}`);
	return hasRemainder(projection) ? ['low', 'middle', 'high', ...best] : ['middle', ...best];
}

/**
 * The target-year mix of a case (as of a year on the way: that year's), percent, inside all coherent ranges and totalling 100.
 *
 * low, middle, high: every stated player at the low, the middle, the high of its coherent range; the
 * remainder takes what is left. Where it cannot, all stop at the same place of their ranges, as near
 * as they get. best-x: x at its high, the other stated players as low as the total allows; best
 * for the remainder is the low case.
 *
 * @throws RangeError if the case names no player of the projection
 */
export function caseMix(projection: Projection, name: CaseName): Mix {
	if (projection.whole) return casePath(projection, name).mixes.at(-1)!;
	const ranges = projection.players.map((player) => player.target);
	const remainder = hasRemainder(projection) ? ranges.pop() : undefined;
	if (name === 'low') return pickMix(ranges, remainder, 0);
	if (name === 'middle') return pickMix(ranges, remainder, 0.5);
	if (name === 'high') return pickMix(ranges, remainder, 1);

	const best = projection.players.findIndex(({ id }) => name === `best-${id}`);
	if (best < 0) throw new RangeError(`No player for the case ${name}.`);
	return pickMix(ranges, remainder, 0, best);
}

/**
 * A case followed over the projection's times: one mix per time, percent, each totalling 100.
 *
 * @throws RangeError if the case names no player of the projection
 */
export function casePath(projection: Projection, name: CaseName): CasePath {
	const { whole, times } = projection;
	if (whole) return { name, mixes: casePath(whole, name).mixes.slice(0, times.length) };
	return { name, mixes: follow(pathOf(projection), caseMix(projection, name)) };
}

function hasRemainder({ players }: Projection): boolean {
	return players.at(-1)?.role === 'remainder';
}
