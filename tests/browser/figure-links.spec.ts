import { expect, test, type Page } from '@playwright/test';
import { drawnRange } from './drawn';
import { enterChart, grip, pointHeight, readout, scrubber } from './grips';
import { button, centreOf, chart, field, open, show } from './site';

/** The link over a figure in the chart's picture. */
function figure(page: Page, name: string) {
	const figures = page.getByRole('group', { name: 'Figures in the chart' });
	return figures.getByRole('link', { name: `${name}: see the source`, exact: true });
}

async function expectRow(page: Page, id: string): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`/sources/#${id}$`));
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
}

for (const [view, name, id] of [
	['Paths', '40–45% (China, 2035)', 'cn-then'],
	['Paths', '50% (United States, 2025)', 'us-now'],
	['Paths', '5–15% (Rest of world, 2035)', 'row-then'],
	['Target year', '45–50% (United States, 2035)', 'us-then'],
	['Companies', '30% (OpenAI + Google, 2035)', 'us-leaders'],
	['Companies', '15% (OpenAI, 2035)', 'company-split'],
	['Triangle', '15% (Rest of world, 2035)', 'row-then'],
	['Compare low and high', '40.0% (China)', 'cn-then']
] as const) {
	test(`${name} in ${view} leads to its row with one click`, async ({ page }) => {
		await open(page);
		await show(page, view);
		await enterChart(page);
		// A real click: nothing lies over the figure.
		await figure(page, name).first().click();
		await expectRow(page, id);
	});
}

test('what came out leads to where it is told', async ({ page }) => {
	await open(page, './phone-systems/');
	await enterChart(page);
	await figure(page, '82.8% (Android, 2015)').click();
	await expectRow(page, 'the--outcome');
});

test('a figure shows under the mouse that it leads somewhere, and is no stop of the Tab key', async ({
	page
}) => {
	await open(page);
	await enterChart(page);
	const link = figure(page, '40–45% (China, 2035)');
	await link.hover();
	await expect(link).toHaveCSS('cursor', 'pointer');
	await expect(link).not.toHaveCSS('border-bottom-color', 'rgba(0, 0, 0, 0)');
	const box = (await link.boundingBox())!;
	const text = (await chart(page).getByText('40–45%', { exact: true }).boundingBox())!;
	expect(Math.abs(box.x - text.x)).toBeLessThan(2);
	expect(Math.abs(box.width - text.width)).toBeLessThan(text.width * 0.15);
	expect(box.y).toBeLessThan(text.y + 4);
	expect(box.y + box.height).toBeGreaterThan(text.y + text.height - 5);
	const stops = page
		.getByRole('group', { name: 'Figures in the chart' })
		.locator('a:not([tabindex="-1"])');
	await expect(stops).toHaveCount(0);
});

test('a figure opens in a new tab as links do', async ({ page, context }) => {
	await open(page);
	await enterChart(page);
	const [other] = await Promise.all([
		context.waitForEvent('page'),
		figure(page, '40–45% (China, 2035)').click({ modifiers: ['ControlOrMeta'] })
	]);
	await expectRow(other, 'cn-then');
	await expect(page).not.toHaveURL(/sources/);
});

test('ends are dragged as before, and the figures’ links follow', async ({ page }) => {
	await open(page);
	await enterChart(page);
	const height = await pointHeight(page);
	const { x, y } = await centreOf(grip(page, 'China', 'high'));
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y - 3 * height, { steps: 6 });
	await page.mouse.up();
	await expect(field(page, 'China', 'high')).toHaveValue('48');
	expect(await drawnRange(page, 0)).toEqual({ low: 40, high: 48 });
	await expect(page).not.toHaveURL(/sources/);
	const link = figure(page, '40–48% (China, 2035)');
	const text = chart(page).getByText('40–48%', { exact: true });
	await expect
		.poll(async () => Math.abs((await centreOf(link)).y - (await centreOf(text)).y))
		.toBeLessThan(4);
	await button(page, 'Undo').click();
	await expect(figure(page, '40–45% (China, 2035)')).toBeVisible();
});

test.describe('without a mouse', () => {
	test('S leads from the figure that is read to its source, arrows on, Escape back', async ({
		page
	}) => {
		await open(page);
		await enterChart(page);
		await page.mouse.move(2, 2);
		await scrubber(page).focus();
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
		await page.keyboard.press('s');
		const link = (name: string) => readout(page).getByRole('link', { name });
		await expect(link('39–43.5% (China, 2034)')).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(link('45.5–50% (United States, 2034)')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(scrubber(page)).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('s');
		await page.keyboard.press('Enter');
		await expectRow(page, 'cn-now');
	});

	for (const view of ['Paths', 'Target year', 'Companies', 'Triangle', 'Compare low and high']) {
		test(`${view} is one stop of the Tab key, whatever the arrows have come to`, async ({
			page
		}) => {
			await open(page);
			await show(page, view);
			await enterChart(page);
			await page.mouse.move(2, 2);
			await scrubber(page).focus();
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Tab');
			await expect(page.locator('.stage :focus')).toHaveCount(0);
			await page.keyboard.press('Shift+Tab');
			await expect(scrubber(page)).toBeFocused();
		});
	}

	test('so does the field of an end', async ({ page }) => {
		await open(page);
		await enterChart(page);
		await grip(page, 'China', 'low').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expectRow(page, 'cn-then');
	});
});
