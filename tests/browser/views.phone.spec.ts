import { expect, test, type Locator, type Page } from '@playwright/test';
import { look, compare } from './compare-sides';
import { readout } from './grips';
import { button, centreOf, chart, figures, open, show } from './site';
import { finger } from './touch';

test.beforeEach(async ({ page }) => {
	await open(page);
});

async function inTheMiddle(target: Locator): Promise<void> {
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

/** Where a mark of the chart is on the screen; it is brought there first. */
async function placeOf(mark: Locator): Promise<{ x: number; y: number }> {
	await inTheMiddle(mark);
	return mark.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	});
}

test.describe('companies under a finger', () => {
	const us = 'OpenAI + Google';
	const part = (page: Page, member: string) =>
		page.getByRole('textbox', { name: `${member}, part of ${us}` });
	const slider = (page: Page, member: string) =>
		page.getByRole('slider', { name: `${member}, part of ${us}` });

	test.beforeEach(async ({ page }) => {
		await show(page, 'Companies');
		await expect(part(page, 'OpenAI')).toBeVisible();
	});

	test('a part is dragged, the others make up for it, and the page stays', async ({ page }) => {
		await inTheMiddle(slider(page, 'OpenAI'));
		const at = await centreOf(slider(page, 'OpenAI'));
		const hand = await finger(page);
		await hand.down(at);
		await hand.move({ x: at.x + 40, y: at.y + 4 }, 16);
		await hand.up();
		const openai = Number(await part(page, 'OpenAI').inputValue());
		const google = Number(await part(page, 'Google').inputValue());
		expect(openai).toBeGreaterThan(52);
		expect(openai + google).toBeCloseTo(100, 5);
		expect(Math.abs((await centreOf(slider(page, 'OpenAI'))).y - at.y)).toBeLessThanOrEqual(1);
		await button(page, 'Undo').tap();
		await expect(part(page, 'OpenAI')).toHaveValue('50');
	});

	test('a lock is tapped and holds its part', async ({ page }) => {
		const lock = button(page, 'Lock Google');
		await inTheMiddle(lock);
		// It is smaller than what a finger may hit of it.
		const box = (await lock.boundingBox())!;
		await page.touchscreen.tap(box.x + box.width / 2, box.y - 6);
		await expect(lock).toHaveAttribute('aria-pressed', 'true');
		await expect(part(page, 'Google')).toBeDisabled();
		await inTheMiddle(slider(page, 'OpenAI'));
		const at = await centreOf(slider(page, 'OpenAI'));
		const hand = await finger(page);
		await hand.down(at);
		await hand.move({ x: at.x + 40, y: at.y }, 16);
		await hand.up();
		await expect(part(page, 'OpenAI')).toHaveValue('50');
	});

	test('a tap on a part reads it', async ({ page }) => {
		const bars = chart(page).locator('path[stroke-dasharray="4 3"]');
		const { x, y } = await placeOf(bars.first());
		await page.touchscreen.tap(x, y);
		await expect(readout(page)).toContainText('Alibaba');
		await expect(readout(page)).toContainText('8.34% (assumed: equal parts)');
	});
});

test('a tap on a mark of the triangle reads its mix', async ({ page }) => {
	await show(page, 'Triangle');
	// The base year's mark is the first circle.
	const { x, y } = await placeOf(chart(page).locator('circle').first());
	await page.touchscreen.tap(x, y);
	for (const text of ['2025', 'China', '30%', '50%', '20%']) {
		await expect(readout(page)).toContainText(text);
	}
});

for (const way of ['Side by side', 'Overlay', 'Differences'] as const) {
	test(`a tap on a year reads and pins it in a free comparison: ${way}`, async ({ page }) => {
		await compare(page);
		await look(page, way);
		const ground = chart(page).locator('rect[fill="var(--zone)"]').first();
		await inTheMiddle(ground);
		const box = await ground.evaluate((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			return { x, y, width, height };
		});
		// Six of ten years on.
		await page.touchscreen.tap(box.x + box.width * 0.6, box.y + box.height / 2);
		await expect(readout(page)).toContainText('Pinned: 2031');
		await expect(readout(page)).toContainText('China');
		await expect(figures(page, 'China')).toContainText('36–39%');
	});
}
