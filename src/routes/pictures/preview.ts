import { resolve } from '$app/paths';
import { headline } from '$lib/charts';
import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';
import { published } from '../published';

/** Px: what social networks crop least. It is laid out smaller, so that its text can be read in a timeline. */
export const previewSize = { width: 1200, height: 630, from: 800 };

/**
 * The tags of a forecast's page for whoever shows a link to it. They stand in the page's head as it is
 * built; no script needs them.
 *
 * @param url the page's own
 */
export function previewTags(forecast: Forecast, url: URL): string {
	const path = resolve('/pictures/[forecast]/preview.png', { forecast: forecast.id });
	const image = new URL(path, url);
	const tags: Record<string, string | undefined> = {
		'og:type': 'website',
		'og:site_name': m.app_name(),
		'og:title': say(forecast.title),
		'og:description': say(forecast.summary),
		'og:url': published(url),
		// A whole address is what most ask for; without one the path is the best there is.
		'og:image': published(image) ?? image.pathname,
		'og:image:type': 'image/png',
		'og:image:width': String(previewSize.width),
		'og:image:height': String(previewSize.height),
		'og:image:alt': shownBy(forecast)
	};
	const properties = Object.entries(tags).flatMap(([property, content]) =>
		content === undefined ? [] : [`<meta property="${property}" content="${escaped(content)}" />`]
	);
	return [...properties, '<meta name="twitter:card" content="summary_large_image" />'].join(
		'\n\t\t'
	);
}

/** The headline of the picture. */
function shownBy(forecast: Forecast): string {
	const result = project(applyChanges(forecast, {}));
	return result.kind === 'projection' ? headline(result.projection) : '';
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
