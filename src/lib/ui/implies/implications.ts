import { leadAndRival } from '$lib/charts';
import type { Projection } from '$lib/projection';
import { beyondReading, concentrationReading, groupsReading, growthReading } from './more';
import type { Reading, Topic } from './reading';
import {
	changeReading,
	crossingReading,
	leadReading,
	remainderOf,
	remainderReading,
	startLevel
} from './sentences';

export interface ImpliedSentence {
	id: string;
	/** Computed from the scenario; its figures lead to rows (see marks.ts). */
	text: string;
	/** The same for the source's own figures, where that says something else. */
	published?: string;
}

export interface Implication {
	topic: Topic;
	label: string;
	sentences: ImpliedSentence[];
}

/**
 * What a scenario implies in plain sentences, each beside what the source's own figures imply. Both
 * projections speak of their last year: the target year, or as of a pinned one (`projectionAt`).
 */
export function implications(projection: Projection, published: Projection): Implication[] {
	const before = new Map(
		readings(published).map(({ topic, sentences }) => [topic, sentences] as const)
	);
	return readings(projection).map(({ topic, label, sentences }) => ({
		topic,
		label,
		sentences: [...sentences].map(([id, text]) => {
			const source = before.get(topic)?.get(id);
			return { id, text, published: source === text ? undefined : source };
		})
	}));
}

function readings(projection: Projection): Reading[] {
	const pair = leadAndRival(projection);
	// Whoever starts level does not draw level.
	const apart = pair && !startLevel(projection, pair);
	const remainder = remainderOf(projection);
	return [
		pair && leadReading(projection, pair),
		apart ? crossingReading(projection, pair) : undefined,
		apart ? beyondReading(projection, pair) : undefined,
		changeReading(projection),
		remainder === undefined ? undefined : remainderReading(projection, remainder),
		groupsReading(projection),
		concentrationReading(projection),
		growthReading(projection)
	].filter((item) => item !== undefined);
}
