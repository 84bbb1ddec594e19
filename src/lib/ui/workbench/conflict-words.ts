import { listed, range, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { applyChanges, type Changes, type Scenario } from '$lib/scenario';
import type { Range } from '$lib/forecast';

export { conflictText } from '$lib/charts/conflict-text';

/** What a repair would do: "Tea 45–50% → 40–50%". */
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
