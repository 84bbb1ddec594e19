import { m } from '$lib/paraglide/messages';
import { caseMix, shownRange, type CaseName, type Projection } from '$lib/projection';
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
		case 'middle':
		case 'high': {
			const { title, short, meaning, place } = named[name];
			return {
				title: title(),
				short: short(),
				meaning: reaches(projection, name) ? meaning() : m.case_nearest_meaning({ place: place() })
			};
		}
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

const named = {
	low: {
		title: m.case_low,
		short: m.case_low_short,
		meaning: m.case_low_meaning,
		place: m.low_end
	},
	middle: {
		title: m.case_middle,
		short: m.case_middle_short,
		meaning: m.case_middle_meaning,
		place: m.case_middle_short
	},
	high: {
		title: m.case_high,
		short: m.case_high_short,
		meaning: m.case_high_meaning,
		place: m.high_end
	}
};

/** Whether every stated share stands where the case's name says: all must total 100% as well. */
function reaches(projection: Projection, name: 'low' | 'middle' | 'high'): boolean {
	const whole = projection.whole ?? projection;
	const mix = caseMix(whole, name);
	return whole.players.every((player, index) => {
		const { low, high } = shownRange(player);
		// A single figure is shown as printed, wherever rounding has the mix.
		if (player.role === 'remainder' || low === high) return true;
		const place = { low, middle: (low + high) / 2, high }[name];
		return Math.abs(mix[index]! - place) <= 0.05 + 1e-9;
	});
}
