import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { choose, openExport, saveFrom } from './dialog';
import { button, open, type } from './site';

const root = path.resolve('.');
const base = '/some/path';
/** All that a build reads. */
const sources = [
	...['src', 'static', 'tests/browser/find-browser.js', 'package.json'],
	...['svelte.config.js', 'vite.config.ts', 'tsconfig.json']
];

let folder = '';
let server: PreviewServer;
/** The address under which this build is served. */
let home = '';

// One build for all: they run one after another.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'shareband-'));
	for (const name of sources) await cp(name, path.join(folder, name), { recursive: true });
	await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
	const vite = path.join(root, 'node_modules/vite/bin/vite.js');
	await promisify(execFile)(process.execPath, [vite, 'build'], {
		cwd: folder,
		env: { ...process.env, BASE_PATH: base, NODE_ENV: 'production' }
	});
	server = await preview({
		configFile: false,
		root: path.join(folder, 'build'),
		base: `${base}/`,
		logLevel: 'error',
		build: { outDir: '.' },
		preview: { host: '127.0.0.1', port: 0 }
	});
	home = server.resolvedUrls!.local[0]!;
});

test.afterAll(async () => {
	await server?.close();
	await rm(folder, { recursive: true, force: true });
});

test('served under a path, no page asks for anything outside of it, and all is found', async ({
	page
}) => {
	const lost: string[] = [];
	page.on('response', (response) => {
		const { protocol, pathname } = new URL(response.url());
		if (!protocol.startsWith('http')) return;
		if (!pathname.startsWith(`${base}/`) || response.status() >= 400) lost.push(response.url());
	});
	for (const address of ['', 'chip-capacity/']) {
		await open(page, home + address);
		await button(page, 'Export…').waitFor();
	}
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	await saveFrom(dialog, 'PNG');
	for (const address of ['sources/', 'own/', 'own/sources/', 'make/', 'embed/?sliders=1']) {
		await page.goto(home + address, { waitUntil: 'networkidle' });
	}
	expect(lost).toEqual([]);
});

test('what every page leads to is there, under that path', async ({ page }) => {
	const build = path.join(folder, 'build');
	const files = await readdir(build, { recursive: true });
	const links = new Set<string>();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const html = await readFile(path.join(build, file), 'utf8');
		const at = new URL(file.replace(/index\.html$/, ''), home);
		for (const [, link] of html.matchAll(/ (?:href|src|content)="([^"#]*[./][^"# ]*)"/g)) {
			const { origin, href } = new URL(link!.replaceAll('&amp;', '&'), at);
			if (origin === at.origin && /^[./]/.test(link!)) links.add(href);
		}
	}
	for (const name of ['forecast.json', 'forecast.schema.json', 'example.forecast.json']) {
		links.add(home + name);
	}
	expect(links.size).toBeGreaterThan(20);
	for (const link of links) {
		expect(link.startsWith(home), link).toBe(true);
		const response = await page.request.get(link);
		expect(response.status(), link).toBe(200);
	}
});

test('links that are passed on and embedded lead there', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
	});
	await open(page, home);
	await type(page, 'China', 'low', '42');
	await button(page, 'Share').click();
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
	expect(link).toMatch(new RegExp(`^${home}\\?.*china=42-45$`));
	await button(page, 'Embed…').click();
	const code = page.getByRole('dialog').getByRole('textbox').last();
	await expect(code).toHaveValue(new RegExp(`src="${home}embed/\\?[^"]*china=42-45`));
	await page.goto(link);
	await expect(page.getByRole('textbox', { name: 'China, low end' })).toHaveValue('42');
});
