import { followRows } from '$lib/ui/sources/follow-rows';
import { error } from '@sveltejs/kit';
import { forecasts } from '$lib/forecast/catalog';
import { sourceRows } from '$lib/forecast/rows';
import type { LayoutServerLoad } from './$types';

// Runs when the site is built: a bad forecast file stops it there.
export const load: LayoutServerLoad = ({ params }) => {
	const forecast = params.forecast
		? forecasts.slice(1).find(({ id }) => id === params.forecast)
		: forecasts[0];
	if (!forecast) error(404);
	return {
		forecast,
		rows: { ...sourceRows(forecast), ...followRows(forecast) },
		forecasts: forecasts.map(({ id, title }, index) => ({ id, title, standard: index === 0 }))
	};
};
