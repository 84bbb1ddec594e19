import { checkGroups, rangeWithGroups } from './groups';
import type { Problem } from './problem';
import type { Forecast, Range } from './schema';
import { clean, total } from './total';

/** Shares that cannot be true together. */
export function checkFigures(forecast: Forecast): Problem[] {
	const order = checkOrder(forecast);
	// With a range upside down every total would be a guess.
	const together = order.length > 0 ? [] : [...checkTarget(forecast), ...checkGroups(forecast)];
	return [
		...checkCount(forecast),
		...checkBase(forecast),
		...order,
		...together,
		...checkOutcome(forecast)
	];
}

function checkOrder({ players, groups }: Forecast): Problem[] {
	const ranges = [
		...players.map(({ target }, i) => ({ range: target, path: `players[${i}].target.low` })),
		...groups.map(({ share }, i) => ({ range: share, path: `groups[${i}].share.low` }))
	];
	return ranges
		.filter(({ range }) => range.low > range.high)
		.map(({ range, path }) => ({
			path,
			reason: `is ${range.low}, but low must not be above high, which is ${range.high}`
		}));
}

function checkCount({ players, remainder }: Forecast): Problem[] {
	return players.length === 1 && !remainder
		? [{ path: 'players', reason: 'hold only one player, and there is no "remainder" beside it' }]
		: [];
}

function checkBase(forecast: Forecast): Problem[] {
	const miss = missOf(
		forecast.players.map(({ base }) => point(base)),
		forecast
	);
	return miss ? [{ path: 'players', reason: `have base shares that ${inWords(miss)}` }] : [];
}

function checkTarget(forecast: Forecast): Problem[] {
	const miss = missOf(
		forecast.players.map((player) => rangeWithGroups(player, forecast)),
		forecast
	);
	if (!miss) return [];
	const which = miss.kind === 'over' ? 'lowest' : 'highest';
	return [{ path: 'players', reason: `have ${which} target shares that ${inWords(miss)}` }];
}

function checkOutcome({ outcome, printedTo }: Forecast): Problem[] {
	const shares = (outcome?.shares ?? []).map(({ share }) => point(share));
	const miss = missOf(shares, { printedTo });
	return miss?.kind === 'over' ? [{ path: 'outcome.shares', reason: inWords(miss) }] : [];
}

export interface Miss {
	kind: 'over' | 'under';
	total: number;
}

/**
 * How shares fail to total 100, even if each stands for all that rounds to it. A remainder takes up
 * what is missing, so beside one the printed figures themselves must fit.
 */
export function missOf(
	shares: Range[],
	{ printedTo = 0, remainder }: Pick<Forecast, 'printedTo' | 'remainder'>
): Miss | undefined {
	const slack = remainder ? 0 : printedTo / 2;
	if (total(shares.map(({ low }) => Math.max(0, low - slack))) > 100) {
		return { kind: 'over', total: total(shares.map(({ low }) => low)) };
	}
	if (!remainder && total(shares.map(({ high }) => Math.min(100, high + slack))) < 100) {
		return { kind: 'under', total: total(shares.map(({ high }) => high)) };
	}
	return undefined;
}

function inWords({ kind, total }: Miss): string {
	const sum = `add up to ${total} percent`;
	return kind === 'over'
		? `${sum}, ${clean(total - 100)} over 100`
		: `${sum}, ${clean(100 - total)} under 100, with no "remainder" to hold the rest`;
}

function point(share: number): Range {
	return { low: share, high: share };
}
