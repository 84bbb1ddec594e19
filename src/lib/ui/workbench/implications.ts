import { leadAndRival, phraseOf } from '$lib/charts';
import { pointsRange, range, relativeRange, sentenceCase, share, decimal } from '$lib/format';
import type { Range } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { shownRange, type Projection } from '$lib/projection';

export interface Implication {
	id: string;
	/** A sentence computed from the scenario. */
	text: string;
	/** The same for the source's own figures, where that says something else. */
	published?: string;
}

/** What a scenario implies in a few plain sentences, each beside what the source's figures imply. */
export function implications(projection: Projection, published: Projection): Implication[] {
	const before = new Map(sentences(published));
	return sentences(projection).map(([id, text]) => {
		const source = before.get(id);
		return { id, text, published: source === text ? undefined : source };
	});
}

function sentences(projection: Projection): [string, string][] {
	const list: [string, string][] = [];
	const pair = leadAndRival(projection);
	if (pair) {
		list.push(['lead', leadSentence(projection, pair)]);
		list.push(['crossing', crossingSentence(projection, pair)]);
		list.push(['change', changeSentence(projection, pair.rival)]);
	}
	const remainder = projection.players.findIndex(({ role }) => role === 'remainder');
	if (remainder >= 0) list.push(['remainder', remainderSentence(projection, remainder)]);
	return list;
}

type Pair = NonNullable<ReturnType<typeof leadAndRival>>;

function leadSentence(projection: Projection, { leader, rival }: Pair): string {
	const [first, second] = [projection.players[leader]!, projection.players[rival]!];
	const { low, high } = shownLead(projection, leader, rival);
	const words = {
		leader: phraseOf(projection, leader),
		rival: phraseOf(projection, rival),
		before: decimal(first.base - second.base),
		baseYear: String(projection.scenario.baseYear),
		year: String(projection.scenario.targetYear)
	};
	if (low >= 0) return sentenceCase(m.implies_lead({ ...words, lead: span(low, high) }));
	if (high <= 0) return sentenceCase(m.implies_lead_lost({ ...words, lead: span(-high, -low) }));
	return sentenceCase(
		m.implies_lead_open({ ...words, ahead: decimal(high), behind: decimal(-low) })
	);
}

/** The lead in the shares as they are shown, so that figures totalling 100 only by rounding stay figures. */
function shownLead({ players }: Projection, a: number, b: number): Range {
	const [first, second] = [shownRange(players[a]!), shownRange(players[b]!)];
	return { low: first.low - second.high, high: first.high - second.low };
}

/** Whether the rival passes the leader inside the ranges. */
function crossingSentence(projection: Projection, { leader, rival }: Pair): string {
	const { low, high } = shownLead(projection, leader, rival);
	const year = String(projection.scenario.targetYear);
	const names = { leader: phraseOf(projection, leader), rival: phraseOf(projection, rival) };
	if (Math.abs(low) < 0.005 && high > 0) {
		const meeting = shownRange(projection.players[rival]!).high;
		return sentenceCase(m.implies_touch({ ...names, year, share: share(meeting) }));
	}
	if (low > 0) return sentenceCase(m.implies_no_crossing({ ...names, year }));
	if (high < 0) return sentenceCase(m.implies_crossing({ ...names, year }));
	return sentenceCase(m.implies_some_crossing({ ...names, year }));
}

function changeSentence(projection: Projection, index: number): string {
	const player = projection.players[index]!;
	const { low, high } = shownRange(player);
	const { base } = player;
	const words = {
		name: phraseOf(projection, index),
		base: share(base),
		target: range({ low, high }),
		points: pointsRange({ low: low - base, high: high - base })
	};
	if (base === 0) return sentenceCase(m.implies_change_from_zero(words));
	const percent = relativeRange({ low: (low / base - 1) * 100, high: (high / base - 1) * 100 });
	return sentenceCase(m.implies_change({ ...words, percent }));
}

function remainderSentence(projection: Projection, index: number): string {
	const player = projection.players[index]!;
	const { low, high } = shownRange(player);
	const words = {
		name: phraseOf(projection, index),
		base: share(player.base),
		target: range({ low, high })
	};
	if (high < player.base) return sentenceCase(m.implies_remainder_loses(words));
	if (low > player.base) return sentenceCase(m.implies_remainder_gains(words));
	return sentenceCase(m.implies_remainder(words));
}

/** "0 to 10", or one number where both are the same. */
function span(low: number, high: number): string {
	const [from, to] = [decimal(low), decimal(high)];
	return from === to ? from : m.from_to_words({ low: from, high: to });
}
