import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/**
 * A script as one classic file with everything it needs, styles included. The site's own scripts are
 * modules, which a browser loads across origins only where a host allows it; and to a host every
 * sandboxed frame without an origin is one.
 *
 * @param file from the project's folder
 */
export async function classicScript(file: string): Promise<Response> {
	const built = await build({
		configFile: false,
		mode: 'production',
		publicDir: false,
		logLevel: 'error',
		plugins: [
			svelte({
				configFile: false,
				emitCss: false,
				compilerOptions: { runes: true, css: 'injected' }
			})
		],
		resolve: { alias: { $lib: path.resolve('src/lib') } },
		build: {
			write: false,
			rolldownOptions: {
				input: path.resolve(file),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	if (!('output' in built)) throw new Error(`${file} was not built.`);
	return new Response(built.output[0].code, {
		headers: { 'content-type': 'text/javascript' }
	});
}
