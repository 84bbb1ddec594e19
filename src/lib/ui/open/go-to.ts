import type { ScenarioDocument } from '$lib/scenario';
import type { Places } from '$lib/ui/workbench/places';
import type { Workbench } from '$lib/workbench';
import type { Desk } from '$lib/workbench/desk';

/** Where a scenario is to be looked at. */
export type Way =
	/** On the workbench that is there. */
	| { kind: 'here' }
	/** On another page, which finds it when it comes up. */
	| { kind: 'there'; href: string }
	/** Nowhere: its forecast is not known. */
	| { kind: 'unknown' };

/**
 * Where a scenario belongs. One that brings its own forecast, or belongs to one that the reader keeps,
 * goes to the reader's own; what is not for this workbench is handed over to the page that it is for.
 *
 * @param origin the id of the saved scenario that it is, if it is one
 */
export function goTo(
	document: ScenarioDocument,
	{ workbench, desk, places }: { workbench: Workbench | undefined; desk: Desk; places: Places },
	origin?: string
): Way {
	const id = document.forecast;
	const shipped = document.document ? undefined : places.forecasts.find((place) => place.id === id);
	const own =
		document.document ?? desk.library.own.find((forecast) => forecast.id === id && !shipped);
	if (!shipped && !own) return { kind: 'unknown' };
	if (workbench?.forecast.id === id && workbench.own === !shipped) {
		// The forecast may have been written anew since: then its page is made anew too.
		const same = shipped || JSON.stringify(own) === JSON.stringify(workbench.forecast);
		if (same) return { kind: 'here' };
	}
	if (document.document) desk.library.keepOwn(document.document);
	desk.handOver({ forecast: { id }, own: !shipped }, document, origin);
	return { kind: 'there', href: shipped ? shipped.href : `${places.own}#${id}` };
}
