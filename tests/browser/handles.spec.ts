import { expect, test } from '@playwright/test';
import { drawnRange, shareAxis } from './drawn';
import { focused, tabTo } from './focus';
import { enterChart, grip, pointHeight, scrubber } from './grips';
import { button, centreOf, chart, field, open, remainder, show, thumb } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
	await enterChart(page);
});

test.describe('the end of a range in the chart', () => {
	test('is dragged up and down; all else follows, and it is one step of undo', async ({ page }) => {
		const height = await pointHeight(page);
		const axis = await shareAxis(page);
		const { x, y } = await centreOf(grip(page, 'China', 'low'));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y + 2 * height, { steps: 6 });
		await expect(field(page, 'China', 'low')).toHaveValue('38');
		await expect(grip(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '38%');
		await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '38%');
		await expect(remainder(page)).toHaveText('5–17%');
		await page.mouse.move(x + 60, y + 5.2 * height, { steps: 6 });
		await page.mouse.up();
		await expect(field(page, 'China', 'low')).toHaveValue('35');
		expect(await drawnRange(page, 0)).toEqual({ low: 35, high: 45 });
		expect(await shareAxis(page)).toEqual(axis);
		await button(page, 'Undo').click();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
	});

	test('stops at the other end', async ({ page }) => {
		const { x, y } = await centreOf(grip(page, 'China', 'low'));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y - 200, { steps: 6 });
		await page.mouse.up();
		await expect(field(page, 'China', 'low')).toHaveValue('45');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
	});

	test('goes back where it was with Escape, while it is dragged', async ({ page }) => {
		const { x, y } = await centreOf(grip(page, 'United States', 'high'));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y - 40, { steps: 6 });
		await expect(field(page, 'United States', 'high')).not.toHaveValue('50');
		await page.keyboard.press('Escape');
		await expect(field(page, 'United States', 'high')).toHaveValue('50');
		await page.mouse.move(x, y - 80, { steps: 6 });
		await page.mouse.up();
		await expect(field(page, 'United States', 'high')).toHaveValue('50');
		await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
	});

	test('is dragged no further than the axis, which stands still until it is let go', async ({
		page
	}) => {
		const axis = await shareAxis(page);
		const { x, y } = await centreOf(grip(page, 'United States', 'high'));
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y - 400, { steps: 8 });
		await expect(field(page, 'United States', 'high')).toHaveValue('60');
		expect(await shareAxis(page)).toEqual(axis);
		await page.mouse.up();
		await expect.poll(() => shareAxis(page)).not.toEqual(axis);
	});

	test('leads into a conflict and out of it again', async ({ page }) => {
		const height = await pointHeight(page);
		const { x, y } = await centreOf(grip(page, 'United States', 'low'));
		// A range that leaves no room: 50 and 55 at the least.
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y - 5 * height, { steps: 6 });
		await page.mouse.up();
		await expect(field(page, 'United States', 'low')).toHaveValue('50');
		await field(page, 'China', 'low').fill('52–54');
		await field(page, 'China', 'low').press('Enter');
		await expect(page.getByText('These ranges do not fit together')).toBeVisible();
		const from = await centreOf(grip(page, 'China', 'low'));
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(from.x, from.y + 6 * height, { steps: 6 });
		await page.mouse.up();
		await expect(page.getByText('These ranges do not fit together')).toBeHidden();
		await expect(field(page, 'China', 'low')).toHaveValue('46');
	});

	test('is dragged sideways in the target year', async ({ page }) => {
		await show(page, 'Target year');
		const low = await centreOf(grip(page, 'China', 'low'));
		const high = await centreOf(grip(page, 'China', 'high'));
		const width = (high.x - low.x + 6) / 5;
		await page.mouse.move(high.x, high.y);
		await page.mouse.down();
		await page.mouse.move(high.x + 3 * width, high.y, { steps: 6 });
		await page.mouse.up();
		await expect(field(page, 'China', 'high')).toHaveValue('48');
		await expect(grip(page, 'China', 'high')).toHaveAttribute('aria-orientation', 'horizontal');
	});
});

