import type { Range } from '$lib/forecast';
import { highOf, lowOf, sumOf } from './numbers';
import { shareEqually } from './share-equally';
import type { Stated, StatedGroup } from './stated';

/** All figures here are whole hundredths of a percent, so that the totals come out exact. */
const full = 10_000;

/**
 * Moves bounds in place until some mix satisfies them. Bounds only ever move outwards, so that
 * no step undoes an earlier one and low stays at or below high.
 *
 * @param keep id of a player or group that gives way only when all others have
 */
export function mend(stated: Stated[], remainder: boolean, keep?: string): void {
	stated.forEach((player) => makeRoomForGroups(player, keep));
	const kept = ({ id, groups }: Stated) => id === keep || groups.some((group) => group.id === keep);
	const order = [stated.filter((player) => !kept(player)), stated.filter(kept)];
	lowerLows(order, keep);
	if (!remainder) raiseHighs(order, keep);
}

function makeRoomForGroups({ range, groups, whole }: Stated, keep?: string): void {
	takeFromGroups(groups, sumOf(groups, lowOf) - full, keep);
	range.high = Math.max(range.high, sumOf(groups, lowOf));
	if (whole) range.low = Math.min(range.low, sumOf(groups, highOf));
}

/** Players first give up what their groups do not need, then their groups give way too. */
function lowerLows(order: Stated[][], keep?: string): void {
	const needed = ({ groups }: Stated) => sumOf(groups, lowOf);
	const low = (player: Stated) => Math.max(player.range.low, needed(player));
	const lower = (player: Stated, by: number) => {
		const to = low(player) - by;
		player.range.low = Math.min(player.range.low, to);
		takeFromGroups(player.groups, needed(player) - to, keep);
	};
	let over = sumOf(order.flat(), low) - full;
	for (const players of order) {
		over = bear(over, players, (player) => low(player) - needed(player), lower);
		over = bear(over, players, low, lower);
	}
}

/** Players are first raised as far as their groups reach, then their groups are raised too. */
function raiseHighs(order: Stated[][], keep?: string): void {
	const reach = ({ groups, whole }: Stated) =>
		whole ? Math.min(full, sumOf(groups, highOf)) : full;
	const high = (player: Stated) => Math.min(player.range.high, reach(player));
	const raise = (player: Stated, by: number) => {
		const to = high(player) + by;
		player.range.high = Math.max(player.range.high, to);
		if (player.whole) addToGroups(player.groups, to - sumOf(player.groups, highOf), keep);
	};
	let under = full - sumOf(order.flat(), high);
	for (const players of order) {
		under = bear(under, players, (player) => reach(player) - high(player), raise);
		under = bear(under, players, (player) => full - high(player), raise);
	}
}

function takeFromGroups(groups: StatedGroup[], amount: number, keep?: string): void {
	const take = (group: Range, by: number) => void (group.low -= by);
	const left = bear(
		amount,
		groups.filter(({ id }) => id !== keep),
		lowOf,
		take
	);
	bear(
		left,
		groups.filter(({ id }) => id === keep),
		lowOf,
		take
	);
}

function addToGroups(groups: StatedGroup[], amount: number, keep?: string): void {
	const room = (group: Range) => full - group.high;
	const add = (group: Range, by: number) => void (group.high += by);
	const left = bear(
		amount,
		groups.filter(({ id }) => id !== keep),
		room,
		add
	);
	bear(
		left,
		groups.filter(({ id }) => id === keep),
		room,
		add
	);
}

/** Lets the items bear an amount in equal parts, each within its room; returns what is left of it. */
function bear<T>(
	amount: number,
	items: T[],
	room: (item: T) => number,
	apply: (item: T, part: number) => void
): number {
	if (amount <= 0) return 0;
	const parts = shareEqually(amount, items.map(room));
	items.forEach((item, i) => apply(item, parts[i]!));
	return amount - sumOf(parts, Number);
}
