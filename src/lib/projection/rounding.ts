import type { Forecast } from '$lib/forecast';
import type { Scenario } from '$lib/scenario';
import { shareConflicts } from './conflicts';
import { clean, sum, sumOf } from './numbers';
import { shareEqually } from './share-equally';
import { statedFigures, type Stated } from './stated';
import type { Conflict, Mix, ProjectionNote } from './types';

/** A scenario's target-year figures as the arithmetic takes them. */
export interface Understood {
	stated: Stated[];
	conflicts: Conflict[];
	notes: ProjectionNote[];
}

/**
 * Reads the target-year figures. Where the shares cannot total 100 as printed, but could before
 * the source rounded them to `printedTo`, each unchanged figure is taken for all that rounds to it.
 */
export function understand(scenario: Scenario): Understood {
	const { printedTo = 0, remainder } = scenario.forecast;
	const stated = statedFigures(scenario);
	const conflicts = shareConflicts(stated, Boolean(remainder));
	const off = conflicts.find((conflict) => 'total' in conflict);
	if (!off || printedTo === 0) return { stated, conflicts, notes: [] };

	const widened = statedFigures(scenario, printedTo / 2);
	if (shareConflicts(widened, Boolean(remainder)).length > 0)
		return { stated, conflicts, notes: [] };
	return {
		stated: widened,
		conflicts: [],
		notes: [{ kind: 'rounding', when: 'target', total: off.total }]
	};
}

/**
 * The mix of the base year: the printed shares, then the remainder. Printed shares that miss 100
 * within rounding all move by the same amount, at most half of what they are printed to.
 *
 * @throws RangeError if the base shares cannot total 100, which a checked forecast's always can
 */
export function baseMix(forecast: Forecast): { mix: Mix; notes: ProjectionNote[] } {
	const printed = forecast.players.map((player) => player.base);
	const total = clean(sum(printed));
	if (forecast.remainder && total <= 100)
		return { mix: [...printed, clean(100 - total)], notes: [] };
	const mix = total === 100 ? printed : balanced(printed, total, forecast.printedTo ?? 0);
	return {
		mix: forecast.remainder ? [...mix, 0] : mix,
		notes: total === 100 ? [] : [{ kind: 'rounding', when: 'base', total }]
	};
}

function balanced(printed: number[], total: number, printedTo: number): Mix {
	const unit = 1e9; // whole billionths: they total exactly
	const off = Math.round((100 - total) * unit);
	const sign = Math.sign(off);
	const room = printed.map((share) => {
		const bound = sign < 0 ? share : 100 - share;
		return Math.round(Math.min(printedTo / 2, bound) * unit);
	});
	const parts = shareEqually(Math.abs(off), room);
	if (sumOf(parts, Number) !== Math.abs(off)) {
		throw new RangeError(`The base shares total ${total}, not 100.`);
	}
	return printed.map((share, i) => clean(share + (sign * parts[i]!) / unit));
}
