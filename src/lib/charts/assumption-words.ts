import { decimal, range, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { DifferingAssumption } from '$lib/scenario';
import { timingWords } from './notes';

export interface AssumptionWords {
	/** What is assumed: "Tea", "pace". */
	name: string;
	from: string;
	to: string;
}

/** An assumption that differs, in words: "Tea", "40–45%", "42–48%". */
export function assumptionWords(assumption: DifferingAssumption): AssumptionWords {
	const both = <T>(name: string, from: T, to: T, write: (value: T) => string) => ({
		name,
		from: write(from),
		to: write(to)
	});
	switch (assumption.kind) {
		case 'target':
		case 'group':
			return both(say(assumption.name), assumption.from, assumption.to, range);
		case 'part': {
			const { name, group, from, to } = assumption;
			return both(m.assumption_part({ name: say(name), group: say(group) }), from, to, share);
		}
		case 'target-year':
			return both(m.assumption_target_year(), assumption.from, assumption.to, String);
		case 'timing':
			return both(m.assumption_timing(), assumption.from, assumption.to, timingWords);
		case 'mixing':
			return both(m.assumption_mixing(), assumption.from, assumption.to, (mixing) =>
				mixing === 'log-ratio' ? m.mixing_log_ratio_words() : m.mixing_arithmetic_words()
			);
		case 'growth':
			return both(m.assumption_growth(), assumption.from, assumption.to, (growth) =>
				m.percent_a_year({ value: decimal(growth) })
			);
	}
}
