import type { Range } from '$lib/forecast';
import type { Mix, Projection } from '$lib/projection';
import { leadAndRival } from './headline';

/** A mix of three, percent; totals 100. */
export type Triple = [number, number, number];

/** The three parts a projection is cut into: two players and everyone else. */
export interface Parts {
	/** Indices of the two players named; the third part holds all others. */
	named: [number, number];
	/** The only other player, where there is just one. */
	third: number | undefined;
	/** The coherent target range of each part, percent. */
	ranges: [Range, Range, Range];
}

/**
 * Cuts a projection into three parts: the two players it is mostly about (see `leadAndRival`), and
 * everyone else. Nothing where there are only two players.
 */
export function partsOf(projection: Projection): Parts | undefined {
	const { players } = projection;
	const pair = leadAndRival(projection);
	if (players.length < 3 || !pair) return undefined;
	// In the forecast's order, so that a corner stays the same player's while ranges are moved.
	const named = [pair.leader, pair.rival].sort((a, b) => a - b) as [number, number];
	const others = players.filter((_, index) => !named.includes(index));
	const [first, second] = named.map((index) => players[index]!.target) as [Range, Range];
	return {
		named,
		third: others.length === 1 ? players.indexOf(others[0]!) : undefined,
		ranges: [
			first,
			second,
			// What is left for the others when the named two go as far as all ranges together allow.
			{
				low: Math.max(sum(others.map(({ target }) => target.low)), 100 - first.high - second.high),
				high: Math.min(sum(others.map(({ target }) => target.high)), 100 - first.low - second.low)
			}
		]
	};
}

/** A whole mix as three parts. */
export function tripleOf(mix: Mix, [first, second]: Parts['named']): Triple {
	const [a, b] = [mix[first]!, mix[second]!];
	return [a, b, sum(mix) - a - b];
}

/**
 * The corners of all mixes of three that their ranges allow, in order around the area: the whole
 * triangle, cut by each bound in turn (Sutherland–Hodgman).
 */
export function reachableArea(ranges: [Range, Range, Range]): Triple[] {
	let area: Triple[] = [
		[100, 0, 0],
		[0, 100, 0],
		[0, 0, 100]
	];
	ranges.forEach(({ low, high }, part) => {
		area = cut(area, (mix) => mix[part]! - low);
		area = cut(area, (mix) => high - mix[part]!);
	});
	return area;
}

/** The part of an area where `depth`, which is linear, is not below zero. */
function cut(area: Triple[], depth: (mix: Triple) => number): Triple[] {
	return area.flatMap((corner, index) => {
		const next = area[(index + 1) % area.length]!;
		const [here, there] = [depth(corner), depth(next)];
		const kept = here >= -1e-9 ? [corner] : [];
		if ((here > 1e-9 && there < -1e-9) || (here < -1e-9 && there > 1e-9)) {
			const way = here / (here - there);
			kept.push(corner.map((share, part) => share + way * (next[part]! - share)) as Triple);
		}
		return kept;
	});
}

function sum(values: number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
