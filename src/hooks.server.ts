import type { Handle } from '@sveltejs/kit';
import { forecasts } from '$lib/forecast/catalog';
import { framedFont } from './routes/framed-font';
import { previewTags } from './routes/pictures/preview';

/**
 * Puts what a page shows of itself elsewhere in its head, where `app.html` has a place for it. Asks for
 * the headlines' font with the page: a headline that changed its font later would move what is below.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { route, params, url } = event;
	const workbench = route.id === '/[[forecast]]';
	const framed = route.id === '/[[forecast]]/embed';
	const forecast = forecasts.find(({ id }) => id === (params.forecast ?? forecasts[0]?.id));
	const tags = workbench && forecast ? previewTags(forecast, url) : '';
	return resolve(event, {
		preload: ({ type, path }) =>
			type === 'font' ? path.includes('600-normal') && !framed : type !== 'asset',
		transformPageChunk: ({ html }) =>
			html
				.replace('%preview%', () => tags)
				.replace('</head>', (end) => (framed ? framedFont + end : end))
	});
};
