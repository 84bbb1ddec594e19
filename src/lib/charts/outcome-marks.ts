import { m } from '$lib/paraglide/messages';
import { outcomeOf, type Projection } from '$lib/projection';
import { px, type Mark, type Theme } from '$lib/scene';

/** Px from a cross's middle to its ends, across and down. */
const arm = 5;

/** A cross in the player's colour where its share came out. */
export function outcomeMark(id: string, x: number, y: number, color: string, reach = arm): Mark {
	return cross(`outcome:${id}`, x, y, reach, color, 2);
}

/** The ground's colour around a cross, so that it is told from what lies under it. */
export function outcomeHalo(id: string, x: number, y: number, theme: Theme, reach = arm): Mark {
	return cross(`outcome-halo:${id}`, x, y, reach, theme.paper, 5);
}

function cross(
	key: string,
	x: number,
	y: number,
	reach: number,
	stroke: string,
	strokeWidth: number
): Mark {
	const [left, right, top, bottom] = [px(x - reach), px(x + reach), px(y - reach), px(y + reach)];
	const d = `M${left},${top}L${right},${bottom}M${left},${bottom}L${right},${top}`;
	return { kind: 'path', key, d, stroke, strokeWidth };
}

/**
 * The column that each of several crosses stands in: as few as keep those of one column `apart`.
 *
 * @param ys where they stand from top to bottom, px
 * @returns 0 for the first column, in the order given
 */
export function outcomeColumns(ys: number[], apart = 12): number[] {
	const columns: number[] = [];
	/** Where the last cross of each column stands. */
	const last: number[] = [];
	for (const index of ys.map((_, i) => i).sort((a, b) => ys[a]! - ys[b]! || a - b)) {
		const free = last.findIndex((y) => ys[index]! - y >= apart);
		const column = free < 0 ? last.length : free;
		columns[index] = column;
		last[column] = ys[index]!;
	}
	return columns;
}

/** What the crosses mean, for a subtitle; nothing where there are none. */
export function outcomeKey(projection: Projection): string {
	const { outcome } = projection.scenario.forecast;
	const any = projection.players.some(({ id }) => outcomeOf(projection, id) !== undefined);
	return outcome && any ? ` ${m.outcome_key({ year: String(outcome.year) })}` : '';
}
