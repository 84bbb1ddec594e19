import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

/**
 * @typedef {{ path: string, sandbox: boolean }} FoundBrowser An executable of Chromium's kind, and
 * whether it is started inside its sandbox.
 */

/** Where `install-browser.js` notes the browser that it has seen starting. */
export const noteFile = fileURLToPath(
	new URL('../../node_modules/.cache/shareband/browser.json', import.meta.url)
);

/** Chromium refuses its sandbox to root, and everybody else keeps it. */
export const sandboxByDefault = process.getuid?.() !== 0;

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome'
];

const quiet = [
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none',
	'--force-color-profile=srgb'
];

/**
 * The browsers on this machine, the preferred one first. They are only known to exist, not to start.
 * @returns {string[]} absolute paths
 */
export function listBrowsers() {
	const named = process.env.SHAREBAND_BROWSER;
	// Whoever names a browser wants that one or an error, not a silent replacement.
	if (named) return [path.resolve(named)];
	return [...new Set([...downloaded(), ...onPath(), ...wellKnown()])].filter(isExecutable);
}

/**
 * The browser for tests: the noted one while it is there, else the first that exists.
 * @returns {FoundBrowser | undefined}
 */
export function findBrowser() {
	const browsers = listBrowsers();
	const note = readNote();
	if (note && browsers.includes(note.path)) return note;
	const first = browsers[0];
	return first === undefined ? undefined : { path: first, sandbox: sandboxByDefault };
}

/**
 * What Playwright and Vitest need to start the browser for tests. Without a browser the options are
 * Playwright's own, whose error then says what is missing.
 * @param {FoundBrowser | undefined} [browser]
 * @returns {import('playwright').LaunchOptions}
 */
export function launchOptions(browser = findBrowser()) {
	const sandbox = browser?.sandbox ?? sandboxByDefault;
	return {
		headless: true,
		...(browser && { executablePath: browser.path }),
		chromiumSandbox: sandbox,
		args: sandbox ? quiet : ['--no-sandbox', ...quiet]
	};
}

/** @returns {FoundBrowser | undefined} */
function readNote() {
	try {
		const note = JSON.parse(readFileSync(noteFile, 'utf8'));
		if (typeof note.path === 'string' && typeof note.sandbox === 'boolean') return note;
	} catch {
		// There is no note before the first `npm test`.
	}
	return undefined;
}

function downloaded() {
	try {
		return [chromium.executablePath()];
	} catch {
		// Playwright offers no Chromium for this system.
		return [];
	}
}

function onPath() {
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
	const ending = process.platform === 'win32' ? '.exe' : '';
	return commands.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
}

function wellKnown() {
	if (process.platform === 'darwin') {
		const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
		return folders.flatMap((folder) =>
			['Google Chrome', 'Chromium'].map((name) =>
				path.join(folder, `${name}.app`, 'Contents', 'MacOS', name)
			)
		);
	}
	if (process.platform === 'win32') {
		const { LOCALAPPDATA, PROGRAMFILES } = process.env;
		return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
			folder
				? ['Google\\Chrome', 'Chromium'].map((name) =>
						path.join(folder, name, 'Application', 'chrome.exe')
					)
				: []
		);
	}
	return [];
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
