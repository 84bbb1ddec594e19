import type { Scenario } from '$lib/scenario';
import { understand } from './rounding';
import type { Conflict } from './types';
import { targetYears } from './years';

/**
 * Why no mix of shares can satisfy a scenario; empty where one can. Figures that miss 100 only
 * because the source rounded them are no conflict.
 *
 * @param scenario every range with low ≤ high
 * @param understood how its figures are understood, where that is known already
 * @returns years first, then groups, then totals; amounts in percentage points
 */
export function findConflicts(
	scenario: Scenario,
	understood: { conflicts: Conflict[] } = understand(scenario)
): Conflict[] {
	return [...yearConflicts(scenario), ...understood.conflicts];
}

function yearConflicts({ forecast, baseYear, targetYear }: Scenario): Conflict[] {
	const { first, last } = targetYears(forecast);
	if (targetYear >= first && targetYear <= last) return [];
	return [{ kind: 'years', base: baseYear, target: targetYear }];
}
