import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes one script of a module and all that it imports from the sources.
 *
 * @param {string} file the module: NAME.ts gives NAME.js
 * @param {string} outDir where that goes; emptied before
 * @param {boolean} ssr whether it runs in Node
 */
export async function bundle(file, outDir, ssr) {
	await build({
		configFile: false,
		root,
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { $lib: path.join(root, 'src/lib') } },
		build: {
			ssr,
			outDir,
			emptyOutDir: true,
			rolldownOptions: {
				input: file,
				output: { entryFileNames: `${path.basename(file, '.ts')}.js` }
			}
		}
	});
}
