import { expect, test } from '@playwright/test';
import { choose, compare, look, which, whose } from './compare-sides';
import { button, chart, open, thumb, type } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
	await type(page, 'China', 'low', '42–48');
	await compare(page);
});

test('everything that chooses can be hit with a finger and fits the screen', async ({ page }) => {
	await choose(page, 'The source / Best for the United States', 'This scenario / Best for China');
	const targets = [
		...(['First', 'Second'] as const).flatMap((side) => [whose(page, side), which(page, side)]),
		button(page, 'Swap'),
		button(page, 'Back to low and high'),
		...(await page.getByRole('region', { name: 'What is compared' }).locator('label').all())
	];
	for (const target of targets) {
		const { x, width, height } = (await target.boundingBox())!;
		expect(height).toBeGreaterThanOrEqual(44);
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(390);
	}
});

test('each way fits the screen, and no panel is too narrow to read', async ({ page }) => {
	await choose(page, 'The source / All ranges', 'This scenario / All ranges');
	for (const way of ['Side by side', 'Overlay', 'Differences'] as const) {
		await look(page, way);
		await expect(chart(page)).toHaveAccessibleName(/The source, 2035/);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		);
		expect(over, way).toBe(0);
		// The ground of the projected years: one in each plot.
		const grounds = await chart(page)
			.locator('rect[fill="var(--zone)"]')
			.evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().width));
		expect(Math.min(...grounds), way).toBeGreaterThan(120);
	}
});

test('whatever is shown, the ranges below can be reached and moved', async ({ page }) => {
	for (const way of ['Side by side', 'Overlay', 'Differences'] as const) {
		await look(page, way);
		const slider = thumb(page, 'China', 'low');
		await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		const hit = await slider.evaluate((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			const found = document.elementFromPoint(x + width / 2, y + height / 2);
			return found !== null && (element === found || element.contains(found));
		});
		expect(hit, way).toBe(true);
	}
});
