// The scripts that a page loads, what they weigh, and what they are made of.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { slidersRun } from './pages.js';

/** @typedef {{ file: string, raw: number, gzip: number, modules: string[] }} Script */

/**
 * Every script a page asks for until nothing more is under way, and those that it asks for as soon as a
 * mouse moves on it, the heaviest first.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} folder where the site's files are, each script with its map
 * @returns {Promise<{ first: Script[], used: Script[] }>} sizes in bytes
 */
export async function scriptsOf(browser, address, folder) {
	const page = await browser.newPage();
	/** @type {Set<string>} */
	const files = new Set();
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.endsWith('.js')) files.add(pathname);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	const first = [...files];
	await page.mouse.move(1, 1);
	await slidersRun(page);
	await page.close();
	/** @param {string[]} list */
	const weighed = (list) => list.map((file) => weigh(folder, file)).sort((a, b) => b.gzip - a.gzip);
	return { first: weighed(first), used: weighed([...files].slice(first.length)) };
}

/** @param {string} folder @param {string} file @returns {Script} */
function weigh(folder, file) {
	const text = readFileSync(path.join(folder, file));
	return {
		file: file.replace(/^.*immutable\//, ''),
		raw: text.length,
		gzip: gzipSync(text, { level: 9 }).length,
		modules: modulesOf(path.join(folder, `${file}.map`))
	};
}

/**
 * The files a script was made from, without what tree-shaking left nothing of.
 * @param {string} map
 * @returns {string[]} such as "src/lib/scene/svg.ts" and "node_modules/d3-path/src/path.js"
 */
function modulesOf(map) {
	if (!existsSync(map)) return [];
	/** @type {{ sources: string[] }} */
	const { sources } = JSON.parse(readFileSync(map, 'utf8'));
	return sources.map((source) => source.replace(/^.*?(?=(?:src|node_modules|\.svelte-kit)\/)/, ''));
}
