import { outcomeOf, type Projection } from '$lib/projection';
import type { Mark, Theme } from '$lib/scene';
import type { Scale } from './axis';
import { outcomeColumns, outcomeHalo, outcomeMark } from './outcome-marks';
import type { PlayerStyle } from './style';

/** Px from the target year's line to the first cross: free of the marks, the handles and the bracket. */
const away = 19;
/** Px from one column of crosses to the next, where there is room for so much. */
const column = 13;
/** Px to the right of the last cross's middle. */
const after = 8;

export interface PathsOutcomes {
	/** Px that the crosses need to the right of the target year's line. */
	room: number;
	draw(x: Scale, theme: Theme): Mark[];
}

/**
 * What came out, each share at its height: in a column of its own beside the target year's line, or,
 * where the projection goes on after that year, at the year itself. Crosses that would lie on each
 * other step aside.
 */
export function pathsOutcomes(
	projection: Projection,
	styles: PlayerStyle[],
	y: Scale,
	width: number
): PathsOutcomes {
	const { players, scenario } = projection;
	const { outcome } = scenario.forecast;
	const crosses = players.flatMap(({ id }, index) => {
		const share = outcomeOf(projection, id);
		return share === undefined ? [] : [{ id, color: styles[index]!.color, y: y(share) }];
	});
	if (!outcome || crosses.length === 0) return { room: 0, draw: () => [] };

	const columns = outcomeColumns(crosses.map((cross) => cross.y));
	const steps = Math.max(...columns);
	const beside = outcome.year === scenario.targetYear;
	const spanIn = (most: number) => Math.min(steps * column, most);
	const span = spanIn(width * 0.06);
	return {
		room: beside ? away + span + after : 0,
		draw(x, theme) {
			const year = x(outcome.year);
			// Towards the base year, and not beyond it: the target year's marks are on the other side.
			const step = (beside ? span : -spanIn(year - x.range[0])) / Math.max(1, steps);
			const reach = steps > 0 && Math.abs(step) < 11 ? 4 : 5;
			const at = columns.map((column) => year + (beside ? away : 0) + column * step);
			return [
				...crosses.map(({ id, y }, i) => outcomeHalo(id, at[i]!, y, theme, reach)),
				...crosses.map(({ id, y, color }, i) => outcomeMark(id, at[i]!, y, color, reach))
			];
		}
	};
}
