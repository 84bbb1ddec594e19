import { pathsChart } from '$lib/charts';
import type { Forecast } from '$lib/forecast';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';
import { lightTheme, type Scene } from '$lib/scene';

/** The Paths chart with the first player's range ending at `high` percent. */
export function sceneAt(high: number, forecast: Forecast, width: number): Scene {
	const { id, target } = forecast.players[0]!;
	const changes = { targets: { [id]: { low: target.low, high } } };
	const result = project(applyChanges(forecast, changes));
	if (result.kind === 'infeasible') throw new RangeError(`${high}% is not possible.`);
	return pathsChart({ projection: result.projection, width, theme: lightTheme });
}
