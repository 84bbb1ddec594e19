import { clean, sum } from './numbers';
import type { Mix } from './types';

/** A printed figure stands for all that rounds to it at one decimal, percentage points. */
const printedWithin = 0.05 + 1e-9;

/**
 * A mix as it is shown: one decimal, totalling exactly 100.0 by the method of the largest remainder
 * (Hamilton); of equal remainders the earlier player's is taken up.
 *
 * Where the source printed a figure for every share, and the mix is what those figures say, they are
 * shown as printed, even if they total 100.1: a printed figure is never altered.
 *
 * @param mix percent, totalling 100
 * @param printed the source's figures for the same players, percent
 * @returns percent
 */
export function shownShares(mix: Mix, printed: (number | undefined)[] = []): number[] {
	const given = mix.map((share, i) => {
		const figure = printed[i];
		return figure !== undefined && Math.abs(share - figure) <= printedWithin ? figure : undefined;
	});
	const asPrinted = given.filter((figure) => figure !== undefined);
	if (asPrinted.length === mix.length) return asPrinted;

	const tenths = mix.map((share) => clean(share * 10));
	const whole = tenths.map(Math.floor);
	const missing = Math.max(0, 1000 - sum(whole));
	const raised = new Set(
		tenths
			.map((value, i) => ({ left: clean(value - whole[i]!), i }))
			.sort((a, b) => b.left - a.left)
			.slice(0, missing)
			.map(({ i }) => i)
	);
	return whole.map((value, i) => (value + (raised.has(i) ? 1 : 0)) / 10);
}
