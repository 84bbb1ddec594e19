import { resolve } from '$app/paths';
import type { Text } from '$lib/forecast';
import { say } from '$lib/format';
import type { Places } from '$lib/ui/workbench/places';
import { ownList } from '$lib/workbench/own-list.svelte';
import { address } from './address';

/** The addresses that the workbench leads to. */
export function placesOf(forecasts: { id: string; title: Text; standard: boolean }[]): Places {
	return {
		forecasts: forecasts.map(({ id, title, standard }) => ({
			id,
			title,
			href: address(resolve('/[[forecast]]', { forecast: standard ? '' : id }))
		})),
		own: address(resolve('/own')),
		make: address(resolve('/make'))
	};
}

/**
 * The choice of forecasts: those of the site, then the reader's own.
 *
 * @param own whether the current one is the reader's own
 */
export function forecastLinks(places: Places, current: string | undefined, own = false) {
	return [
		...places.forecasts.map(({ id, title, href }) => ({
			href,
			title: say(title),
			current: !own && id === current
		})),
		...ownList.forecasts.map(({ id, title }) => ({
			href: `${places.own}#${id}`,
			title: say(title),
			current: own && id === current
		}))
	];
}
