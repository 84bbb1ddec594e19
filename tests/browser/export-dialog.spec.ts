import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { goldenFolder, readGolden } from '../charts/golden';
import { readFileSync } from 'node:fs';
import { choose, fill, openExport, pick, preview, saveFrom } from './dialog';
import { button, open, show, type, views } from './site';

const kept = (name: string) => readFileSync(`${goldenFolder}${name}`, 'utf8');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex') + '\n';

/** Width and height of a PNG, pixels. */
function pixelsOf(png: Buffer): [number, number] {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What a file keeps of its scenario: JSON in an SVG's metadata, or in a text of a PNG. */
function scenarioIn(bytes: Buffer): Record<string, unknown> {
	const text = bytes.toString('utf8');
	const svg = /<metadata>(.*)<\/metadata>/.exec(text)?.[1];
	if (svg) return JSON.parse(svg.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
	const start = bytes.indexOf('shareband\0\0\0\0\0') + 'shareband'.length + 5;
	const length = bytes.readUInt32BE(bytes.lastIndexOf('iTXt', start) - 4);
	const end = bytes.lastIndexOf('iTXt', start) + 4 + length;
	return JSON.parse(bytes.subarray(start, end).toString('utf8'));
}

for (const { id, name } of views) {
	test(`the files of ${name} are byte for byte those made in Node`, async ({ page }) => {
		await open(page);
		await show(page, name);
		const dialog = await openExport(page);
		const svg = await saveFrom(dialog, 'SVG');
		expect(svg.bytes.toString() === readGolden(`ai-market-${id}`), svg.name).toBe(true);
		await dialog.getByRole('checkbox', { name: 'Texts as outlines' }).check();
		const outlines = await saveFrom(dialog, 'SVG');
		expect(sha256(outlines.bytes)).toBe(kept(`ai-market-${id}.outlines.svg.sha256`));
		await choose(dialog, 'PNG');
		await choose(dialog, '1×');
		const png = await saveFrom(dialog, 'PNG');
		expect(png.name).toBe(`shareband-ai-market-${id}-2025-2035.png`);
		expect(sha256(png.bytes)).toBe(kept(`ai-market-${id}.png.sha256`));
	});
}

test('the table and the scenario are byte for byte those made in Node', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'CSV');
	await dialog.getByRole('checkbox', { name: 'Every year of the path' }).uncheck();
	const csv = await saveFrom(dialog, 'CSV');
	expect(csv.name).toBe('shareband-ai-market-figures-2025-2035.csv');
	expect(csv.bytes.toString()).toBe(kept('ai-market.csv'));
	await choose(dialog, 'JSON');
	const json = await saveFrom(dialog, 'JSON');
	expect(json.name).toBe('shareband-ai-market-scenario-2025-2035.json');
	expect(json.bytes.toString()).toBe(kept('ai-market.scenario.json'));
	await choose(dialog, 'With forecast');
	const whole = await saveFrom(dialog, 'JSON');
	expect(JSON.parse(whole.bytes.toString()).document).toMatchObject({ id: 'ai-market' });
	await choose(dialog, 'Forecast');
	const forecast = await saveFrom(dialog, 'JSON');
	expect(forecast.name).toBe('shareband-ai-market-forecast.json');
	expect(JSON.parse(forecast.bytes.toString())).toMatchObject({ format: 'shareband/forecast' });
});

test('the preview is the picture itself', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	const shown = () =>
		preview(dialog).evaluate(async (image) =>
			(await fetch((image as HTMLImageElement).src)).text()
		);
	const withoutScenario = (svg: string) => svg.replace(/\t<metadata>.*<\/metadata>\n/, '');
	expect(await shown()).toBe(withoutScenario(readGolden('ai-market-paths')));
	await choose(dialog, 'Print');
	await expect.poll(shown).toBe(withoutScenario(readGolden('ai-market-paths-print')));
	await choose(dialog, 'Light');
	await pick(dialog, 'Size', 'Slide 16:9');
	await expect.poll(shown).toBe(withoutScenario(readGolden('ai-market-paths-slide')));
	await pick(dialog, 'Size', 'Article column');
	await pick(dialog, 'Shows', 'Low projection');
	await expect.poll(shown).toBe(withoutScenario(readGolden('ai-market-paths-low')));
	await expect(preview(dialog)).toHaveAccessibleName(
		/^Low projection: China closes in.*China: 30%/
	);
});

