import type { Forecast } from '$lib/forecast';
import type { ScenarioDocument } from '$lib/scenario';
import { readLink } from '$lib/workbench/link-read';
import { linkSearch, schemeOf, type Scheme } from './address';
import { showable } from './showable';

/** What a page in a frame is told by its address and finds in itself. */
export interface Framed {
	forecast: Forecast;
	document: ScenarioDocument;
	scheme: Scheme;
	/** Where the chart goes. */
	place: HTMLElement;
	/** The link to the full page. */
	link: HTMLAnchorElement;
}

/**
 * Reads a framed page: its forecast, and the scenario that its address names. What of the address cannot
 * be shown is said on the page.
 */
export function readFrame(query = location.search): Framed {
	const page = document.querySelector<HTMLElement>('[data-forecast]')!;
	const forecast: Forecast = JSON.parse(page.dataset.forecast!);
	const scheme = schemeOf(new URLSearchParams(query));
	if (scheme !== 'auto') document.documentElement.dataset.scheme = scheme;
	const search = linkSearch(query);
	const read = readLink(search, forecast);
	const { document: shown, instead } = showable(read.document, forecast);
	const status = page.querySelector<HTMLElement>('.repaired')!;
	const repaired = read.faults.length > 0 && status.textContent;
	const remarks = [repaired, instead].filter(Boolean);
	status.hidden = remarks.length === 0;
	if (instead) status.textContent = remarks.join(' ');
	const link = page.querySelector<HTMLAnchorElement>('a')!;
	link.search = search;
	const place = page.querySelector<HTMLElement>('.chart')!;
	return { forecast, document: shown, scheme, place, link };
}

/**
 * Tells whoever framed the page how high it is, now and whenever that changes. Nothing else is said,
 * and nothing is listened to.
 */
export function tellHeight(): void {
	if (window.parent === window) return;
	let told = 0;
	new ResizeObserver(() => {
		const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		window.parent.postMessage({ type: 'shareband/height', version: 1, height }, '*');
	}).observe(document.documentElement);
}
