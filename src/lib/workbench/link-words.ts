import type { Mixing, ScenarioDocument, Timing, View } from '$lib/scenario';

/**
 * The words of a link. All links there are use them, so that none may ever change its meaning. An id
 * that is one of the settings' words is written with `id.` before it.
 */

export const version = '1';

type Way = NonNullable<ScenarioDocument['comparison']>['way'];

/** Every value of a type once: a new one that is left out here does not compile. */
const all = <T extends string>(values: Record<T, true>) => Object.keys(values) as T[];

export const timings = all<Timing>({
	linear: true,
	's-curve': true,
	'front-loaded': true,
	'back-loaded': true
});
export const mixings = all<Mixing>({ arithmetic: true, 'log-ratio': true });
export const views = all<View>({
	paths: true,
	target: true,
	companies: true,
	triangle: true,
	compare: true
});
export const ways = all<Way>({ 'side-by-side': true, ghost: true, differences: true });
export const sources = all<'source' | 'scenario' | 'saved'>({
	source: true,
	scenario: true,
	saved: true
});

/** What a scenario's changes are written with, beside the ids of players and groups. */
export const changeWords = ['pace', 'mix', 'year', 'growth', 'lock', 'x'] as const;

/** `sliders` and `theme` belong to the embedded page, which takes them out itself. */
const words = new Set<string>([
	...changeWords,
	...['c', 'v', 'view', 'case', 'pin', 'compare', 'way', 'lang', 'name', 'sliders', 'theme']
]);

/** How the id of a player or group is written as a key. */
export function keyOf(id: string): string {
	return words.has(id) ? `id.${id}` : id;
}
