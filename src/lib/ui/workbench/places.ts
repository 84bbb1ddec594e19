import type { Text } from '$lib/forecast';

/** Addresses that the workbench leads to; the route knows where the site lies. */
export interface Places {
	/** The forecasts that ship with the site. */
	forecasts: { id: string; title: Text; href: string }[];
	/** Readers' own forecasts; the id follows as a fragment. */
	own: string;
	/** How to write a forecast of one's own. */
	make: string;
}
