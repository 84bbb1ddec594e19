import type { Range } from '$lib/forecast';
import { casePath } from './cases';
import { compareMixes, exactShares, type ShareChange } from './compare';
import { printedShares, shownRange } from './shown-range';
import { shownShares } from './shown';
import type { ComparedSide } from './side';
import type { Band, Mix } from './types';

/** One player's share of a side as it is shown, percent; of one mix all three are one. */
export interface SideFigure extends Range {
	middle: number;
}

/** How a player's share differs between two sides, like held against like. */
export interface Difference {
	/** Between the low ends. */
	low: ShareChange;
	/** Between the middle mixes. */
	middle: ShareChange;
	/** Between the high ends. */
	high: ShareChange;
}

/** Each player's share over the times of a side, percent, unrounded; of one mix all three are one. */
export function sideBands({ projection, case: name }: ComparedSide): Band[] {
	if (name === 'range') return projection.players.map(({ band }) => band);
	const { mixes } = casePath(projection, name);
	return projection.players.map((_, index) => {
		const shares = mixes.map((mix) => mix[index]!);
		return { low: shares, middle: shares, high: shares };
	});
}

/**
 * Each player's share of a side in a year as it is shown: mixes total 100.0, and in the target year
 * ranges are those asked for. Before it their ends are rounded to one decimal.
 *
 * @param year among the side's times
 */
export function sideFigures(side: ComparedSide, year: number): SideFigure[] {
	return figuresOf(side, year).shown;
}

/** The same, with the unrounded figures; those that are shown as printed are the printed ones. */
export function figuresOf(
	{ projection, case: name }: ComparedSide,
	year: number
): { shown: SideFigure[]; exact: SideFigure[] } {
	const { players, times, scenario } = projection;
	const time = times.indexOf(year);
	const mix = casePath(projection, name === 'range' ? 'middle' : name).mixes[time]!;
	const target = year === scenario.targetYear;
	const printed = printedShares(projection, year);
	const middles = shownShares(mix, printed);
	const figures = (mix: Mix, round: (share: number) => number): SideFigure[] =>
		players.map((player, index) => {
			const middle = mix[index]!;
			if (name !== 'range') return { low: middle, middle, high: middle };
			if (target) return { ...shownRange(player), middle };
			const [low, high] = [player.band.low[time]!, player.band.high[time]!];
			// A single figure is part of its mix, which was rounded as one.
			return low === high
				? { low: middle, middle, high: middle }
				: { low: round(low), middle, high: round(high) };
		});
	return {
		shown: figures(middles, tenths),
		exact: figures(exactShares(mix, middles, printed), (share) => share)
	};
}

/**
 * How figures of the same players differ: `second` minus `first`, in percentage points and in percent
 * of the unrounded figures.
 */
export function differencesOf(
	[first, second]: [SideFigure[], SideFigure[]],
	exact: [SideFigure[], SideFigure[]] = [first, second]
): Difference[] {
	const between = (end: keyof SideFigure) => {
		const ends = (figures: SideFigure[]): Mix => figures.map((figure) => figure[end]);
		return compareMixes(ends(first), ends(second), [ends(exact[0]), ends(exact[1])]);
	};
	const [lows, middles, highs] = [between('low'), between('middle'), between('high')];
	return lows.map((low, index) => ({ low, middle: middles[index]!, high: highs[index]! }));
}

function tenths(share: number): number {
	return Math.round(share * 10) / 10;
}
