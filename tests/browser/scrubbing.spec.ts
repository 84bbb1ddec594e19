import { expect, test } from '@playwright/test';
import { drawing } from './drawn';
import { enterChart, placeOfYear, readout, scrubber } from './grips';
import { button, chart, figures, open, sentences, show, thumb } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
	await enterChart(page);
});

test('pointing at a year shows its low, middle and high for every player, in one place', async ({
	page
}) => {
	const picture = await drawing(page);
	const boxes = [];
	for (const [year, ...texts] of [
		[2031, 'China', '36–39%', 'middle 37.5%', 'United States', '47–50%', '11–17%'],
		[2026, '31–31.5%', 'middle 31.3%', 'Rest of world', '18.5–19.5%'],
		[2025, '30%', '50%', '20%']
	] as const) {
		const { x, y } = await placeOfYear(page, year);
		await page.mouse.move(x, y, { steps: 3 });
		await expect(readout(page)).toContainText(String(year));
		for (const text of texts) await expect(readout(page)).toContainText(text);
		boxes.push(await readout(page).boundingBox());
	}
	expect(boxes[1]).toEqual(boxes[0]);
	expect(boxes[2]).toEqual(boxes[0]);
	// The chart itself was not drawn again.
	expect(await drawing(page)).toBe(picture);
	await page.mouse.move(2, 2);
	await expect(readout(page)).toBeHidden();
});

test('the readout covers nothing that is drawn in the plot', async ({ page }) => {
	const { x, y } = await placeOfYear(page, 2031);
	await page.mouse.move(x, y);
	const box = (await readout(page).locator('.items').boundingBox())!;
	const band = (await chart(page).locator('rect').first().boundingBox())!;
	expect(box.y + box.height).toBeLessThanOrEqual(band.y);
});

test.describe('a pinned year', () => {
	test('is what sentences and tables speak of, until it is unpinned', async ({ page }) => {
		const { x, y } = await placeOfYear(page, 2031);
		await page.mouse.click(x, y);
		await expect(readout(page)).toContainText('Pinned: 2031');
		await expect(page.getByText('What follows speaks of 2031, the pinned year.')).toBeVisible();
		await expect(sentences(page).first()).toContainText('2031');
		await expect(figures(page, 'China')).toContainText('36–39%');
		for (const share of ['36.0%', '37.5%', '39.0%', '+7.5 pp']) {
			await expect(figures(page, 'China')).toContainText(share);
		}
		await page.mouse.move(2, 2);
		await expect(readout(page)).toContainText('36–39%');
		// It is no step of undo, and a range that moves takes its figures along.
		await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
		await thumb(page, 'China', 'high').focus();
		await page.keyboard.press('PageUp');
		await expect(figures(page, 'China')).toContainText('36–42%');
		await expect(figures(page, 'China')).toContainText('source 36–39%');
		await button(page, 'Back to 2035').click();
		await expect(readout(page)).toBeHidden();
		await expect(figures(page, 'China')).toContainText('40–50%');
	});

	test('is pinned and unpinned by the keyboard', async ({ page }) => {
		await page.mouse.move(2, 2);
		await scrubber(page).focus();
		for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Enter');
		await expect(figures(page, 'China')).toContainText('36–39%');
		await page.keyboard.press('Escape');
		await expect(figures(page, 'China')).toContainText('40–45%');
		await page.keyboard.press('Escape');
		await expect(readout(page)).toBeHidden();
	});

	test('is unpinned by a second click, and by its ×', async ({ page }) => {
		const { x, y } = await placeOfYear(page, 2029);
		await page.mouse.click(x, y);
		await expect(readout(page)).toContainText('Pinned: 2029');
		await page.mouse.click(x, y);
		await expect(readout(page)).not.toContainText('Pinned');
		await page.mouse.click(x, y);
		await readout(page).getByRole('button', { name: 'Unpin the year' }).click();
		await expect(figures(page, 'China')).toContainText('40–45%');
	});

	test('stays while other views are looked at', async ({ page }) => {
		const { x, y } = await placeOfYear(page, 2031);
		await page.mouse.click(x, y);
		await show(page, 'Target year');
		await show(page, 'Paths');
		await expect(figures(page, 'China')).toContainText('36–39%');
	});
});
