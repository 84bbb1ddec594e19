import type { Projection } from '$lib/projection';
import type { Parts, Triple } from './ternary';

/** The part of a ternary plot that is shown: a smaller triangle of the same shape. */
export interface TernaryWindow {
	/** The least of each part that is shown, percent. */
	low: Triple;
	/** How much of each part a side spans, percent; 100 is the whole plot. */
	side: number;
}

export const wholeTriangle: TernaryWindow = { low: [0, 0, 0], side: 100 };

/** Where more than this is needed, the whole plot is shown: a side's percent. */
const widest = 60;

/**
 * The smallest window with room for these mixes, the source's ranges and those in force, if some of
 * the line of equal shares is in it. Its bounds are round, so that it stands still while a range is
 * dragged within them.
 */
export function windowOf(
	{ players }: Projection,
	{ named, ranges }: Parts,
	mixes: Triple[]
): TernaryWindow {
	const [first, second] = named.map((index) => players[index]!.source);
	const source: Triple = [first!.low, second!.low, 100 - first!.high - second!.high];
	const low = ranges.map((range, part) => {
		const least = Math.min(range.low, source[part]!, ...mixes.map((mix) => mix[part]!));
		return Math.max(0, Math.floor((least - 2) / 10) * 10);
	}) as Triple;
	const side = 100 - low[0] - low[1] - low[2];
	const window = { low, side };
	return side > widest || !equalLine(window) ? wholeTriangle : window;
}

/** The corners of what is shown: all of the first part, of the second, of the third. */
export function cornersOfWindow({ low, side }: TernaryWindow): [Triple, Triple, Triple] {
	return [0, 1, 2].map((part) =>
		low.map((share, index) => (index === part ? share + side : share))
	) as [Triple, Triple, Triple];
}

/**
 * Mixes to px.
 *
 * @param left @param bottom @param base where the plot's lower edge lies and how long it is, px
 */
export function placer(
	{ low, side }: TernaryWindow,
	left: number,
	bottom: number,
	base: number
): (mix: Triple) => [number, number] {
	const height = (base * Math.sqrt(3)) / 2;
	return ([a, b, c]) => {
		// Printed figures may miss 100 by their rounding.
		const scale = 100 / (a + b + c);
		const second = (b * scale - low[1]) / side;
		const third = (c * scale - low[2]) / side;
		return [left + base * (second + third / 2), bottom - height * third];
	};
}

/** The line on which the first two parts are equal, as far as the window shows it. */
export function equalLine({ low, side }: TernaryWindow): [Triple, Triple] | undefined {
	const least = Math.max(low[0], low[1]);
	const foot = (100 - low[2]) / 2;
	if (foot <= least || least + least + low[2] > 100) return undefined;
	const top = 100 - 2 * least;
	return top > low[2] + side + 1e-9
		? undefined
		: [
				[foot, foot, low[2]],
				[least, least, top]
			];
}

/**
 * The one corner in which an area touches the line of equal first and second parts without crossing
 * it, and on which side the area lies: −1 where the first part is the larger.
 */
export function touchOf(area: Triple[]): { mix: Triple; side: -1 | 1 } | undefined {
	const gaps = area.map(([a, b]) => b - a);
	const [touching, ...more] = area.filter((_, index) => Math.abs(gaps[index]!) < 0.005);
	if (!touching || more.length > 0 || area.length < 3) return undefined;
	if (gaps.every((gap) => gap > -0.005)) return { mix: touching, side: 1 };
	return gaps.every((gap) => gap < 0.005) ? { mix: touching, side: -1 } : undefined;
}
