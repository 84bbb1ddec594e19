import example from '/src/forecasts/example/commute.json?raw';
import { resolve } from '$app/paths';
import { published } from '../published';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A small forecast file to begin one's own with. Where the site has an address, it names its schema there. */
export const GET: RequestHandler = ({ url }) => {
	const schema = published(new URL(resolve('/forecast.schema.json'), url));
	const text = schema ? example.replace('./forecast.schema.json', schema) : example;
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
