import { longestHorizon, type Forecast } from '$lib/forecast';

/** Fewest steps a curve is drawn with, so that it looks like one. */
const fewestSteps = 24;

/** First and last target year a reader may choose; no source's own lies further off. */
export function targetYears(forecast: Forecast): { first: number; last: number } {
	const { base } = forecast.years;
	return { first: base + 1, last: base + longestHorizon };
}

/**
 * The points in time of a projection, in years, from `base` to `target`: every whole year, and as
 * many equal steps within each as give at least 24 in all.
 */
export function projectionTimes(base: number, target: number): number[] {
	const perYear = Math.ceil(fewestSteps / (target - base));
	const steps = (target - base) * perYear;
	// Whole years are added up apart, so that 2030 is 2030 and can be looked up.
	return Array.from(
		{ length: steps + 1 },
		(_, step) => base + Math.floor(step / perYear) + (step % perYear) / perYear
	);
}
