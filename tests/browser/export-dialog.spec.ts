import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readGolden } from '../charts/golden';
import { choose, fill, openExport, pick, preview, saveFrom } from './dialog';
import { pixelsOf, scenarioIn } from './exported';
import { button, open, show, type } from './site';

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
