// Sees to it that the tests have a browser which starts, and notes it for `find-browser.js`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions, listBrowsers, noteFile, sandboxByDefault } from './find-browser.js';

/** @typedef {import('./find-browser.js').FoundBrowser} FoundBrowser */

/** No step may hang for ever: a blocked download would stop `npm test` without a word. */
const patience = { start: 30_000, command: 600_000 };

const isRoot = process.getuid?.() === 0;
const playwright = path.join(
	path.dirname(fileURLToPath(import.meta.resolve('playwright/package.json'))),
	'cli.js'
);

/**
 * Ways to get a browser without asking anybody anything; each is a chain of commands.
 * System packages come first for root: they bring the libraries and fonts with them.
 * @type {{ when: boolean, chain: string[][] }[]}
 */
const ways = [
	{
		when: isRoot,
		chain: [
			['apt-get', 'update'],
			['apt-get', 'install', '-y', 'chromium']
		]
	},
	{ when: isRoot, chain: [['dnf', 'install', '-y', 'chromium']] },
	{ when: isRoot, chain: [['apk', 'add', 'chromium']] },
	{ when: isRoot, chain: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
	{
		when: true,
		chain: [
			[
				process.execPath,
				playwright,
				'install',
				'chromium',
				'--no-shell',
				...(isRoot ? ['--with-deps'] : [])
			]
		]
	},
	{
		when: process.platform === 'darwin',
		chain: [['brew', 'install', '--cask', 'google-chrome']]
	},
	{
		when: process.platform === 'win32',
		chain: [
			[
				'winget',
				'install',
				'--exact',
				'--id=Google.Chrome',
				'--silent',
				'--disable-interactivity',
				'--accept-source-agreements',
				'--accept-package-agreements'
			]
		]
	}
];

if (!(await noteOneThatStarts())) await install();

async function install() {
	if (process.env.SHAREBAND_BROWSER) {
		giveUp(`SHAREBAND_BROWSER names ${process.env.SHAREBAND_BROWSER}, which does not start.`);
	}
	for (const way of ways) {
		if (!way.when) continue;
		// A chain may fail at something that no test needs, so the browser itself is asked.
		run(way.chain);
		if (await noteOneThatStarts()) return;
	}
	giveUp('The tests need Chrome or Chromium; none starts here and none could be installed.');
}

/**
 * Looks for a browser that starts: first in its sandbox, and only where this system allows no
 * browser a sandbox (many containers) without. The tests open nothing but this project's pages.
 */
async function noteOneThatStarts() {
	rmSync(noteFile, { force: true });
	const browsers = listBrowsers();
	for (const sandbox of sandboxByDefault ? [true, false] : [false]) {
		for (const file of browsers) {
			const version = await start({ path: file, sandbox });
			if (version === undefined) continue;
			mkdirSync(path.dirname(noteFile), { recursive: true });
			writeFileSync(noteFile, JSON.stringify({ path: file, sandbox }));
			console.log(`Browser for tests: ${version}, ${file}${sandbox ? '' : ' (no sandbox)'}`);
			return true;
		}
	}
	return false;
}

/**
 * @param {FoundBrowser} browser
 * @returns {Promise<string | undefined>} its version, or nothing if it does not start
 */
async function start(browser) {
	try {
		const running = await chromium.launch({ ...launchOptions(browser), timeout: patience.start });
		try {
			// Some start and cannot open a page, so a page is part of the proof.
			const page = await running.newPage();
			await page.goto('about:blank', { timeout: patience.start });
			return running.version();
		} finally {
			await running.close();
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('\n')[0] : error;
		const how = browser.sandbox ? ' in its sandbox' : '';
		console.log(`${browser.path} does not start${how}: ${reason}`);
		return undefined;
	}
}

/**
 * Runs commands one after the other until one fails or is not on this machine.
 * @param {string[][]} chain
 */
function run(chain) {
	for (const [command = '', ...rest] of chain) {
		const { error, status } = spawnSync(command, rest, {
			stdio: ['ignore', 'inherit', 'inherit'],
			timeout: patience.command,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		if (status === 0) continue;
		const missing = error && 'code' in error && error.code === 'ENOENT';
		if (!missing) console.log(`${command} ${rest.join(' ')}: no success.`);
		return;
	}
}

/**
 * @param {string} why
 * @returns {never}
 */
function giveUp(why) {
	console.error(`
${why}

What you can do:
- install Chrome or Chromium the way you install other programs, then run npm test again; or
- name one that you have: set the environment variable SHAREBAND_BROWSER to its executable; or
- run "npx playwright install --with-deps chromium" (it asks for your password on Linux).
`);
	process.exit(1);
}
