import { clean } from './numbers';
import type { Mix } from './types';

export interface ShareChange {
	/** Percentage points. */
	pp: number;
	/** Percent of the first share; null where that is zero, or shown as zero. */
	percent: number | null;
}

/**
 * How each share of `b` differs from the same player's in `a`: `b` minus `a`. Where these are rounded,
 * points add up with what is shown; percent is that of the unrounded shares, and nothing where the
 * shares are shown as the same.
 *
 * @param a @param b percent, in the same order
 * @param exact the same mixes unrounded
 * @throws RangeError if they are not of the same length
 */
export function compareMixes(a: Mix, b: Mix, exact: [Mix, Mix] = [a, b]): ShareChange[] {
	if (a.length !== b.length) throw new RangeError('Only mixes of the same players compare.');
	return a.map((shown, i) => {
		const pp = clean(b[i]! - shown);
		const [from, to] = exact.map((mix) => mix[i]!) as [number, number];
		if (shown === 0 || from === 0) return { pp, percent: null };
		return { pp, percent: pp === 0 ? 0 : clean((100 * (to - from)) / from) };
	});
}

/** A mix as it is, or as it was printed, where that is how it is shown (see `shownShares`). */
export function exactShares(mix: Mix, shown: Mix, printed: (number | undefined)[]): Mix {
	return shown.every((share, i) => share === printed[i]) ? shown : mix;
}
