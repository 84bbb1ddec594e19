import { m } from '$lib/paraglide/messages';
import type { CaseName, Projection } from '$lib/projection';
import { phraseOf } from './headline';
import { shortened } from './shortened';

export interface CaseWords {
	/** "Low projection". */
	title: string;
	/** "low". */
	short: string;
	/** How the case is made. */
	meaning: string;
}

/** How a case is called and what it means; `range` are all cases together. */
export function caseWords(projection: Projection, name: CaseName | 'range'): CaseWords {
	switch (name) {
		case 'range':
			return {
				title: m.case_range(),
				short: m.case_range_short(),
				meaning: m.case_range_meaning()
			};
		case 'low':
			return { title: m.case_low(), short: m.case_low_short(), meaning: m.case_low_meaning() };
		case 'middle':
			return {
				title: m.case_middle(),
				short: m.case_middle_short(),
				meaning: m.case_middle_meaning()
			};
		case 'high':
			return { title: m.case_high(), short: m.case_high_short(), meaning: m.case_high_meaning() };
		default: {
			const best = projection.players.findIndex((player) => `best-${player.id}` === name);
			const player = phraseOf(projection, best);
			return {
				title: m.case_best({ player }),
				short: m.case_best_short({ player: shortened(player, 32) }),
				meaning: m.case_best_meaning({ player })
			};
		}
	}
}
