import { viewProblem } from '$lib/charts/view-problem';
import type { Forecast } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { project } from '$lib/projection';
import { applyChanges, type ScenarioDocument } from '$lib/scenario';

/** A scenario as a frame can show it. */
export interface Showable {
	document: ScenarioDocument;
	/** Why its view is not the one it was made with, where it is not. */
	instead?: string;
}

/** The paths in place of a view that has nothing to show of this forecast. No change mends that. */
export function showable(document: ScenarioDocument, forecast: Forecast): Showable {
	const published = project(applyChanges(forecast, {}));
	if (published.kind !== 'projection') return { document };
	const problem = viewProblem(document.view ?? 'paths', published.projection);
	if (!problem) return { document };
	return { document: { ...document, view: 'paths' }, instead: m.embed_instead({ problem }) };
}
