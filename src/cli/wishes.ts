import type { FileWish } from '$lib/files/make-file';
import { viewsOf } from '$lib/files/views';
import type { ScenarioDocument, View } from '$lib/scenario';
import type { Wishes } from './args';
import type { Subject } from './read-input';

/** Every file that is asked for of one forecast or scenario. */
export function fileWishes({ forecast, document }: Subject, wishes: Wishes): FileWish[] {
	const { charts, cases, themes, formats, size, scale, outlines, years } = wishes;
	const shown = chartsOf({ forecast, document }, charts).flatMap((view) =>
		// The two sides of a comparison have their own cases.
		(view === 'compare' ? [document.case] : (cases ?? [document.case])).map((name) =>
			withView(document, view, name)
		)
	);
	return formats.flatMap((format): FileWish[] => {
		if (format === 'csv') {
			return tabled(shown).map((document) => ({ forecast, document, format, years }));
		}
		// All of it, whatever a chart shows.
		if (format === 'json') return [{ forecast, document, format, what: 'scenario' }];
		return shown.flatMap((document) =>
			themes.map((theme) => {
				const picture = { forecast, document, size, theme };
				return format === 'svg' ? { ...picture, format, outlines } : { ...picture, format, scale };
			})
		);
	});
}

/** What there is a table of: the scenario, whatever chart shows it, and its comparison. */
function tabled(shown: ScenarioDocument[]): ScenarioDocument[] {
	const kinds = new Map(shown.map((document) => [document.view === 'compare', document]));
	return [...kinds.values()].map(({ case: _, ...document }) => document);
}

/** The charts asked for. Who asks for all is not told of those that show nothing of the forecast. */
function chartsOf({ forecast, document }: Subject, charts: Wishes['charts']): View[] {
	if (!charts) return [document.view ?? 'paths'];
	return charts === 'all' ? viewsOf(forecast, document.changes) : charts;
}

function withView(
	document: ScenarioDocument,
	view: NonNullable<ScenarioDocument['view']>,
	name: ScenarioDocument['case']
): ScenarioDocument {
	const { case: _, ...rest } = document;
	// All mixes is what a picture shows unless it says otherwise.
	return { ...rest, view, ...(name !== undefined && name !== 'range' && { case: name }) };
}
