import { parseForecast } from './parse';
import { ForecastError } from './problem';
import type { Forecast } from './schema';

/** Addresses of the site's other pages, which no forecast's page may take. */
const taken = ['embed', 'make', 'own', 'pictures', 'sources'];

/**
 * Reads the forecast files that ship with the app, by their `order`; those without one come last,
 * ties go by id.
 *
 * @param files each file's text by its path
 * @throws ForecastError at the first bad file (by path), and where two files share an id or one has
 * the address of another page
 */
export function readCatalog(files: Record<string, string>): Forecast[] {
	const fileOf = new Map<string, string>();
	const forecasts = Object.keys(files)
		.sort()
		.map((path) => {
			const name = path.replace(/^\//, '');
			const forecast = parseForecast(files[path] ?? '', name);
			const other = fileOf.get(forecast.id);
			if (other !== undefined) {
				const reason = `is "${forecast.id}", which ${other} is called already`;
				throw new ForecastError(name, [{ path: 'id', reason }]);
			}
			if (taken.includes(forecast.id)) {
				const reason = `is "${forecast.id}", but another page of the site has this address`;
				throw new ForecastError(name, [{ path: 'id', reason }]);
			}
			fileOf.set(forecast.id, name);
			return forecast;
		});
	return forecasts.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

function place({ order }: Forecast): number {
	return order ?? Number.MAX_SAFE_INTEGER;
}

/**
 * The forecasts that ship with the app, the default first. For code that runs when the site is
 * built: a bad file stops the build, and zod stays out of the browser.
 */
export const forecasts: Forecast[] = readCatalog(
	import.meta.glob<string>('/src/forecasts/*.json', {
		query: '?raw',
		import: 'default',
		eager: true
	})
);

/** The address of each forecast's pages: the default has none of its own. */
export function forecastEntries(): { forecast: string }[] {
	return forecasts.map(({ id }, index) => ({ forecast: index === 0 ? '' : id }));
}
