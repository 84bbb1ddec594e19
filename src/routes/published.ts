/** What SvelteKit calls a site while it is built and has no ORIGIN. */
const nowhere = 'http://sveltekit-prerender';

/** A page's whole address, or nothing where the build was not told where the site will be served. */
export function published(url: URL): string | undefined {
	return url.origin === nowhere ? undefined : url.href;
}
