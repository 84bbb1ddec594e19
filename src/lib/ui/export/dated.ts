import type { ScenarioDocument } from '$lib/scenario';

/** A scenario with the day of its last change; one that was not changed has none, nor needs it. */
export function dated(document: ScenarioDocument, now = new Date()): ScenarioDocument {
	if (document.date || Object.keys(document.changes).length === 0) return document;
	const two = (value: number) => String(value).padStart(2, '0');
	const date = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
	return { ...document, date };
}
