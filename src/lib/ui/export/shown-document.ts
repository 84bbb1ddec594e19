import type { ScenarioDocument, View } from '$lib/scenario';
import type { Workbench } from '$lib/workbench';

/**
 * The present work as a picture of a view keeps it: with the day of its last change where anything was
 * changed, and with the comparison where it is shown.
 */
export function shownDocument(
	{ document, comparison: chosen }: Workbench,
	view: View,
	now = new Date()
): ScenarioDocument {
	const { comparison: _, ...rest } = document;
	const changed = Object.keys(document.changes).length > 0;
	return {
		...rest,
		...(changed && { date: document.date ?? dayOf(now) }),
		view,
		...(view === 'compare' && chosen && { comparison: chosen })
	};
}

/** YYYY-MM-DD, as the reader's calendar has it. */
function dayOf(now: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
