import type { PictureOptions, PictureTheme } from '$lib/files';
import { forecasts } from '$lib/forecast/catalog';
import { viewsOf } from '$lib/files/views';
import type { View } from '$lib/scenario';
import { viewSchema } from '$lib/scenario/schema';

/** Every picture there is of a forecast, by its name: `paths`, `paths-dark` and so on for each chart. */
const pictures = new Map<string, { view: View; theme: PictureTheme }>(
	viewSchema.options.flatMap((view) => [
		[view, { view, theme: 'light' }],
		[`${view}-dark`, { view, theme: 'dark' }]
	])
);

export const pictureNames = [...pictures.keys()];

/**
 * What the picture of that name shows: the forecast as published. Nothing where there is none, or its
 * chart shows nothing of this forecast.
 */
export function pictureOf(id: string, name: string): PictureOptions | undefined {
	const forecast = forecasts.find((forecast) => forecast.id === id);
	const picture = pictures.get(name);
	if (!forecast || !picture) return undefined;
	const { view, theme } = picture;
	if (!viewsOf(forecast, {}).includes(view)) return undefined;
	return {
		forecast,
		document: { format: 'shareband/scenario', version: 1, forecast: id, changes: {}, view },
		theme
	};
}