test.describe('a click on the end of a range', () => {
	test('opens a field to type; Enter takes it and gives the focus back', async ({ page }) => {
		await page.mouse.click(...placed(await centreOf(grip(page, 'China', 'low'))));
		const typed = page.getByRole('textbox', { name: 'China: low end in 2035' });
		await expect(typed).toBeFocused();
		await page.keyboard.type('38,5');
		await page.keyboard.press('Enter');
		await expect(typed).toBeHidden();
		await expect(grip(page, 'China', 'low')).toBeFocused();
		await expect(field(page, 'China', 'low')).toHaveValue('38.5');
		await button(page, 'Undo').click();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
	});

	test('takes both ends at once', async ({ page }) => {
		await page.mouse.click(...placed(await centreOf(grip(page, 'China', 'high'))));
		await page.keyboard.type('35–48');
		await page.keyboard.press('Enter');
		await expect(field(page, 'China', 'low')).toHaveValue('35');
		await expect(field(page, 'China', 'high')).toHaveValue('48');
	});

	test('keeps what cannot be read, with the reason, and Escape closes', async ({ page }) => {
		await page.mouse.click(...placed(await centreOf(grip(page, 'China', 'low'))));
		await page.keyboard.type('many');
		await page.keyboard.press('Enter');
		const typed = page.getByRole('textbox', { name: 'China: low end in 2035' });
		await expect(typed).toHaveValue('many');
		await expect(typed).toHaveAttribute('aria-invalid', 'true');
		await page.keyboard.press('Escape');
		await expect(typed).toBeHidden();
		await expect(grip(page, 'China', 'low')).toBeFocused();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
	});

	test('moves a single figure as one', async ({ page }) => {
		await open(page, './chip-capacity/');
		await enterChart(page);
		await page.mouse.click(...placed(await centreOf(grip(page, 'Taiwan', 'high'))));
		await expect(page.getByRole('textbox', { name: 'Taiwan: share in 2032' })).toBeFocused();
		await page.keyboard.type('45');
		await page.keyboard.press('Enter');
		await expect(field(page, 'Taiwan', 'low')).toHaveValue('45');
		await expect(field(page, 'Taiwan', 'high')).toHaveValue('45');
	});
});

test.describe('without a mouse', () => {
	test('the chart is one stop, and Enter leads on to the ends', async ({ page }) => {
		await tabTo(page, 'slider: Figures in the chart');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(scrubber(page)).toHaveAttribute(
			'aria-valuetext',
			'China, 2035, 40 to 45 percent, middle 42.5'
		);
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('slider: China: low end in 2035');
		for (const [key, value] of [
			['ArrowDown', '39.5'],
			['ArrowUp', '40'],
			['Shift+ArrowDown', '35'],
			['PageUp', '40'],
			['Home', '0'],
			['End', '45']
		] as const) {
			await page.keyboard.press(key);
			await expect(grip(page, 'China', 'low'), key).toHaveValue(value);
		}
		await page.keyboard.press('Tab');
		expect(await focused(page)).toBe('slider: China: high end in 2035');
		await page.keyboard.press('Enter');
		await page.keyboard.type('44–46');
		await page.keyboard.press('Enter');
		await expect(field(page, 'China', 'low')).toHaveValue('44');
		expect(await focused(page)).toBe('slider: China: high end in 2035');
		await page.keyboard.press('Escape');
		expect(await focused(page)).toBe('slider: Figures in the chart');
		await page.keyboard.press('Tab');
		expect(await focused(page)).not.toContain('end in 2035');
	});

	test('the first focus loads what it needs and keeps it', async ({ page }) => {
		await page.mouse.move(0, 0);
		await page.reload();
		await expect(page.locator('figure svg[role=img]')).toHaveCount(1);
		for (let presses = 0; presses < 40; presses += 1) {
			await page.keyboard.press('Tab');
			if ((await focused(page)).endsWith(': Figures in the chart')) break;
		}
		await expect.poll(() => focused(page)).toBe('slider: Figures in the chart');
		await page.keyboard.press('ArrowLeft');
		await expect(scrubber(page)).toHaveAttribute('aria-valuetext', /^2034: China 39 to 43\.5/);
	});

	test('every view is walked', async ({ page }) => {
		for (const [view, key, said] of [
			['Target year', 'ArrowDown', 'China, 2035, 40 to 45 percent, middle 42.5'],
			['Triangle', 'ArrowRight', 'Low projection: China 40%, United States 45%, Rest of world 15%']
		] as const) {
			await show(page, view);
			await expect(chart(page)).toBeVisible();
			await scrubber(page).focus();
			await page.keyboard.press(key);
			await expect(scrubber(page), view).toHaveAttribute('aria-valuetext', said);
		}
	});
});

function placed({ x, y }: { x: number; y: number }): [number, number] {
	return [x, y];
}
