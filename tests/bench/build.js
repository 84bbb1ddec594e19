// What is measured, built: the site, the bare page, and the figures that are taken in Node.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { bundle, root } from '../../src/cli/bundle.js';

const out = path.join(root, 'node_modules/.cache/shareband/bench');

/**
 * Builds the site as `npm run build` does, with a map beside each script of what it is made of.
 * @returns {Promise<string>} its folder
 */
export async function buildSite() {
	const vite = path.join(root, 'node_modules/vite/bin/vite.js');
	await promisify(execFile)(process.execPath, [vite, 'build', '--sourcemap', 'hidden'], {
		cwd: root,
		env: { ...process.env, BASE_PATH: '' }
	});
	return path.join(root, 'build');
}

/**
 * The modules of the site once more, for Node.
 * @returns {Promise<typeof import('./node.js')>}
 */
export async function buildForNode() {
	const folder = await bundled('node', true);
	return import(pathToFileURL(path.join(folder, 'node.js')).href);
}

/**
 * And for the bare page.
 * @param {string} html its text, which loads `bare.js`
 * @returns {Promise<string>} its folder
 */
export async function buildBarePage(html) {
	const folder = await bundled('bare', false);
	await writeFile(path.join(folder, 'index.html'), html);
	return folder;
}

/**
 * @param {string} name of a file beside this one
 * @param {boolean} ssr whether it runs in Node
 */
async function bundled(name, ssr) {
	const folder = path.join(out, name);
	await bundle(path.join(import.meta.dirname, `${name}.ts`), folder, ssr);
	return folder;
}

/**
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve(folder) {
	const server = await preview({
		configFile: false,
		root: folder,
		logLevel: 'error',
		build: { outDir: '.' },
		preview: { host: '127.0.0.1', port: 4600 }
	});
	const address = server.resolvedUrls?.local[0];
	if (!address) throw new Error(`${folder} is not served.`);
	return { address, close: () => server.close() };
}
