import { clean } from './numbers';
import type { Mix } from './types';

export interface ShareChange {
	/** Percentage points. */
	pp: number;
	/** Percent of the first share; null where that is zero. */
	percent: number | null;
}

/**
 * How each share of `b` differs from the same player's in `a`: `b` minus `a`.
 *
 * @param a @param b percent, in the same order
 * @throws RangeError if they are not of the same length
 */
export function compareMixes(a: Mix, b: Mix): ShareChange[] {
	if (a.length !== b.length) throw new RangeError('Only mixes of the same players compare.');
	return a.map((from, i) => {
		const pp = clean(b[i]! - from);
		return { pp, percent: from === 0 ? null : clean((100 * pp) / from) };
	});
}
