import { notes } from '$lib/charts/notes';
import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { project, type Projection } from '$lib/projection';
import { applyChanges, type ScenarioDocument } from '$lib/scenario';

export interface About {
	/** Who published the forecast, and when. */
	source: string;
	/** What a reader changed and when, what is assumed, how figures were rounded. */
	notes: string[];
}

/** What every file says of itself besides its figures. */
export function aboutOf(projection: Projection, { date, note }: ScenarioDocument): About {
	const [, ...rest] = notes(projection, false, { date, remarks: note ? [say(note)] : [] });
	return { source: say(projection.scenario.forecast.source.credit), notes: rest };
}

/**
 * The projection of a scenario.
 *
 * @throws RangeError where no mix of shares satisfies it
 */
export function projectionOf(forecast: Forecast, { changes }: ScenarioDocument): Projection {
	const result = project(applyChanges(forecast, changes));
	if (result.kind === 'infeasible') throw new RangeError(m.export_infeasible());
	return result.projection;
}
