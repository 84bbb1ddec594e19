import type { Handle } from '@sveltejs/kit';
import { forecasts } from '$lib/forecast/catalog';
import { previewTags } from './routes/pictures/preview';

/** Puts what a page shows of itself elsewhere in its head, where `app.html` has a place for it. */
export const handle: Handle = ({ event, resolve }) => {
	const { route, params, url } = event;
	const workbench = route.id === '/[[forecast]]';
	const forecast = forecasts.find(({ id }) => id === (params.forecast ?? forecasts[0]?.id));
	const tags = workbench && forecast ? previewTags(forecast, url) : '';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%preview%', () => tags)
	});
};
