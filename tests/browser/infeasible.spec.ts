import { expect, test, type Page } from '@playwright/test';
import { drawing } from './drawn';
import { button, chart, drag, field, figures, open, remainder, show, type } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
});

const conflict = (page: Page) =>
	page
		.getByRole('status')
		.filter({ has: page.getByRole('heading', { name: 'These ranges do not fit together' }) });

const repairs = (page: Page) => conflict(page).getByRole('button', { name: 'Repair' });

test('the page says which ranges do not fit, and by how much', async ({ page }) => {
	await type(page, 'China', 'low', '60');
	await expect(conflict(page)).toContainText(
		'The lowest shares add up to 105%. That is 5 points more than there is to share.'
	);
	await expect(conflict(page).getByRole('heading')).toBeInViewport();
	await expect(remainder(page)).toHaveText('–');
	// What the reader typed stands; only what is computed from it waits.
	await expect(field(page, 'China', 'low')).toHaveValue('60');
	await expect(field(page, 'China', 'high')).toHaveValue('60');
});

test('the chart and the readings stay as they last were, and are marked so', async ({ page }) => {
	const before = await drawing(page);
	const row = await figures(page, 'China').textContent();
	await type(page, 'China', 'low', '60');
	await expect(conflict(page)).toContainText('The chart still shows the last ranges that did.');
	expect(await drawing(page)).toBe(before);
	await expect(chart(page).locator('..')).not.toHaveCSS('opacity', '1');
	await expect(
		page.getByText('What follows still speaks of the last ones that did.')
	).toBeVisible();
	await expect(figures(page, 'China')).toHaveText(row ?? '');
});

test('the last ranges that did fit may be the reader’s own', async ({ page }) => {
	await type(page, 'China', 'low', '42');
	await expect(chart(page)).toHaveAccessibleName(/China: 30%, then 42–45%/);
	await type(page, 'China', 'low', '60');
	await expect(chart(page)).toHaveAccessibleName(/China: 30%, then 42–45%/);
	await show(page, 'Target year');
	await expect(chart(page)).toHaveAccessibleName(/China: 30%, then 42–45% \(/);
});

test('there is nothing to download, and the button says why', async ({ page }) => {
	await type(page, 'China', 'low', '60');
	const download = button(page, 'Download SVG');
	await expect(download).toBeDisabled();
	await expect(download).toHaveAccessibleDescription(
		'Nothing to download while the ranges do not fit.'
	);
	await repairs(page).click();
	await expect(download).toBeEnabled();
});

test('one click repairs it, and undo brings it back', async ({ page }) => {
	await type(page, 'China', 'low', '60');
	await expect(repairs(page)).toHaveText('Repair: United States 45–50% → 40–50%');
	await repairs(page).click();
	await expect(conflict(page)).toHaveCount(0);
	await expect(field(page, 'United States', 'low')).toHaveValue('40');
	await expect(field(page, 'United States', 'high')).toHaveValue('50');
	await expect(field(page, 'China', 'low')).toHaveValue('60');
	await expect(remainder(page)).toHaveText('0%');
	await expect(page.getByRole('group', { name: 'United States' })).toContainText(
		'Only 40% can be reached'
	);
	await expect(chart(page)).toHaveAccessibleName(/China: 30%, then 60%/);
	await button(page, 'Undo').click();
	await expect(conflict(page)).toContainText('105%');
	await expect(field(page, 'United States', 'low')).toHaveValue('45');
	await button(page, 'Redo').click();
	await expect(conflict(page)).toHaveCount(0);
});

test('it is noticed and gone again while a thumb is dragged', async ({ page }) => {
	await type(page, 'China', 'high', '54');
	await drag(page, 'China', 'low', 14);
	await expect(field(page, 'China', 'low')).toHaveValue('54');
	await expect(conflict(page)).toHaveCount(0);
	await type(page, 'United States', 'low', '48');
	await expect(conflict(page)).toContainText('102%. That is 2 points more');
	await drag(page, 'United States', 'low', -2);
	await expect(conflict(page)).toHaveCount(0);
});

test('a country below its own companies is named, and repaired', async ({ page }) => {
	await type(page, 'United States', 'low', '20–25');
	await expect(conflict(page)).toContainText(
		'OpenAI + Google need 5 points more than the highest share of the United States.'
	);
	await expect(repairs(page)).toHaveText('Repair: United States 20–25% → 20–30%');
	await repairs(page).click();
	await expect(conflict(page)).toHaveCount(0);
	await expect(field(page, 'United States', 'low')).toHaveValue('20');
	await expect(field(page, 'United States', 'high')).toHaveValue('30');
	await expect(page.getByRole('group', { name: 'United States' })).toContainText(
		'Only 30% can be reached'
	);
});

test('without a remainder, shares that are too small are named too', async ({ page }) => {
	await open(page, './phone-systems/');
	await type(page, 'Android', 'low', '40–41');
	await expect(conflict(page)).toContainText(
		/The highest shares add up to 95\.7%\. That leaves 4\.3 /
	);
	await repairs(page).click();
	await expect(conflict(page)).toHaveCount(0);
	await expect(field(page, 'Android', 'low')).toHaveValue('40');
	await expect(field(page, 'Android', 'high')).toHaveValue('41');
});

test('everything can be reset in one step, and brought back', async ({ page }) => {
	const before = await drawing(page);
	await expect(button(page, 'Reset everything')).toHaveAttribute('aria-disabled', 'true');
	await type(page, 'China', 'low', '60');
	await type(page, 'United States', 'high', '52');
	await page.getByRole('radio', { name: 'S-curve' }).check();
	await page.getByRole('textbox', { name: 'Target year' }).press('ArrowUp');
	await button(page, 'Reset everything').click();
	await expect(conflict(page)).toHaveCount(0);
	await expect(field(page, 'China', 'low')).toHaveValue('40');
	await expect(field(page, 'United States', 'high')).toHaveValue('50');
	await expect(page.getByRole('radio', { name: 'Straight' })).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'Target year' })).toHaveValue('2035');
	expect(await drawing(page)).toBe(before);
	await expect(button(page, 'Reset everything')).toHaveAttribute('aria-disabled', 'true');
	await button(page, 'Undo').click();
	await expect(field(page, 'China', 'low')).toHaveValue('60');
	await expect(page.getByRole('textbox', { name: 'Target year' })).toHaveValue('2036');
});
