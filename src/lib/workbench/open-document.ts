import type { ScenarioDocument } from '$lib/scenario';
import { fitting } from './fitting';
import type { StepName, Workbench } from './workbench.svelte';

/**
 * Takes up a scenario of a workbench's forecast as one step of undo. What of its changes the forecast
 * does not know is left out.
 *
 * @param origin the id of the saved scenario that it is, if it is one
 */
export function openDocument(
	workbench: Workbench,
	document: ScenarioDocument,
	name: StepName,
	origin?: string
): void {
	const changes = fitting(workbench.forecast, document.changes);
	workbench.takeUp({ ...document, changes }, name, origin);
}
