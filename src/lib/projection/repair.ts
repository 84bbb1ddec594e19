import type { Range } from '$lib/forecast';
import type { Changes, Scenario } from '$lib/scenario';
import { mend } from './mend';
import { clamp } from './numbers';
import { understand } from './rounding';
import { statedFigures, type Stated } from './stated';
import { targetYears } from './years';

/**
 * Changes that make a scenario feasible, by moving as few bounds as little as possible. Never
 * divides bounds by their sum: that would move every figure the source stated.
 *
 * Lows over 100: each other player gives up the same number of points from its low, down to what
 * its groups need, then to 0. Highs under 100: they are raised likewise. Groups that need more than
 * their player's high raise it; groups that reach less than its low lower that. A year too near or
 * too far becomes the nearest allowed one.
 *
 * @param scenario every range with low ≤ high, in whole hundredths of a percent
 * @param keep id of the player or group edited last: it gives way only when the rest is not enough
 * @returns the scenario's changes with the repair in them, in whole hundredths of a percent; equal
 * to what they were where nothing is wrong
 */
export function repair(scenario: Scenario, keep?: string): Changes {
	const changes = { ...scenario.changes };
	const { first, last } = targetYears(scenario.forecast);
	const year = clamp(scenario.targetYear, first, last);
	if (year !== scenario.targetYear) changes.targetYear = year;

	if (understand(scenario).conflicts.length > 0) {
		const stated = inHundredths(scenario);
		mend(stated, Boolean(scenario.forecast.remainder), keep);
		const groups = stated.flatMap((player) => player.groups);
		edit(changes, 'targets', scenario.players, (id) => stated.find((s) => s.id === id)!.range);
		edit(changes, 'groups', scenario.groups, (id) => groups.find((group) => group.id === id)!);
	}
	return changes;
}

function inHundredths(scenario: Scenario): Stated[] {
	const scaled = ({ low, high }: Range) => ({
		low: Math.round(low * 100),
		high: Math.round(high * 100)
	});
	return statedFigures(scenario).map((player) => ({
		...player,
		range: scaled(player.range),
		groups: player.groups.map((group) => ({ ...group, ...scaled(group) }))
	}));
}

type Editable = { id: string; source: Range } & ({ target: Range } | { share: Range });

/** Writes down what moved, and only that: a range back at the source's own is no change. */
function edit(
	changes: Changes,
	key: 'targets' | 'groups',
	items: Editable[],
	mended: (id: string) => Range
): void {
	const ranges = { ...changes[key] };
	for (const item of items) {
		const { low, high } = mended(item.id);
		const range = { low: low / 100, high: high / 100 };
		if (same(range, 'target' in item ? item.target : item.share)) continue;
		if (same(range, item.source)) delete ranges[item.id];
		else ranges[item.id] = range;
	}
	if (Object.keys(ranges).length > 0) changes[key] = ranges;
	else delete changes[key];
}

function same(a: Range, b: Range): boolean {
	return a.low === b.low && a.high === b.high;
}
