import { say, sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Compared } from '$lib/projection';
import type { Side } from '$lib/scenario';
import { caseWords } from './case-words';
import { shortened } from './shortened';

export interface SideWords {
	/** "Low projection", "This scenario: low". */
	title: string;
	/** The same at the head of a column: "low", "this scenario: low". */
	short: string;
	/** Inside a sentence: "low", "this scenario (low)". */
	phrase: string;
	/** In full, whatever it shares with the other side. */
	full: string;
	/** How its mixes are picked. */
	meaning: string;
}

/** How two sides are called. What both have in common is left out, unless it is a name somebody gave. */
export function sideWords({ asked, sides }: Compared): [SideWords, SideWords] {
	const named = asked[0].of !== asked[1].of || asked[0].of === 'saved';
	const words = (index: 0 | 1): SideWords => {
		const { projection, case: name } = sides[index];
		const { title, short, meaning } = caseWords(projection, name);
		if (!named) return { title, short, phrase: short, full: title, meaning };
		const brief = sideName(asked[index], longest);
		const side = sideName(asked[index]);
		// A scenario is its ranges: nothing need be said of them.
		if (name === 'range') {
			return { title: sentenceCase(brief), short: brief, phrase: brief, full: side, meaning };
		}
		const both = m.side_and_case({ side: brief, name: short });
		return {
			title: sentenceCase(both),
			short: both,
			phrase: m.side_phrase({ side: brief, name: short }),
			full: m.side_phrase({ side, name: short }),
			meaning
		};
	};
	return [words(0), words(1)];
}

/** Characters of a name that leave room for what is said of it. */
const longest = 32;

/**
 * Whose figures a side has: "the source", "this scenario", the name of a saved scenario.
 *
 * @param most characters of a name; a longer one is cut
 */
export function sideName(side: Side, most = Infinity): string {
	if (side.of === 'source') return m.side_source();
	if (side.of === 'scenario') return m.side_scenario();
	return m.side_saved({ name: shortened(say(side.name), most) });
}
