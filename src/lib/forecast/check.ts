import { checkFigures } from './figures';
import { checkIds } from './ids';
import { longestHorizon } from './longest-horizon';
import type { Problem } from './problem';
import type { Forecast } from './schema';

/** What a forecast's fields, each right by itself, get wrong together. Empty where all is well. */
export function checkForecast(forecast: Forecast): Problem[] {
	return [
		...checkIds(forecast),
		...checkYears(forecast),
		...checkFigures(forecast),
		...checkClaims(forecast)
	];
}

function checkYears({ years, outcome }: Forecast): Problem[] {
	const problems: Problem[] = [];
	if (years.target <= years.base) {
		const reason = `is ${years.target}, but must be after the base year, ${years.base}`;
		problems.push({ path: 'years.target', reason });
	}
	if (years.target - years.base > longestHorizon) {
		const span = `more than ${longestHorizon} years after the base year, ${years.base}`;
		problems.push({ path: 'years.target', reason: `is ${years.target}, ${span}` });
	}
	if (outcome && outcome.year <= years.base) {
		const reason = `is ${outcome.year}, but must be after the base year, ${years.base}`;
		problems.push({ path: 'outcome.year', reason });
	}
	return problems;
}

function checkClaims({ claims }: Forecast): Problem[] {
	return claims.flatMap((claim, i) =>
		claim.basis === 'derived' && claim.arithmetic === undefined
			? [{ path: `claims[${i}].arithmetic`, reason: 'is missing: a derived claim shows its sum' }]
			: []
	);
}
