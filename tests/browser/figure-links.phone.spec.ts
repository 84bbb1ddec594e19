import { expect, test, type Locator, type Page } from '@playwright/test';
import { readout } from './grips';
import { centreOf, chart, open, show } from './site';
import { finger } from './touch';

test.beforeEach(async ({ page }) => {
	await open(page);
});

async function tap(page: Page, target: Locator): Promise<void> {
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const { x, y } = await centreOf(target);
	await page.touchscreen.tap(x, y);
}

for (const [view, text, id] of [
	['Paths', /→ 40–45%$/, 'cn-then'],
	['Target year', /^45–50% · /, 'us-then'],
	['Companies', /^25% together/, 'cn-leaders']
] as const) {
	test(`the very first tap on a figure in ${view} leads to its source`, async ({ page }) => {
		await show(page, view);
		const figure = chart(page).locator('text', { hasText: text }).first();
		const box = (await figure.evaluate((element) => {
			element.scrollIntoView({ block: 'center' });
			const { x, y, width, height } = element.getBoundingClientRect();
			return { x, y, width, height };
		}))!;
		// Its end, where several stand on one line; the first figure where words follow.
		const x = view === 'Paths' ? box.x + box.width - 14 : box.x + 14;
		await page.touchscreen.tap(x, box.y + box.height / 2);
		await expect(page).toHaveURL(new RegExp(`/sources/#${id}$`));
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	});
}

test('a finger that moves up from a figure scrolls the page, and leads nowhere', async ({
	page
}) => {
	const figure = chart(page).locator('text', { hasText: '→ 40–45%' });
	await tap(page, chart(page).locator('text', { hasText: '2030' }));
	await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const before = await page.evaluate(() => scrollY);
	const from = await centreOf(figure);
	const hand = await finger(page);
	await hand.down(from);
	await hand.move({ x: from.x, y: from.y - 120 }, 12);
	await hand.up();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
	await expect(page).not.toHaveURL(/sources/);
});

test('a figure of the readout leads to its source, once a year is pinned', async ({ page }) => {
	await tap(page, chart(page).locator('text', { hasText: '2030' }));
	await expect(readout(page)).toContainText('Pinned: 2030');
	await readout(page).getByRole('link', { name: '35–37.5% (China, 2030)' }).tap();
	await expect(page).toHaveURL(/\/sources\/#path$/);
});
