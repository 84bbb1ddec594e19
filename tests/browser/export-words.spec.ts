import { expect, test, type Locator } from '@playwright/test';
import { openExport } from './dialog';
import { button, field, open, type } from './site';

test('a title that was typed is there after a reload, and again with the saved scenario', async ({
	page
}) => {
	const title = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Title' });
	await open(page);
	let dialog = await openExport(page);
	await title(dialog).fill('My own words');
	await page.keyboard.press('Escape');
	await expect
		.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
		.toContain('My own words');
	await page.reload();
	dialog = await openExport(page);
	await expect(title(dialog)).toHaveValue('My own words');
	await page.keyboard.press('Escape');

	await button(page, 'Save…').click();
	const saved = page.getByRole('dialog', { name: 'Saved scenarios' });
	await saved.getByRole('textbox', { name: 'Name' }).fill('Worded');
	await page.keyboard.press('Enter');
	await expect(saved.getByRole('status')).toHaveText('Saved as “Worded”.');
	await page.keyboard.press('Escape');
	await type(page, 'China', 'high', '48');
	await button(page, 'Reset everything').click();
	dialog = await openExport(page);
	await expect(title(dialog)).toHaveValue('');
	await page.keyboard.press('Escape');
	await button(page, 'Saved scenarios').click();
	await saved.getByRole('button', { name: 'Worded', exact: true }).click();
	dialog = await openExport(page);
	await expect(title(dialog)).toHaveValue('My own words');
});

test('undo in the dialog is that of its fields, not of the ranges behind it', async ({ page }) => {
	await open(page);
	await type(page, 'China', 'high', '48');
	const dialog = await openExport(page);
	await dialog.getByRole('textbox', { name: 'Title' }).focus();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(field(page, 'China', 'high')).toHaveValue('48');
	await page.keyboard.press('Control+z');
	await expect(field(page, 'China', 'high')).toHaveValue('45');
});
