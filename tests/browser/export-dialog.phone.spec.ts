import { expect, test } from '@playwright/test';
import { choose, openExport, pick, preview, saveFrom } from './dialog';
import { open } from './site';

test('on a phone the dialog is a sheet of the page’s width with the preview in sight', async ({
	page
}) => {
	await open(page);
	const dialog = await openExport(page);
	const { width, height } = page.viewportSize()!;
	const box = (await dialog.boundingBox())!;
	expect([box.x, box.width]).toEqual([0, width]);
	expect(box.y + box.height).toBeCloseTo(height, 0);
	await dialog.getByRole('textbox', { name: 'File name' }).scrollIntoViewIfNeeded();
	await expect(preview(dialog)).toBeInViewport();
	const wide = await dialog.locator('.content').evaluate((content) => content.scrollWidth);
	expect(wide).toBeLessThanOrEqual(width);
});

test('on a phone every control of the dialog is large enough for a finger', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	const controls = dialog.locator('button, select, input[type=text], input:not([type]), textarea');
	for (const control of await controls.all()) {
		const { height } = (await control.boundingBox())!;
		expect(height, await control.evaluate((it) => it.outerHTML)).toBeGreaterThanOrEqual(44);
	}
	await pick(dialog, 'Size', 'Phone, upright');
	await choose(dialog, '1×');
	expect((await saveFrom(dialog, 'PNG')).name).toBe(
		'shareband-ai-market-paths-phone-2025-2035.png'
	);
});
