import { getContext, setContext } from 'svelte';

/**
 * The address of the row on the sources page that a figure stands in, by the keys of `sourceRows`;
 * nothing where there is no such row.
 */
export type SourceLink = (row: string) => string | undefined;

const key = Symbol('source links');

/** For all components below this one: figures stand everywhere, and each leads to its row. */
export function giveSourceLinks(link: SourceLink): void {
	setContext(key, link);
}

/** Leads nowhere unless a component above has said where rows are. */
export function sourceLinks(): SourceLink {
	return getContext<SourceLink | undefined>(key) ?? (() => undefined);
}