test('a PNG has as many pixels as asked for, and its scenario inside', async ({ page }) => {
	test.slow();
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	for (const [size, width, height] of [
		['Article column', 960, 672],
		['Slide 16:9', 1600, 900],
		['Square', 1080, 1080],
		['Phone, upright', 1080, 1920]
	] as const) {
		await pick(dialog, 'Size', size);
		for (const scale of size === 'Article column' ? [1, 2, 4] : [1]) {
			await choose(dialog, `${scale}×`);
			await expect(
				dialog.getByText(`${width * scale} × ${height * scale} pixels`, { exact: true })
			).toBeVisible();
			const { bytes } = await saveFrom(dialog, 'PNG');
			expect(pixelsOf(bytes)).toEqual([width * scale, height * scale]);
			expect(scenarioIn(bytes)).toMatchObject({ forecast: 'ai-market', view: 'paths' });
		}
	}
});

test('a reader’s changes, their day, title and note are in the picture and in its scenario', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date(2026, 0, 15, 9));
	await open(page);
	await type(page, 'China', 'high', '48.5');
	const dialog = await openExport(page);
	await pick(dialog, 'Chart', 'Target year');
	await fill(dialog, 'Title', 'What if China went as high as 48.5%?');
	await fill(dialog, 'Note', 'Made for a talk\n & nothing else');
	await fill(dialog, 'File name', 'My talk: "A/B"');
	const { name, bytes } = await saveFrom(dialog, 'SVG');
	expect(name).toBe('My talk A B.svg');
	const svg = bytes.toString();
	const words = ['What if China went as high as 48.5%?', 'Made for a talk &amp; nothing else'];
	for (const line of words) expect(svg).toContain(`>${line}</text>`);
	expect(svg).toContain('Scenario of 2026-01-15.');
	expect(scenarioIn(bytes)).toMatchObject({
		changes: { targets: { china: { low: 40, high: 48.5 } } },
		date: '2026-01-15',
		view: 'target',
		title: 'What if China went as high as 48.5%?',
		note: 'Made for a talk & nothing else'
	});
});

test('an own size is taken as typed, and refused with its limits', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await pick(dialog, 'Size', 'Own size');
	await fill(dialog, 'Width', '200');
	await expect(dialog.getByText('From 280 to 1600 px.')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
	await fill(dialog, 'Width', '700');
	await fill(dialog, 'Height', '500');
	await expect(dialog.getByText('700 × 500 px', { exact: true })).toBeVisible();
	const { name, bytes } = await saveFrom(dialog, 'SVG');
	expect(name).toBe('shareband-ai-market-paths-700x500-2025-2035.svg');
	expect(bytes.toString()).toMatch(/^<svg [^>]*width="700" height="500"/m);
});

test('what does not fit at its usual size is made smaller, and that is said', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await pick(dialog, 'Size', 'Own size');
	await fill(dialog, 'Width', '400');
	await fill(dialog, 'Height', '300');
	await expect(dialog.getByRole('status')).toContainText('the smallest letters are');
});

test('a picture is copied to the clipboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	await choose(dialog, '1×');
	await dialog.getByRole('button', { name: 'Copy picture' }).click();
	await expect(dialog.getByRole('status')).toContainText('Copied');
	const size = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const { width, height } = await createImageBitmap(await item!.getType('image/png'));
		return [width, height];
	});
	expect(size[0]).toBe(960);
});

for (const { what, prepare, words } of [
	{
		what: 'cannot',
		prepare: () => Reflect.deleteProperty(window, 'ClipboardItem'),
		words: 'This browser cannot copy pictures. Download it instead.'
	},
	{
		what: 'may not',
		prepare: () => {
			navigator.clipboard.write = () => Promise.reject(new Error('Not allowed here.'));
		},
		words: 'Not allowed here.'
	}
]) {
	test(`a browser that ${what} copy says so`, async ({ page }) => {
		await page.addInitScript(prepare);
		await open(page);
		const dialog = await openExport(page);
		await choose(dialog, 'PNG');
		await dialog.getByRole('button', { name: 'Copy picture' }).click();
		await expect(dialog.getByRole('alert')).toContainText(words);
	});
}

