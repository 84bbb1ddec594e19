import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		// The host shows this page for addresses that do not exist.
		adapter: adapter({ fallback: '404.html' }),
		// A site served under a sub-path is built with BASE_PATH=/that/path.
		paths: { base: process.env.BASE_PATH ?? '' },
		// Where it will be served, as ORIGIN=https://example.org: previews and schemas need whole addresses.
		prerender: { origin: process.env.ORIGIN }
	}
};

export default config;
