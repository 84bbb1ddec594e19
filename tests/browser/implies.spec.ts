import { expect, test } from '@playwright/test';
import { open, sentences, type } from './site';

test('a sentence opens to its formula with the numbers in it, and closes again', async ({
	page
}) => {
	await open(page);
	const how = page.getByRole('button', { name: 'How computed: Lead' });
	await how.click();
	const row = sentences(page).filter({ has: how });
	await expect(row).toContainText('50 − 30 = 20');
	await expect(how).toHaveAttribute('aria-expanded', 'true');
	await type(page, 'China', 'high', '52');
	await expect(row).toContainText('45 − 52 = −7');
	await expect(row).toContainText('Source’s figures: In 2035, the United States leads China');
	await how.click();
	await expect(row).not.toContainText('45 − 52');
});

test('the market’s growth is moved by keys or typed, one step of undo each', async ({ page }) => {
	await open(page);
	const growth = sentences(page).filter({ hasText: 'If the whole market grows' });
	await expect(growth).toContainText('24.3% for China, 19.4% for the United States and 12.0%');
	// Once this has opened, the page's code for the readings is there.
	await page.getByRole('button', { name: 'How computed: Growth needed' }).click();
	await expect(growth).toContainText('1.2 × (42.5 ÷ 30)^(1/10) − 1 ≈ 24.3%');
	const slider = page.getByRole('slider', { name: 'Growth of the whole market' });
	await slider.press('ArrowLeft');
	await expect(growth).toContainText('If the whole market grows 19% a year');
	const field = page.getByRole('textbox', { name: 'Growth of the whole market' });
	await field.fill('−5');
	await field.press('Enter');
	await expect(growth).toContainText('If the whole market grows −5% a year');
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(growth).toContainText('If the whole market grows 20% a year');
});
