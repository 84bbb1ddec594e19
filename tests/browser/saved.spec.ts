import { expect, test, type Page } from '@playwright/test';
import { button, field, open, type as typeShare } from './site';

test.describe('work and saved scenarios', () => {
	const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved scenarios' });
	const standing = (page: Page) =>
		page.getByRole('group', { name: 'Your work' }).getByRole('status');

	async function save(page: Page, name: string, said: string | RegExp = `Saved as “${name}”.`) {
		await button(page, 'Save…').click();
		await dialog(page).getByRole('textbox', { name: 'Name' }).fill(name);
		await page.keyboard.press('Enter');
		await expect(dialog(page).getByRole('status')).toHaveText(said);
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toHaveCount(0);
	}

	/** Waits until the work is written down. */
	async function kept(page: Page, text: string) {
		await expect
			.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
			.toContain(text);
	}

	test('the work is there again after a reload, and can be taken back', async ({ page }) => {
		await open(page);
		await typeShare(page, 'China', 'low', '38');
		await kept(page, '38');
		await open(page);
		await expect(field(page, 'China', 'low')).toHaveValue('38');
		await button(page, 'Undo').click();
		await expect(field(page, 'China', 'low')).toHaveValue('40');
	});

	test('a scenario is saved by name, changed, saved again and opened', async ({ page }) => {
		await open(page);
		await expect(standing(page)).toHaveText('As published');
		await typeShare(page, 'China', 'low', '38');
		await save(page, 'Wide');
		await expect(standing(page)).toHaveText('Saved scenario: Wide');
		await typeShare(page, 'China', 'low', '36');
		await expect(standing(page)).toHaveText('Saved scenario: Wide, changed since');
		await button(page, 'Saved scenarios').click();
		await dialog(page).getByRole('button', { name: 'Wide', exact: true }).click();
		await expect(field(page, 'China', 'low')).toHaveValue('38');
		await expect(standing(page)).toHaveText('Saved scenario: Wide');
	});

	test('those that are deleted come back with undo, also when the dialog was closed', async ({
		page
	}) => {
		await open(page);
		await save(page, 'Wide');
		await save(page, 'Narrow');
		await button(page, 'Saved scenarios').click();
		await button(page, 'Delete “Wide”').click();
		await button(page, 'Delete “Narrow”').click();
		await expect(dialog(page).getByRole('listitem')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await button(page, 'Saved scenarios').click();
		const undo = dialog(page).getByRole('button', { name: 'Undo' });
		await undo.click();
		await expect(dialog(page).getByRole('status')).toContainText('“Narrow” is back.');
		await undo.click();
		await expect(dialog(page).getByRole('listitem')).toHaveCount(2);
		await expect(undo).toHaveCount(0);
	});

	test('one is renamed and duplicated by keyboard', async ({ page }) => {
		await open(page);
		await save(page, 'First');
		await button(page, 'Saved scenarios').press('Enter');
		await button(page, 'Rename “First”').press('Enter');
		await page.keyboard.type('Second');
		await page.keyboard.press('Enter');
		await expect(button(page, 'Rename “Second”')).toBeFocused();
		await button(page, 'Duplicate “Second”').press('Enter');
		await expect(dialog(page).getByRole('listitem')).toHaveCount(2);
		await expect(button(page, 'Second (2)')).toBeVisible();
	});

	test('one of another forecast opens there', async ({ page }) => {
		await open(page, './chip-capacity/');
		await typeShare(page, 'Taiwan', 'low', '40');
		await save(page, 'Less Taiwan');
		await open(page);
		await button(page, 'Saved scenarios').click();
		await dialog(page).getByRole('button', { name: 'Less Taiwan', exact: true }).click();
		await expect(page).toHaveURL(/chip-capacity\/$/);
		await expect(field(page, 'Taiwan', 'low')).toHaveValue('40');
	});

	test('where storage is forbidden, everything works until the page is closed', async ({
		page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
		});
		await open(page);
		await typeShare(page, 'China', 'low', '38');
		await save(page, 'Wide', /^“Wide” lasts until you close this page/);
		await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
		await expect(standing(page)).toHaveText('Saved until you close this page: Wide');
		await typeShare(page, 'China', 'low', '36');
		await button(page, 'Saved scenarios').click();
		await expect(dialog(page)).toContainText('some of it lasts until you close this page');
	});

	test('a full storage is told', async ({ page }) => {
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			};
		});
		await open(page);
		await typeShare(page, 'China', 'low', '36');
		await expect(page.getByText('The browser’s storage is full')).toBeVisible();
		await expect(standing(page)).toHaveText('Your changes, until you close this page');
	});

	test('damaged and newer things are told and set aside', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('shareband.saved.a', '{"damaged');
			localStorage.setItem('shareband.saved.b', '{"format":"shareband/saved","version":2}');
		});
		await open(page);
		await expect(page.getByText('1 kept thing could not be read')).toBeVisible();
		await expect(page.getByText('1 kept thing is from a later version')).toBeVisible();
		const copy = await page.evaluate(() => localStorage.getItem('shareband.unread.saved.a'));
		expect(copy).toBe('{"damaged');
	});

	test('two tabs keep their own work', async ({ page, context }) => {
		await open(page);
		await typeShare(page, 'China', 'low', '38');
		await kept(page, '38');
		const other = await context.newPage();
		await open(other);
		await expect(other.getByText('open in another tab too')).toBeVisible();
		await expect(field(other, 'China', 'low')).toHaveValue('40');
		await typeShare(other, 'China', 'low', '36');
		await kept(other, '36');
		await page.reload();
		await expect(field(page, 'China', 'low')).toHaveValue('38');
	});
});
