import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import type { Forecast, Text } from '$lib/forecast';

/** What a page of a forecast is made of. */
export interface Published {
	forecast: Forecast;
	/** Where its figures stand on the sources page. */
	rows: Record<string, string>;
	/** All forecasts of the site. */
	forecasts: { id: string; title: Text; standard: boolean }[];
}

/**
 * Reads it from the file beside the page, which is part of the page when that is prerendered. Data of
 * SvelteKit's own, from a server, would bring a reader of its format along: 2 kB of script.
 */
export async function readPublished(load: typeof fetch, forecast = ''): Promise<Published> {
	const response = await load(`${base}${forecast && `/${forecast}`}/forecast.json`);
	if (!response.ok) error(404);
	return response.json();
}
