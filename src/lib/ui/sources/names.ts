import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';

/** The name of everything in a forecast that has an id of its own. */
export function namesIn({ players, remainder, groups }: Forecast): Map<string, string> {
	const named = [
		...players,
		...(remainder ? [remainder] : []),
		...groups.flatMap((group) => [group, ...group.members, ...(group.more ? [group.more] : [])]),
		...players.flatMap(({ others }) => (others ? [others] : []))
	];
	return new Map(named.map(({ id, name }) => [id, say(name)]));
}
