import { phraseOf } from '$lib/charts';
import { decimal, range, share } from '$lib/format';
import type { Range } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { shownRange, type Projection } from '$lib/projection';
import { linked } from './marks';

export type Topic =
	'lead' | 'crossing' | 'change' | 'remainder' | 'groups' | 'beyond' | 'concentration' | 'growth';

/** One thing that a projection implies. Its year is the projection's last: the target, or one pinned. */
export interface Reading {
	topic: Topic;
	/** A word or two. */
	label: string;
	/** Each by what it is about, so that two projections' can be held against each other. */
	sentences: Map<string, string>;
}

export function reading(topic: Topic, label: string, ...sentences: [string, string][]): Reading {
	return { topic, label, sentences: new Map(sentences) };
}

/** What a player is called inside a sentence, and its figures, which lead to their rows. */
export function wordsOf(projection: Projection, index: number) {
	const player = projection.players[index]!;
	const { low, high } = shownRange(player);
	// A year on the way rests on the path, which is an assumption.
	const row = projection.whole ? 'path' : `${player.id}.target`;
	return {
		name: phraseOf(projection, index),
		base: linked(`${player.id}.base`, share(player.base)),
		target: linked(row, range({ low, high })),
		...yearsOf(projection)
	};
}

export function yearsOf({ scenario }: Projection): { baseYear: string; year: string } {
	return { baseYear: String(scenario.baseYear), year: String(scenario.targetYear) };
}

/** "0 to 10", or one number where both are the same. */
export function span({ low, high }: Range): string {
	const [from, to] = [decimal(low), decimal(high)];
	return from === to ? from : m.from_to_words({ low: from, high: to });
}

/** A year with a decimal where it is not a whole one: "2038.3". */
export function yearText(year: number): string {
	return decimal(year, 1);
}

/** 4162.5 → "4,162.5". */
export function grouped(value: number): string {
	return decimal(value, 1).replace(/\B(?=(\d{3})+(?!\d))/g, m.group_mark());
}
