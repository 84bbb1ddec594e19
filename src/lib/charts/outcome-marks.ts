import { m } from '$lib/paraglide/messages';
import { outcomeOf, type Projection } from '$lib/projection';
import { px, type Mark } from '$lib/scene';

/** A cross in the player's colour where its share came out. */
export function outcomeMark(id: string, x: number, y: number, color: string): Mark {
	const [left, right, top, bottom] = [px(x - 5), px(x + 5), px(y - 5), px(y + 5)];
	return {
		kind: 'path',
		key: `outcome:${id}`,
		d: `M${left},${top}L${right},${bottom}M${left},${bottom}L${right},${top}`,
		stroke: color,
		strokeWidth: 2
	};
}

/** What the crosses mean, for a subtitle; nothing where there are none. */
export function outcomeKey(projection: Projection): string {
	const { outcome } = projection.scenario.forecast;
	const any = projection.players.some(({ id }) => outcomeOf(projection, id) !== undefined);
	return outcome && any ? ` ${m.outcome_key({ year: String(outcome.year) })}` : '';
}
