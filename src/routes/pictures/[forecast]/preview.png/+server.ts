import { error } from '@sveltejs/kit';
import { pngPicture } from '$lib/files/png-file';
import { forecasts } from '$lib/forecast/catalog';
import { kit } from '../../../../cli/kit';
import { pictureOf } from '../../pictures';
import { previewSize } from '../../preview';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => forecasts.map(({ id }) => ({ forecast: id }));

/** What social networks and messengers show beside a link to a forecast. */
export const GET: RequestHandler = async ({ params }) => {
	const picture = pictureOf(params.forecast, 'paths');
	if (!picture) error(404);
	const { bytes } = await pngPicture({ ...picture, size: previewSize }, 1, kit);
	return new Response(bytes, { headers: { 'content-type': 'image/png' } });
};
