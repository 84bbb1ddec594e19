import { expect, test } from '@playwright/test';
import { bandOf } from './drawn';
import { button, centreOf, drag, field, hold, open, pointWidth, show, thumb, type } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
});

test('a whole drag is one step back, and one forward', async ({ page }) => {
	const before = await bandOf(page, 0);
	await drag(page, 'China', 'low', -5);
	await expect(field(page, 'China', 'low')).toHaveValue('35');
	await button(page, 'Undo').click();
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	expect(await bandOf(page, 0)).toBe(before);
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
	await button(page, 'Redo').click();
	await expect(field(page, 'China', 'low')).toHaveValue('35');
	await expect(button(page, 'Redo')).toHaveAttribute('aria-disabled', 'true');
});

for (const redo of ['Control+Shift+Z', 'Control+Y']) {
	test(`Control+Z takes a change back and ${redo} makes it again`, async ({ page }) => {
		await drag(page, 'China', 'low', -5);
		await drag(page, 'United States', 'high', 2);
		await page.keyboard.press('Control+Z');
		await expect(field(page, 'United States', 'high')).toHaveValue('50');
		await expect(field(page, 'China', 'low')).toHaveValue('35');
		await page.keyboard.press('Control+Z');
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await page.keyboard.press(redo);
		await expect(field(page, 'China', 'low')).toHaveValue('35');
		await page.keyboard.press(redo);
		await expect(field(page, 'United States', 'high')).toHaveValue('52');
	});
}

test('a screen reader is told what was taken back, and what was made again', async ({ page }) => {
	const told = page.locator('[aria-live=polite]').filter({ hasText: /^(Undone|Made again)/ });
	await drag(page, 'China', 'low', -5);
	await expect(told).toHaveCount(0);
	await page.keyboard.press('Control+Z');
	await expect(told).toHaveText('Undone: China 40–45% → 35–45%');
	await button(page, 'Redo').click();
	await expect(told).toHaveText('Made again: China 40–45% → 35–45%');
	await type(page, 'China', 'low', '36');
	await expect(told).toHaveCount(0);
});

test('a new change after an undo leaves nothing to redo', async ({ page }) => {
	await type(page, 'China', 'low', '38');
	await button(page, 'Undo').click();
	await type(page, 'China', 'low', '39');
	await expect(button(page, 'Redo')).toHaveAttribute('aria-disabled', 'true');
	// It keeps the focus and does nothing; Playwright would wait until it is enabled.
	await button(page, 'Redo').click({ force: true });
	await expect(field(page, 'China', 'low')).toHaveValue('39');
});

test('a key held down on a thumb is one step back', async ({ page }) => {
	await thumb(page, 'China', 'low').focus();
	for (let count = 0; count < 6; count += 1) await page.keyboard.down('ArrowLeft');
	await page.keyboard.up('ArrowLeft');
	await expect(field(page, 'China', 'low')).toHaveValue('37');
	await page.keyboard.press('Control+Z');
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('a double-click on the bare track is one step back, and none where nothing was changed', async ({
	page
}) => {
	await drag(page, 'China', 'low', -5);
	const { x, y } = await centreOf(thumb(page, 'China', 'high'));
	const far = x + 20 * (await pointWidth(page, 'China'));
	await page.mouse.dblclick(far, y);
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	await expect(field(page, 'China', 'high')).toHaveValue('45');
	await page.keyboard.press('Control+Z');
	await expect(field(page, 'China', 'low')).toHaveValue('35');
	await expect(field(page, 'China', 'high')).toHaveValue('45');
	await page.keyboard.press('Control+Z');
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	await page.mouse.dblclick(far, y);
	await expect(field(page, 'China', 'high')).toHaveValue('45');
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('Escape gives up a drag and leaves nothing to undo', async ({ page }) => {
	await hold(page, 'China', 'low', -5);
	await expect(field(page, 'China', 'low')).toHaveValue('35');
	await page.keyboard.press('Escape');
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	await page.mouse.up();
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('what is being typed has its own undo', async ({ page }) => {
	await type(page, 'China', 'low', '38');
	const high = field(page, 'China', 'high');
	await high.focus();
	await page.keyboard.type('44');
	await page.keyboard.press('Control+Z');
	await expect(high).not.toHaveValue('44');
	await high.press('Escape');
	await expect(field(page, 'China', 'low')).toHaveValue('38');
});

test('path settings are steps too, and the view is none', async ({ page }) => {
	await page.getByRole('radio', { name: 'S-curve' }).check();
	await show(page, 'Target year');
	await page.getByRole('radio', { name: 'Growth' }).check();
	await button(page, 'Undo').click();
	await expect(page.getByRole('radio', { name: 'Shares' })).toBeChecked();
	await expect(page.getByRole('radio', { name: 'Target year' })).toBeChecked();
	await button(page, 'Undo').click();
	await expect(page.getByRole('radio', { name: 'Straight' })).toBeChecked();
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});
