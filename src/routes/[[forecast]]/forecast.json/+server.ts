import { error, json } from '@sveltejs/kit';
import type { Published } from '../../published-forecast';
import { forecastEntries, forecasts } from '$lib/forecast/catalog';
import { sourceRows } from '$lib/forecast/rows';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = forecastEntries;

// Runs when the site is built: a bad forecast file stops it there.
export const GET: RequestHandler = ({ params }) => {
	const forecast = params.forecast
		? forecasts.slice(1).find(({ id }) => id === params.forecast)
		: forecasts[0];
	if (!forecast) error(404);
	return json({
		forecast,
		rows: sourceRows(forecast),
		forecasts: forecasts.map(({ id, title }, index) => ({ id, title, standard: index === 0 }))
	} satisfies Published);
};
