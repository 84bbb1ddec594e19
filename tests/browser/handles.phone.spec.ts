import { expect, test, type Page } from '@playwright/test';
import { drawnRange } from './drawn';
import { grip, placeOfYear, pointHeight, readout } from './grips';
import { centreOf, chart, field, figures, open } from './site';
import { finger } from './touch';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test.beforeEach(async ({ page }) => {
	await open(page);
	await chart(page).evaluate((svg) => svg.scrollIntoView({ block: 'center' }));
});

test('a finger drags the end of a range, at its very first touch, and the page stays', async ({
	page
}) => {
	const height = await pointHeight(page);
	const before = await chart(page).boundingBox();
	const box = (await page.locator('.grip').first().boundingBox())!;
	expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const hand = await finger(page);
	await hand.down(at);
	await expect(grip(page, 'China', 'low')).toBeAttached();
	await hand.move({ x: at.x, y: at.y + 10 * height }, 20);
	await hand.up();
	const low = Number(await field(page, 'China', 'low').inputValue());
	// The browser withholds the first few px of a touch.
	expect(low).toBeLessThan(34);
	expect(low).toBeGreaterThanOrEqual(30);
	expect(await drawnRange(page, 0)).toEqual({ low, high: 45 });
	// What a changed range adds to the notes below may lengthen the page, but moves nothing.
	expect((await chart(page).boundingBox())!.y).toBeCloseTo(before!.y, 0);
});

test('a tap shows a year’s figures and pins it; another one elsewhere goes on from there', async ({
	page
}) => {
	const at = await placeOfYear(page, 2031);
	await page.touchscreen.tap(at.x, at.y);
	await expect(readout(page)).toContainText('Pinned: 2031');
	for (const text of ['36–39%', 'middle 37.5%', '47–50%', '11–17%']) {
		await expect(readout(page)).toContainText(text);
	}
	await expect(figures(page, 'China')).toContainText('36–39%');
	const next = await placeOfYear(page, 2028);
	await page.touchscreen.tap(next.x, next.y);
	await expect(figures(page, 'China')).toContainText('33–34.5%');
	await readout(page).getByRole('button', { name: 'Unpin the year' }).tap();
	await expect(figures(page, 'China')).toContainText('40–45%');
});

test('a finger that moves sideways reads year after year, and pins none', async ({ page }) => {
	const from = await placeOfYear(page, 2026);
	const to = await placeOfYear(page, 2033);
	const hand = await finger(page);
	await hand.down(from);
	await hand.move(to, 20);
	await expect(readout(page)).toContainText('2033');
	await hand.up();
	await expect(readout(page)).toContainText('38–42%');
	await expect(readout(page)).not.toContainText('Pinned');
});

test('a finger that moves up over the chart scrolls the page', async ({ page }) => {
	const before = await scrolled(page);
	const from = await placeOfYear(page, 2029);
	const hand = await finger(page);
	await hand.down(from);
	await hand.move({ x: from.x, y: from.y - 120 }, 12);
	await hand.up();
	expect(await scrolled(page)).toBeGreaterThan(before + 40);
	await expect(figures(page, 'China')).toContainText('40–45%');
});

test('a tap on an end opens its field', async ({ page }) => {
	const at = await placeOfYear(page, 2026);
	await page.touchscreen.tap(at.x, at.y);
	await expect(grip(page, 'China', 'low')).toBeAttached();
	const { x, y } = await centreOf(grip(page, 'China', 'low'));
	await page.touchscreen.tap(x, y);
	const typed = page.getByRole('textbox', { name: 'China: low end in 2035' });
	await expect(typed).toBeFocused();
	await typed.fill('39');
	await typed.press('Enter');
	await expect(field(page, 'China', 'low')).toHaveValue('39');
});