test('letters without outlines are drawn in a font of the machine, and that is said', async ({
	page
}) => {
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	await choose(dialog, '1×');
	await fill(dialog, 'Title', '中国的份额');
	await expect(dialog.getByRole('status')).toContainText('No outlines here for: 中国的份额.');
	const { bytes } = await saveFrom(dialog, 'PNG');
	expect(pixelsOf(bytes)[0]).toBe(960);
	expect(scenarioIn(bytes)).toMatchObject({ title: '中国的份额' });
});

test('everything works by the keyboard alone', async ({ page }) => {
	await open(page);
	await button(page, 'Download SVG').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(preview(dialog)).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(dialog.getByRole('radio', { name: 'CSV' })).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(dialog.getByRole('checkbox', { name: 'Every year of the path' })).not.toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.type('table');
	await page.keyboard.press('Tab');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	expect(download.suggestedFilename()).toBe('table.csv');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button(page, 'Export…')).toBeFocused();
});

test('while ranges do not fit, it says why; the scenario can be kept all the same', async ({
	page
}) => {
	await open(page);
	await type(page, 'China', 'low', '60');
	await button(page, 'Export…').click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(dialog.getByRole('alert')).toContainText('The lowest shares add up to 105%');
	await expect(dialog.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
	await choose(dialog, 'JSON');
	const { bytes } = await saveFrom(dialog, 'JSON');
	expect(JSON.parse(bytes.toString())).toMatchObject({
		changes: { targets: { china: { low: 60 } } }
	});
});

test('choices stay while the page is open, and are gone with it', async ({ page }) => {
	await open(page);
	let dialog = await openExport(page);
	await choose(dialog, 'PNG');
	await choose(dialog, 'Dark');
	await page.keyboard.press('Escape');
	await show(page, 'Target year');
	dialog = await openExport(page);
	await expect(dialog.getByRole('radio', { name: 'PNG' })).toBeChecked();
	await expect(dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
	await expect(dialog.getByRole('combobox', { name: 'Chart' })).toHaveValue('target');
	await page.reload();
	await expect(page.locator('figure svg')).toHaveCount(1);
	dialog = await openExport(page);
	await expect(dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
});

test('a dialog that is opened again gives what is chosen then', async ({ page }) => {
	await open(page);
	let dialog = await openExport(page);
	expect((await saveFrom(dialog, 'SVG')).name).toBe('shareband-ai-market-paths-2025-2035.svg');
	await page.keyboard.press('Escape');
	await show(page, 'Target year');
	dialog = await openExport(page);
	await choose(dialog, 'Dark');
	const { name } = await saveFrom(dialog, 'SVG');
	expect(name).toBe('shareband-ai-market-target-dark-2025-2035.svg');
});

/** The files that the page has asked for so far. */
function loaded(page: Page): Promise<string[]> {
	return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
}

test('outlines and the drawing of pixels are loaded when they are first used', async ({ page }) => {
	const heavy = (files: string[]) => files.filter((name) => /\.(wasm|woff)(\?|$)/.test(name));
	await open(page);
	expect(heavy(await loaded(page))).toEqual([]);
	const dialog = await openExport(page);
	await saveFrom(dialog, 'SVG');
	expect(heavy(await loaded(page))).toEqual([]);
	await choose(dialog, 'PNG');
	await expect.poll(async () => heavy(await loaded(page)).length).toBeGreaterThan(0);
});

test('a file that cannot be made says why, and the next try works', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	await choose(dialog, '1×');
	await page.route('**/*.wasm', (route) => route.abort());
	await dialog.getByRole('button', { name: 'Download PNG' }).click();
	await expect(dialog.getByRole('alert')).toContainText('The file could not be made');
	await page.unroute('**/*.wasm');
	expect(pixelsOf((await saveFrom(dialog, 'PNG')).bytes)[0]).toBe(960);
	await expect(dialog.getByRole('alert')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the dialog, ${colorScheme}, for any format`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page);
		const dialog = await openExport(page);
		for (const format of ['SVG', 'PNG', 'CSV', 'JSON']) {
			await choose(dialog, format);
			await expect(preview(dialog)).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
		}
	});
}
