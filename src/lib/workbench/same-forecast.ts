import type { Forecast } from '$lib/forecast';
import type { ScenarioDocument } from '$lib/scenario';

/**
 * Whether a scenario is about the very forecast of a workbench: an own one may have been written anew
 * since, with other players under the same id. One schema read both, which orders their keys.
 */
export function sameForecast(
	{ forecast: id, document }: ScenarioDocument,
	{ forecast, own }: { forecast: Forecast; own: boolean }
): boolean {
	if (id !== forecast.id) return false;
	return own ? JSON.stringify(document) === JSON.stringify(forecast) : !document;
}
