import { viewProblem } from '$lib/charts/view-problem';
import type { Forecast } from '$lib/forecast';
import { project } from '$lib/projection';
import { applyChanges, type Changes, type View } from '$lib/scenario';
import { viewSchema } from '$lib/scenario/schema';

/** The views that show something of a scenario; all of them where no mix of shares satisfies it. */
export function viewsOf(forecast: Forecast, changes: Changes): View[] {
	const result = project(applyChanges(forecast, changes));
	if (result.kind === 'infeasible') return [...viewSchema.options];
	return viewSchema.options.filter((view) => !viewProblem(view, result.projection));
}
