import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { readGolden } from '../charts/golden';
import { button, forecasts, open, show, type, views } from './site';

interface SavedFile {
	name: string;
	text: string;
}

async function save(page: Page): Promise<SavedFile> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Download SVG').click()
	]);
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}

/** What a file keeps of its scenario, as the browser reads it. */
function kept(page: Page, { text }: SavedFile): Promise<unknown> {
	return page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		const error = document.querySelector('parsererror');
		if (error) throw new Error(error.textContent);
		return JSON.parse(document.querySelector('metadata')!.textContent);
	}, text);
}

for (const { id, path, years } of forecasts) {
	test(`${id}: each view’s file is byte for byte the one made in Node`, async ({ page }) => {
		await open(page, path);
		for (const view of views) {
			await show(page, view.name);
			const file = await save(page);
			expect(file.name).toBe(`shareband-${id}-${view.id}-${years}.svg`);
			expect(file.text === readGolden(`${id}-${view.id}`), `${file.name} is as kept`).toBe(true);
			expect(await kept(page, file)).toEqual({
				format: 'shareband/scenario',
				version: 1,
				forecast: id,
				changes: {},
				view: view.id
			});
		}
	});
}

const changes = {
	targets: { china: { low: 38, high: 48.5 }, us: { low: 40, high: 50 } },
	timing: 's-curve',
	mixing: 'log-ratio',
	targetYear: 2040
};

const steps: ((page: Page) => Promise<void>)[] = [
	(page) => type(page, 'China', 'low', '38–48.5'),
	(page) => type(page, 'United States', 'low', '40'),
	(page) => page.getByRole('radio', { name: 'S-curve' }).check(),
	(page) => page.getByRole('radio', { name: 'Growth' }).check(),
	async (page) => {
		await page.getByRole('textbox', { name: 'Target year' }).fill('2040');
		await page.getByRole('textbox', { name: 'Target year' }).press('Enter');
	}
];

for (const [order, list] of [
	['in one order', steps],
	['in the opposite order', steps.toReversed()]
] as const) {
	test(`what a reader changed ${order} is in the file, and in its name`, async ({ page }) => {
		await page.clock.setFixedTime(new Date(2026, 0, 15, 23, 30));
		await open(page);
		for (const step of list) await step(page);
		for (const view of views) {
			await show(page, view.name);
			const file = await save(page);
			expect(file.name).toBe(`shareband-ai-market-${view.id}-2025-2040-changed.svg`);
			expect(await kept(page, file)).toMatchObject({ changes, view: view.id });
			const golden = readGolden(`ai-market-${view.id}-changed`);
			expect(file.text === golden, `${file.name} is as kept`).toBe(true);
		}
	});
}

test('a change taken back leaves no trace in the file', async ({ page }) => {
	await open(page);
	await type(page, 'China', 'low', '38');
	await button(page, 'Reset everything').click();
	const file = await save(page);
	expect(file.name).toBe('shareband-ai-market-paths-2025-2035.svg');
	expect(file.text === readGolden('ai-market-paths')).toBe(true);
});

test('the file does not depend on the screen it was made on', async ({
	page,
	browser,
	baseURL
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await open(page);
	expect((await save(page)).text === readGolden('ai-market-paths')).toBe(true);
	const german = await browser.newContext({
		baseURL: baseURL!,
		locale: 'de-DE',
		timezoneId: 'Pacific/Auckland',
		deviceScaleFactor: 3
	});
	const other = await german.newPage();
	await open(other);
	expect((await save(other)).text === readGolden('ai-market-paths')).toBe(true);
	await german.close();
});

test('a file that cannot be made says why, and the next try works', async ({ page }) => {
	await open(page);
	await page.mouse.move(1, 1);
	await page.waitForLoadState('networkidle');
	// The code for files is loaded when it is first used: let the connection be down just then.
	await page.route('**/*.js', (route) => route.abort());
	await button(page, 'Download SVG').click();
	await expect(page.getByRole('alert')).toContainText('The file could not be made');
	await page.unroute('**/*.js');
	expect((await save(page)).name).toBe('shareband-ai-market-paths-2025-2035.svg');
	await expect(page.getByRole('alert')).toHaveCount(0);
});
