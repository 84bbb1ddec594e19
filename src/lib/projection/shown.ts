import { apportion } from '$lib/scenario';
import type { Mix } from './types';

/** A printed figure stands for all that rounds to it: of whole ones, as coarse as any, this far off, pp. */
const printedWithin = 0.5 + 1e-9;

/**
 * A mix as it is shown: one decimal, totalling exactly 100.0 by the method of the largest remainder.
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

	return apportion(
		mix.map((share) => share * 10),
		1000
	).map((tenths) => tenths / 10);
}
