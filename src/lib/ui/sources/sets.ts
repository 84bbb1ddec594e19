import type { Claim, Forecast, Gap } from '$lib/forecast';
import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { namesIn } from './names';

/** A control on the workbench, and the address at which it stands. */
export interface Control {
	text: string;
	href: string;
}

/**
 * The controls that start from what a claim says. A derived claim sets none.
 *
 * @param home the address of the forecast's workbench
 */
export function setByClaim(forecast: Forecast, claim: Claim, home: string): Control[] {
	const { basis, figure, supports } = claim;
	if (basis !== 'stated') return [];
	if (figure === 'growth') return [{ text: m.sources_sets_growth(), href: at(home, 'growth') }];
	const names = namesIn(forecast);
	const groups = new Set(forecast.groups.map(({ id }) => id));
	const players = new Set(forecast.players.map(({ id }) => id));
	const wordsFor = (id: string) => {
		if (groups.has(id)) return m.sources_sets_group;
		if (!players.has(id) || !figure) return undefined;
		return figure === 'base' ? m.sources_sets_base : m.sources_sets_target;
	};
	return supports.flatMap((id): Control[] => {
		const words = wordsFor(id);
		return words ? [{ text: words({ name: names.get(id)! }), href: at(home, id) }] : [];
	});
}

/** The controls by which a reader can fill a gap in another way. */
export function setByGap({ groups }: Forecast, { about }: Gap, home: string): Control[] {
	switch (about) {
		case 'path':
			return [{ text: m.path_heading(), href: at(home, 'path') }];
		case 'target-year':
			return [{ text: m.target_year(), href: at(home, 'target-year') }];
		case 'growth':
			return [{ text: m.sources_sets_growth(), href: at(home, 'growth') }];
		case 'split':
			return groups.map(({ id, name }) => ({ text: say(name), href: at(home, id) }));
		default:
			return [];
	}
}

/** A workbench whose address names its forecast in the fragment has no other place to name a control. */
function at(home: string, id: string): string {
	return home.includes('#') ? home : `${home}#set-${id}`;
}
