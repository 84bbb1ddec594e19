import { forecastJsonSchema } from '$lib/forecast/json-schema';
import { published } from '../published';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What a forecast file may hold, for editors and other programs. */
export const GET: RequestHandler = ({ url }) => {
	const schema = forecastJsonSchema(published(url));
	return new Response(`${JSON.stringify(schema, null, '\t')}\n`, {
		headers: { 'content-type': 'application/schema+json' }
	});
};
