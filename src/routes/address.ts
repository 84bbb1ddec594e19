/** The address of a page as a static host serves it: without the slash it would answer with a redirect. */
export function address(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
