import type { Projection } from './types';

/** The share of a player that came out, percent, where its year is among the projection's. */
export function outcomeOf({ scenario, times }: Projection, id: string): number | undefined {
	const { outcome } = scenario.forecast;
	if (!outcome || !times.includes(outcome.year)) return undefined;
	return outcome.shares.find(({ player }) => player === id)?.share;
}
