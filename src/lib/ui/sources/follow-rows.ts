import type { Forecast } from '$lib/forecast';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';
import { implications } from '$lib/ui/implies/implications';

/** Where the sources page tells what follows from a forecast's own figures: row ids by `follows.<topic>`. */
export function followRows(forecast: Forecast): Record<string, string> {
	const result = project(applyChanges(forecast, {}));
	if (result.kind === 'infeasible') return {};
	const { projection } = result;
	return Object.fromEntries(
		implications(projection, projection).map(({ topic }) => [
			`follows.${topic}`,
			`follows--${topic}`
		])
	);
}
