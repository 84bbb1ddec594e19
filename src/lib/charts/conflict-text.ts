import { decimal, listed, pointsInWords, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Conflict } from '$lib/projection';
import type { Scenario } from '$lib/scenario';

/** What is wrong with a scenario, and by how much, in one sentence. */
export function conflictText(conflict: Conflict, scenario: Scenario): string {
	switch (conflict.kind) {
		case 'lows-over':
			return m.conflict_lows_over({ total: share(conflict.total), by: by(conflict) });
		case 'highs-under':
			return m.conflict_highs_under({ total: share(conflict.total), by: by(conflict) });
		case 'groups-over':
			return m.conflict_groups_over(groupWords(conflict, scenario));
		case 'groups-under':
			return m.conflict_groups_under(groupWords(conflict, scenario));
		case 'years':
			return m.conflict_years({ base: String(conflict.base), target: String(conflict.target) });
	}
}

function by(conflict: { by: number }): string {
	return pointsInWords(decimal(conflict.by));
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
		by: by(conflict)
	};
}
