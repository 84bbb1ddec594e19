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
	if (figure === 'growth') return [{ text: m.sources_sets_growth(), href: `${home}#set-growth` }];
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
		return words ? [{ text: words({ name: names.get(id)! }), href: `${home}#set-${id}` }] : [];
	});
}

/** The controls by which a reader can fill a gap in another way. */
export function setByGap({ groups }: Forecast, { about }: Gap, home: string): Control[] {
	switch (about) {
		case 'path':
			return [{ text: m.path_heading(), href: `${home}#set-path` }];
		case 'target-year':
			return [{ text: m.target_year(), href: `${home}#set-target-year` }];
		case 'growth':
			return [{ text: m.sources_sets_growth(), href: `${home}#set-growth` }];
		case 'split':
			return groups.map(({ id, name }) => ({ text: say(name), href: `${home}#set-${id}` }));
		default:
			return [];
	}
}
