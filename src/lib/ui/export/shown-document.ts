import type { ScenarioDocument, View } from '$lib/scenario';
import { dayOf } from '$lib/scenario/day';
import type { Workbench } from '$lib/workbench';

/**
 * The present work as a picture of a view keeps it: with the day of its last change where anything was
 * changed, and with the comparison where it is shown. Without the reader's own words: what is shown is not
 * worded so.
 */
export function shownDocument(
	{ document, comparison: chosen }: Workbench,
	view: View,
	now = new Date()
): ScenarioDocument {
	const { comparison: _, title: __, note: ___, ...rest } = document;
	const changed = Object.keys(document.changes).length > 0;
	return {
		...rest,
		...(changed && { date: document.date ?? dayOf(now) }),
		view,
		...(view === 'compare' && chosen && { comparison: chosen })
	};
}
