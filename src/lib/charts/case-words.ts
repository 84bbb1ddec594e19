import { m } from '$lib/paraglide/messages';
import type { CaseName, Projection } from '$lib/projection';
import { say } from '$lib/format';

export interface CaseWords {
	/** "Low projection". */
	title: string;
	/** "low". */
	short: string;
	/** How the case is made. */
	meaning: string;
}

/** How a case is called and what it means. */
export function caseWords({ players }: Projection, name: CaseName): CaseWords {
	switch (name) {
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
			const best = players.find((player) => `best-${player.id}` === name)!;
			const player = say(best.name);
			return {
				title: m.case_best({ player }),
				short: m.case_best({ player }),
				meaning: m.case_best_meaning({ player })
			};
		}
	}
}
