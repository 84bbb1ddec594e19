import {
	caseMix,
	compareMixes,
	exactShares,
	printedShares,
	shownShares,
	type Projection,
	type ShareChange
} from '$lib/projection';

export interface FigureRow {
	/** Shares of the three whole mixes in the target year, percent, rounded together. */
	low: number;
	middle: number;
	high: number;
}

/** The low, middle and high mixes of the target year, player by player; each totals 100.0. */
export function caseRows(projection: Projection): FigureRow[] {
	const printed = printedShares(projection);
	const [low, middle, high] = (['low', 'middle', 'high'] as const).map((name) =>
		shownShares(caseMix(projection, name), printed)
	);
	return projection.players.map((_, index) => ({
		low: low![index]!,
		middle: middle![index]!,
		high: high![index]!
	}));
}

/** How each player's share of the middle mix differs from its base share. */
export function middleChanges(projection: Projection): ShareChange[] {
	const base = projection.players.map((player) => player.base);
	const mix = caseMix(projection, 'middle');
	const printed = printedShares(projection);
	const shown = shownShares(mix, printed);
	return compareMixes(base, shown, [base, exactShares(mix, shown, printed)]);
}

/** The total of shares that were rounded to one decimal, percent. */
export function totalOf(shares: number[]): number {
	return Math.round(shares.reduce((sum, value) => sum + value, 0) * 10) / 10;
}
