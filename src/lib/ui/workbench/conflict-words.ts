import { decimal, listed, range, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Conflict } from '$lib/projection';
import { applyChanges, type Changes, type Scenario } from '$lib/scenario';
import type { Range } from '$lib/forecast';

/** What is wrong with a scenario, and by how much, in one sentence. */
export function conflictText(conflict: Conflict, scenario: Scenario): string {
	switch (conflict.kind) {
		case 'lows-over':
			return m.conflict_lows_over({ total: share(conflict.total), by: decimal(conflict.by) });
		case 'highs-under':
			return m.conflict_highs_under({ total: share(conflict.total), by: decimal(conflict.by) });
		case 'groups-over':
			return m.conflict_groups_over(groupWords(conflict, scenario));
		case 'groups-under':
			return m.conflict_groups_under(groupWords(conflict, scenario));
		case 'years':
			return m.conflict_years({ base: String(conflict.base), target: String(conflict.target) });
	}
}

function groupWords(
	conflict: Extract<Conflict, { player: string }>,
	{ groups, players }: Scenario
): { groups: string; player: string; by: string } {
	const names = groups
		.filter(({ id }) => conflict.groups.includes(id))
		.map(({ name }) => say(name));
	const player = players.find(({ id }) => id === conflict.player);
	return {
		groups: listed(names),
		player: player ? say(player.phrase ?? player.name) : '',
		by: decimal(conflict.by)
	};
}

/** What a repair would do: "United States 45–50% → 40–50%". */
export function repairText(scenario: Scenario, repaired: Changes): string {
	const after = applyChanges(scenario.forecast, repaired);
	const steps = [
		...changesOf(
			scenario.players.map(({ name, target }) => ({ name, range: target })),
			after.players.map(({ target }) => target)
		),
		...changesOf(
			scenario.groups.map(({ name, share }) => ({ name, range: share })),
			after.groups.map(({ share }) => share)
		)
	];
	if (after.targetYear !== scenario.targetYear) {
		steps.push(m.repair_year({ year: String(after.targetYear) }));
	}
	return listed(steps);
}

function changesOf(
	before: { name: Parameters<typeof say>[0]; range: Range }[],
	after: Range[]
): string[] {
	return before.flatMap(({ name, range: was }, index) => {
		const now = after[index]!;
		if (was.low === now.low && was.high === now.high) return [];
		return [m.repair_range({ name: say(name), before: range(was), after: range(now) })];
	});
}
