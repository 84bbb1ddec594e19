import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chartOf } from '$lib/charts/chart-of';
import type { Forecast } from '$lib/forecast';
import { parseForecast } from '$lib/forecast/parse';
import { project, type Projection } from '$lib/projection';
import { applyChanges, type Changes, type View } from '$lib/scenario';
import { eachMark, lightTheme, type Mark, type Scene, type TextMark, type Theme } from '$lib/scene';

export const views: View[] = ['paths', 'target', 'compare'];

export const shippedIds = ['ai-market', 'chip-capacity', 'phone-systems'] as const;

/** A forecast that ships with the app. */
export function shipped(id: (typeof shippedIds)[number]): Forecast {
	const file = fileURLToPath(new URL(`../../src/forecasts/${id}.json`, import.meta.url));
	return parseForecast(readFileSync(file, 'utf8'), `${id}.json`);
}

/** The projection of a forecast with changes; fails the test where there is none. */
export function projected(forecast: Forecast, changes: Changes = {}): Projection {
	const result = project(applyChanges(forecast, changes));
	if (result.kind !== 'projection') throw new Error(JSON.stringify(result.conflicts));
	return result.projection;
}

/** The chart of a view, light and at an article's width unless said otherwise. */
export function draw(
	view: View,
	projection: Projection,
	{ width = 960, theme = lightTheme }: { width?: number; theme?: Theme } = {}
): Scene {
	return chartOf(view, { projection, width, theme });
}

export function textsIn(scene: Scene): TextMark[] {
	return [...eachMark(scene.marks)].filter((mark) => mark.kind === 'text');
}

/** The mark of that key and kind; fails the test where there is none, or more than one. */
export function markOf<K extends Mark['kind']>(
	scene: Scene,
	kind: K,
	key: string
): Extract<Mark, { kind: K }> {
	const found = [...eachMark(scene.marks)].filter((mark) => mark.key === key && mark.kind === kind);
	if (found.length !== 1) throw new Error(`${found.length} marks are a ${kind} called ${key}.`);
	return found[0] as Extract<Mark, { kind: K }>;
}

/** All lines of a text that was wrapped, joined by a space: those of the keys `key:0`, `key:1` … */
export function wrapped(scene: Scene, key: string): string {
	return textsIn(scene)
		.filter((mark) => new RegExp(`^${key}:\\d+$`).test(mark.key))
		.map((mark) => mark.text)
		.join(' ');
}
