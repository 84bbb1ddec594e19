import { expect, test } from '@playwright/test';
import { focused, tabTo } from './focus';
import { button, chart, field, open, remainder, thumb } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
});

test('the whole job is done without a mouse', async ({ page }) => {
	await tabTo(page, 'slider: China, low end');
	for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('ArrowLeft');
	await expect(field(page, 'China', 'low')).toHaveValue('38');
	await expect(remainder(page)).toHaveText('5–17%');

	await tabTo(page, 'radio: Paths', 'Shift+Tab');
	const comparison = page.getByRole('radio', { name: 'Compare low and high' });
	for (let presses = 0; presses < 6 && !(await comparison.isChecked()); presses += 1) {
		await page.keyboard.press('ArrowRight');
	}
	await expect(comparison).toBeFocused();
	await expect(chart(page)).toHaveAccessibleName(/Low projection, 2035: China 38\.0%/);

	await tabTo(page, 'button: Download SVG');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	expect(download.suggestedFilename()).toBe('shareband-ai-market-compare-2025-2035-changed.svg');
	expect(await focused(page)).toBe('button: Download SVG');

	await tabTo(page, 'button: Reset everything');
	await page.keyboard.press('Enter');
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	// The button has nothing more to do, and keeps its place in the round.
	expect(await focused(page)).toBe('button: Reset everything');
});

test('a range is typed, found infeasible and repaired without a mouse', async ({ page }) => {
	await tabTo(page, 'textbox: China, low end');
	await page.keyboard.type('60');
	await page.keyboard.press('Enter');
	const repair = page.getByRole('button', { name: 'Repair' });
	await expect(repair).toBeVisible();
	// It comes after the chart it lies on, before the ranges.
	for (let presses = 0; presses < 5; presses += 1) {
		await page.keyboard.press('Shift+Tab');
		if ((await focused(page)).startsWith('button: Repair')) break;
	}
	await expect(repair).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(repair).toHaveCount(0);
	await expect(field(page, 'United States', 'low')).toHaveValue('40');
	// The focus is not lost with the button that had it: Tab goes on from there.
	await page.keyboard.press('Tab');
	expect(await focused(page)).toBe('button: Undo');
});

test('the year table opens with the keyboard and scrolls with it', async ({ page }) => {
	await tabTo(page, 'group: Year by year');
	await page.keyboard.press('Enter');
	const table = page.getByRole('region', { name: 'Year by year' });
	await expect(table).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(table).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	await expect(table).toHaveCount(0);
});

test('focus on a thumb does not follow the mouse away from the keyboard', async ({ page }) => {
	await tabTo(page, 'slider: United States, high end');
	await page.keyboard.press('PageUp');
	await expect(thumb(page, 'United States', 'high')).toHaveAttribute('aria-valuetext', '55%');
	await button(page, 'Undo').click();
	await expect(thumb(page, 'United States', 'high')).toHaveAttribute('aria-valuetext', '50%');
	await expect(button(page, 'Undo')).toBeFocused();
});
