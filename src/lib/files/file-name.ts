import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { applyChanges, type ScenarioDocument } from '$lib/scenario';
import type { PictureOptions } from './picture';
import { sizeNames, sizes, type PictureSize } from './sizes';

/** "shareband-ai-market-paths-low-slide-dark-2025-2035-changed": what is in a picture, without the usual. */
export function pictureName({ forecast, document, size, theme = 'light' }: PictureOptions): string {
	const { view = 'paths', case: name = 'range', comparison } = document;
	const one = name !== 'range' && view !== 'compare' ? [name] : [];
	const way = comparison?.way ?? 'side-by-side';
	const looked = view === 'compare' && way !== 'side-by-side' ? [way] : [];
	return nameOf(forecast, document, [
		view,
		...one,
		...looked,
		...sizeWords(size),
		...(theme === 'light' ? [] : [theme])
	]);
}

/** The same of a table of figures. */
export function tableName(forecast: Forecast, document: ScenarioDocument, years: boolean): string {
	const what = document.view === 'compare' ? 'comparison' : 'figures';
	return nameOf(forecast, document, years ? [what, 'by-year'] : [what]);
}

/** The same of a scenario as JSON, alone or with its forecast. */
export function scenarioName(
	forecast: Forecast,
	document: ScenarioDocument,
	whole: boolean
): string {
	return nameOf(forecast, document, whole ? ['scenario', 'and-forecast'] : ['scenario']);
}

export function forecastName({ id }: Forecast): string {
	return `shareband-${id}-forecast`;
}

function nameOf(forecast: Forecast, document: ScenarioDocument, what: string[]): string {
	const { baseYear, targetYear } = applyChanges(forecast, document.changes);
	const changed = Object.keys(document.changes).length > 0 ? ['changed'] : [];
	const called = document.name ? slug(say(document.name)) : '';
	return [
		'shareband',
		forecast.id,
		...what,
		baseYear,
		targetYear,
		...(called ? [called] : changed)
	].join('-');
}

function sizeWords(size: PictureSize = sizes.article): string[] {
	const { width, height } = size;
	const named = sizeNames.find(
		(name) => sizes[name].width === width && sizes[name].height === height
	);
	if (named) return named === 'article' ? [] : [named];
	return [height === undefined ? `${width}px` : `${width}x${height}`];
}

const longest = 40;

/** Letters and digits of any script, the rest as hyphens. */
function slug(text: string): string {
	const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}

/** A name that any system takes: no path, no character that some system forbids, not endless. */
export function safeName(name: string, extension: string): string {
	const plain = name
		.replace(/[\p{C}\u2028\u2029\\/:*?"<>|]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(new RegExp(`\\.${extension}$`, 'i'), '')
		.replace(/^[ .]+|[ .]+$/g, '');
	const short = [...plain].slice(0, 100).join('').trimEnd();
	// Names that Windows keeps for devices.
	const taken = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short);
	return `${short === '' || taken ? `shareband ${short}`.trim() : short}.${extension}`;
}
