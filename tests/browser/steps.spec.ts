import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { button, drag, field, open, type } from './site';

const list = (page: Page) => page.getByRole('dialog', { name: 'All steps' });
const step = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true });

test.beforeEach(async ({ page }) => {
	await open(page);
});

test('every step is listed by name, and a press goes to any of them', async ({ page }) => {
	await drag(page, 'China', 'low', 2);
	await page.getByRole('radio', { name: 'S-curve' }).check();
	await type(page, 'United States', 'low', '44');
	await button(page, 'All steps').click();
	await expect(list(page).getByRole('button')).toHaveText([
		'As published',
		'China 40–45% → 42–45%',
		/S-curve$/,
		'United States 45–50% → 44–50%'
	]);
	await step(page, 'China 40–45% → 42–45%').click();
	await expect(field(page, 'China', 'low')).toHaveValue('42');
	await expect(field(page, 'United States', 'low')).toHaveValue('45');
	await expect(step(page, 'China 40–45% → 42–45%')).toHaveAttribute('aria-current', 'step');
	await step(page, 'United States 45–50% → 44–50%').click();
	await expect(field(page, 'United States', 'low')).toHaveValue('44');
	await step(page, 'As published').click();
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	const { violations } = await new AxeBuilder({ page }).include('[role=dialog], dialog').analyze();
	expect(violations).toEqual([]);
});

test('the list works by keyboard: arrows, Enter, Escape', async ({ page }) => {
	await type(page, 'China', 'low', '42');
	await button(page, 'All steps').focus();
	await page.keyboard.press('Enter');
	await expect(step(page, 'China 40–45% → 42–45%')).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	await page.keyboard.press('Escape');
	await expect(list(page)).toHaveCount(0);
	await expect(button(page, 'All steps')).toBeFocused();
});

test('? lists the shortcuts, but is only a character where somebody types', async ({ page }) => {
	await field(page, 'China', 'low').focus();
	await page.keyboard.press('?');
	const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await expect(shortcuts).toHaveCount(0);
	await page.keyboard.press('Escape');
	await button(page, 'All steps').focus();
	await page.keyboard.press('?');
	await expect(shortcuts).toContainText('Take back the last step');
	const { violations } = await new AxeBuilder({ page }).include('[role=dialog], dialog').analyze();
	expect(violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(shortcuts).toHaveCount(0);
});
