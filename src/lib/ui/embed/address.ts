/** How a framed page is coloured: as the reader's machine asks for, or always the same. */
export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Parameters of a framed page's address beside those of a link. */
export const embedOnly = ['sliders', 'theme'] as const;

/** What a framed page shows beside its scenario. */
export interface EmbedOptions {
	sliders: boolean;
	scheme: Scheme;
}

export function schemeOf(query: URLSearchParams): Scheme {
	const asked = query.get('theme');
	return schemes.find((scheme) => scheme === asked) ?? 'auto';
}

/**
 * The query of a framed page.
 *
 * @param search of the scenario's link
 */
export function embedSearch(search: string, { sliders, scheme }: EmbedOptions): string {
	const own = new URLSearchParams();
	if (sliders) own.set('sliders', '1');
	if (scheme !== 'auto') own.set('theme', scheme);
	// The link's own text is kept letter by letter: its check value is over it.
	const parts = [search.replace(/^\?/, ''), own.toString()].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What of a framed page's query is its scenario's link, letter by letter. */
export function linkSearch(search: string): string {
	const parts = search.replace(/^\?/, '').split('&');
	const own = (part: string) => embedOnly.some((name) => part.split('=')[0] === name);
	const rest = parts.filter((part) => part !== '' && !own(part)).join('&');
	return rest === '' ? '' : `?${rest}`;
}
