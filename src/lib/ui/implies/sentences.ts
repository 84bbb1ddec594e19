import type { leadAndRival } from '$lib/charts';
import {
	decimal,
	pointsInWords,
	pointsRange,
	relativeRange,
	say,
	sentenceCase,
	share
} from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { crossover, leadRange, shownRange, type Projection } from '$lib/projection';
import { holders } from './holders';
import { reading, span, wordsOf, yearsOf, yearText, type Reading } from './reading';

export type Pair = NonNullable<ReturnType<typeof leadAndRival>>;

/** What the leader and its rival are called. */
export function pairWords(projection: Projection, { leader, rival }: Pair) {
	return { leader: wordsOf(projection, leader).name, rival: wordsOf(projection, rival).name };
}

/** Whether there is no lead in the base year: then none can be lost. */
export function startLevel({ players }: Projection, { leader, rival }: Pair): boolean {
	return players[leader]!.base - players[rival]!.base < 0.005;
}

export function leadReading(projection: Projection, pair: Pair): Reading {
	const [first, second] = [projection.players[pair.leader]!, projection.players[pair.rival]!];
	const { low, high } = leadRange(projection, pair.leader, pair.rival);
	const words = {
		...pairWords(projection, pair),
		before: decimal(first.base - second.base),
		...yearsOf(projection)
	};
	const level = Math.max(Math.abs(low), Math.abs(high)) < 0.005;
	const sentence = startLevel(projection, pair)
		? m.implies_lead_from_level({ ...words, lead: pointsRange({ low, high }) })
		: level
			? m.implies_lead_none({ ...words, before: pointsInWords(words.before) })
			: low >= 0
				? m.implies_lead({ ...words, lead: pointsInWords(span({ low, high })) })
				: high <= 0
					? m.implies_lead_lost({ ...words, lead: pointsInWords(span({ low: -high, high: -low })) })
					: m.implies_lead_open({
							...words,
							ahead: pointsInWords(decimal(high)),
							behind: pointsInWords(decimal(-low))
						});
	const held = holders(projection);
	return reading(
		'lead',
		m.topic_lead(),
		['lead', sentenceCase(sentence)],
		...(held ? [['holders', held] as [string, string]] : [])
	);
}

/** Whether, and when, the rival draws level with the leader inside the ranges. */
export function crossingReading(projection: Projection, pair: Pair): Reading {
	const { earliest, middle, latest } = crossover(projection, pair.leader, pair.rival);
	const { low, high } = leadRange(projection, pair.leader, pair.rival);
	const words = { ...pairWords(projection, pair), ...yearsOf(projection) };
	const touch = Math.abs(low) < 0.005 && high > 0;
	const sentence = () => {
		if (touch) {
			const { high: meeting } = shownRange(projection.players[pair.rival]!);
			return m.implies_touch({ ...words, share: share(meeting) });
		}
		if (earliest === null) return m.implies_no_crossing(words);
		const first = yearText(earliest);
		if (latest === null) {
			return middle === null
				? m.implies_some_crossing({ ...words, first })
				: m.implies_some_crossing_middle({ ...words, first, middle: yearText(middle) });
		}
		const last = yearText(latest);
		if (first === last) return m.implies_crossing_in({ ...words, first });
		return m.implies_crossing({ ...words, first, last, middle: yearText(middle ?? latest) });
	};
	return reading('crossing', m.topic_crossing(), ['crossing', sentenceCase(sentence())]);
}

/** Every stated player's change, a sentence each. */
export function changeReading(projection: Projection): Reading {
	const sentences = projection.players.flatMap((player, index): [string, string][] => {
		if (player.role !== 'stated') return [];
		const { low, high } = shownRange(player);
		const { base } = player;
		const words = {
			...wordsOf(projection, index),
			points: pointsRange({ low: low - base, high: high - base })
		};
		if (base === 0) return [[player.id, sentenceCase(m.implies_change_from_zero(words))]];
		const percent = relativeRange({ low: (low / base - 1) * 100, high: (high / base - 1) * 100 });
		return [[player.id, sentenceCase(m.implies_change({ ...words, percent }))]];
	});
	return reading('change', m.topic_change(), ...sentences);
}

export function remainderReading(projection: Projection, index: number): Reading {
	const player = projection.players[index]!;
	const { low, high } = shownRange(player);
	const words = wordsOf(projection, index);
	const sentence =
		high < player.base
			? m.implies_remainder_loses(words)
			: low > player.base
				? m.implies_remainder_gains(words)
				: m.implies_remainder(words);
	return reading('remainder', say(player.name), ['remainder', sentenceCase(sentence)]);
}

/** Everyone whom nobody stated, if there is anyone. */
export function remainderOf({ players }: Projection): number | undefined {
	const index = players.findIndex(({ role }) => role === 'remainder');
	return index < 0 ? undefined : index;
}
