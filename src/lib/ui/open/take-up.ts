import type { Forecast, Problem } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import type { ScenarioDocument } from '$lib/scenario';
import { fittingPart } from '$lib/scenario/fitting-part';
import type { Places } from '$lib/ui/workbench/places';
import type { Workbench } from '$lib/workbench';
import type { Desk } from '$lib/workbench/desk';
import { openDocument } from '$lib/workbench/open-document';
import { goTo } from './go-to';

/** What became of a scenario in a file. */
export type Taken =
	| { kind: 'refused'; problems: Problem[] }
	/** It is open: here, or at `href` once that is gone to. */
	| { kind: 'open'; left: Problem[]; href?: string };

interface Room {
	/** The one on the page, if there is one. */
	workbench: Workbench | undefined;
	desk: Desk;
	places: Places;
}

/** Opens what of a scenario means something for its forecast; where that is nothing, nothing changes. */
export async function takeUp(given: ScenarioDocument, name: string, room: Room): Promise<Taken> {
	const forecast = await forecastOf(given, room);
	const fitting = forecast && fittingPart(forecast, given);
	if (fitting?.nothing) return { kind: 'refused', problems: fitting.left };
	const { document, left } = fitting ?? { document: given, left: [] };
	const way = goTo(document, room);
	if (way.kind === 'unknown') {
		const reason = m.open_unknown_forecast({ id: document.forecast });
		return { kind: 'refused', problems: [{ path: 'forecast', reason }] };
	}
	if (way.kind === 'there') return { kind: 'open', left, href: way.href };
	if (room.workbench) openDocument(room.workbench, document, { kind: 'opened', name });
	return { kind: 'open', left };
}

/**
 * The forecast that a scenario belongs to. One that ships with the site is read from beside its page;
 * where that cannot be had, neither can the page, and nothing is known.
 */
async function forecastOf(
	{ forecast: id, document }: ScenarioDocument,
	{ workbench, desk, places }: Room
): Promise<Forecast | undefined> {
	if (document) return document;
	const shipped = places.forecasts.find((place) => place.id === id);
	if (!shipped) return desk.library.own.find((forecast) => forecast.id === id);
	if (workbench?.forecast.id === id && !workbench.own) return workbench.forecast;
	try {
		const response = await fetch(`${shipped.href}forecast.json`);
		return response.ok ? ((await response.json()) as { forecast: Forecast }).forecast : undefined;
	} catch {
		return undefined;
	}
}
