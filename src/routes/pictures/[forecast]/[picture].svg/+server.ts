import { error } from '@sveltejs/kit';
import { svgFile } from '$lib/files';
import { forecasts } from '$lib/forecast/catalog';
import { pictureNames, pictureOf } from '../../pictures';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	forecasts.flatMap(({ id }) =>
		pictureNames
			.filter((picture) => pictureOf(id, picture))
			.map((picture) => ({ forecast: id, picture }))
	);

/** A forecast's chart as its source published it, for `<img>`. */
export const GET: RequestHandler = ({ params }) => {
	const picture = pictureOf(params.forecast, params.picture);
	if (!picture) error(404);
	const { text, type } = svgFile(picture);
	return new Response(text, { headers: { 'content-type': type } });
};
