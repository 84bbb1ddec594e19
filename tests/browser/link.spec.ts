import { expect, test, type Page } from '@playwright/test';
import { bandOf } from './drawn';
import { button, drag, field, hold, open, show, type } from './site';

const search = (page: Page) => new URL(page.url()).search;
/** The query without its check value, which says nothing to a person. */
const parameters = (page: Page) => search(page).replace(/^\?c=\w{7}&v=1&/, '');

test.describe('the address', () => {
	test('holds what was changed, a moment after the last change, and opens it again elsewhere', async ({
		page,
		context
	}) => {
		await open(page);
		expect(search(page)).toBe('');
		await type(page, 'China', 'low', '42–48');
		await page.getByRole('radio', { name: 'S-curve' }).check();
		await show(page, 'Target year');
		await expect.poll(() => parameters(page)).toBe('china=42-48&pace=s-curve&view=target');

		const other = await context.browser()!.newPage();
		await open(other, page.url());
		await expect(field(other, 'China', 'high')).toHaveValue('48');
		await expect(other.getByRole('radio', { name: 'S-curve' })).toBeChecked();
		await expect(other.getByRole('radio', { name: 'Target year' })).toBeChecked();
		await button(other, 'Undo').click();
		await expect(field(other, 'China', 'high')).toHaveValue('45');
		await other.close();
	});

	test('is empty again when everything is as published', async ({ page }) => {
		await open(page);
		await type(page, 'China', 'low', '42');
		await expect.poll(() => parameters(page)).toBe('china=42-45');
		await button(page, 'Reset everything').click();
		await expect.poll(() => search(page)).toBe('');
	});

	test('is not written while something is dragged, and leaves no entries to go back through', async ({
		page
	}) => {
		await page.clock.install();
		await open(page);
		await drag(page, 'China', 'low', -2);
		await expect.poll(() => parameters(page)).toBe('china=38-45');
		await hold(page, 'China', 'low', -3);
		await bandOf(page, 0);
		await expect(field(page, 'China', 'low')).toHaveValue('35');
		await page.clock.fastForward(5000);
		expect(parameters(page)).toBe('china=38-45');
		await page.mouse.up();
		await expect.poll(() => parameters(page)).toBe('china=35-45');
	});

	test('goes back to where the reader came from', async ({ page }) => {
		await page.goto('./make/');
		await open(page);
		await type(page, 'China', 'low', '42');
		await type(page, 'China', 'low', '41');
		await expect.poll(() => parameters(page)).toBe('china=41-45');
		await page.goBack();
		await expect(page).toHaveURL(/\/make\/$/);
	});

	test('does without, where the browser forbids it', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		await open(page);
		// Only now: the router itself could not start without.
		await page.evaluate(() => {
			history.replaceState = () => {
				document.documentElement.dataset.asked = 'yes';
				throw new DOMException('Not allowed', 'SecurityError');
			};
		});
		await type(page, 'China', 'low', '42');
		await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
		await expect(field(page, 'China', 'low')).toHaveValue('42');
		expect(search(page)).toBe('');
		expect(errors).toEqual([]);
	});
});

test.describe('a link', () => {
	const notice = (page: Page) =>
		page.getByRole('status').filter({ hasText: 'Not all of this link could be taken' });

	test('opens what can be opened, and lists in words what could not', async ({ page }) => {
		await open(page, './?china=60&us=44-120&pace=fast&year=2040&atlantis=3');
		await expect(notice(page)).toContainText('“us=44-120” was left out. A share is 100% at most.');
		await expect(notice(page)).toContainText('“pace=fast” cannot be read');
		await expect(notice(page)).toContainText('“atlantis=3” means nothing for this forecast');
		await expect(notice(page)).toContainText('Repaired: China 60% → 57.5–60%');
		await expect(page.getByRole('textbox', { name: 'Target year' })).toHaveValue('2040');
		await button(page, 'Dismiss').click();
		await expect(notice(page)).toHaveCount(0);
	});

	test('damaged all over is told in a list that leaves room for the page', async ({ page }) => {
		const parts = Array.from({ length: 40 }, (_, i) => `x${i}=1`);
		await open(page, `./?${[...parts, ...parts].join('&')}`);
		const notes = page.getByRole('status').getByRole('listitem');
		await expect(notes).toHaveCount(7);
		await expect(notes.last()).toHaveText('And 34 more like these.');
	});

	test('says after a reload, too, what could not be taken, until that is put away', async ({
		page
	}) => {
		await open(page, './?china=41-44&atlantis=3');
		await expect(notice(page)).toContainText('“atlantis=3” means nothing for this forecast');
		await type(page, 'United States', 'low', '44');
		await expect.poll(() => parameters(page)).toBe('china=41-44&us=44-50');
		await page.reload();
		await expect(notice(page)).toContainText('“atlantis=3” means nothing for this forecast');
		await expect(field(page, 'United States', 'low')).toHaveValue('44');
		await button(page, 'Dismiss').click();
		await page.reload();
		await expect(field(page, 'United States', 'low')).toHaveValue('44');
		await expect(notice(page)).toHaveCount(0);
	});

	test('that is opened after a damaged one is not told of that one’s faults', async ({ page }) => {
		await open(page, './?china=41-44&atlantis=3');
		await expect(notice(page)).toBeVisible();
		await open(page, './?china=42-43');
		await expect(field(page, 'China', 'high')).toHaveValue('43');
		await page.reload();
		await expect(field(page, 'China', 'high')).toHaveValue('43');
		await expect(notice(page)).toHaveCount(0);
	});

	test('that was altered says so, and what was taken from it', async ({ page }) => {
		await open(page, './?c=0000000&v=1&china=41-44');
		await expect(notice(page)).toContainText('its check value does not fit');
		await expect(notice(page)).toContainText('Taken from it: China 41–44%.');
		await expect(field(page, 'China', 'high')).toHaveValue('44');
	});

	test('that was written by hand opens without a word', async ({ page }) => {
		await open(page, './?china=41-44');
		await expect(field(page, 'China', 'high')).toHaveValue('44');
		await expect(notice(page)).toHaveCount(0);
	});

	test('leads to an anchor without being one', async ({ page }) => {
		await open(page, './?china=41-44#set-china');
		await expect(field(page, 'China', 'high')).toHaveValue('44');
	});

	test('read again by a reload goes on with the work, and saves nothing unasked', async ({
		page
	}) => {
		await open(page, './?china=41-44');
		await type(page, 'United States', 'low', '44');
		await expect.poll(() => parameters(page)).toBe('china=41-44&us=44-50');
		for (let times = 0; times < 2; times += 1) {
			await page.reload();
			await expect(field(page, 'United States', 'low')).toHaveValue('44');
			await expect(field(page, 'China', 'high')).toHaveValue('44');
		}
		await button(page, 'Saved scenarios').click();
		await expect(page.getByRole('dialog')).not.toContainText('Unsaved');
	});
});

test.describe('Share', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('copies the link and says so', async ({ page }) => {
		await open(page);
		await type(page, 'China', 'low', '42');
		await button(page, 'Share').click();
		await expect(page.getByText('The link is copied.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('&china=42-45');
		await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(copied);
		await button(page, 'Close').click();
		await expect(page.getByRole('textbox', { name: 'Link' })).toHaveCount(0);
	});

	test('gives the link to copy where the browser lets it not', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
		});
		await open(page);
		await type(page, 'China', 'low', '42');
		await button(page, 'Share').click();
		await expect(page.getByText('Copy this link.')).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/&china=42-45$/);
	});
});

test.describe('a phone’s share sheet', () => {
	test.use({ hasTouch: true, isMobile: true, permissions: ['clipboard-read', 'clipboard-write'] });

	/** Stands in for the phone's sheet: notes what it was given, and answers as told. */
	const sheet = (page: Page, refusal?: string) =>
		page.addInitScript((refusal) => {
			navigator.share = async ({ url } = {}) => {
				document.documentElement.dataset.shared = url ?? '';
				if (refusal) throw new DOMException('No', refusal);
			};
		}, refusal);

	async function share(page: Page) {
		await open(page, './?china=41-44');
		await button(page, 'Share').click();
		await expect(page.locator('html')).toHaveAttribute('data-shared', /&china=41-44$/);
	}

	test('gets the link', async ({ page }) => {
		await sheet(page);
		await share(page);
		await expect(page.getByText('The link was passed on.')).toBeVisible();
	});

	test('that is put away ends it: nothing is said', async ({ page }) => {
		await sheet(page, 'AbortError');
		await share(page);
		await expect(page.getByRole('textbox', { name: 'Link' })).toHaveCount(0);
		await expect(page.getByText(/is copied|Copy this link/)).toHaveCount(0);
	});

	test('that does not open leaves copying', async ({ page }) => {
		await sheet(page, 'NotAllowedError');
		await share(page);
		await expect(page.getByText('The link is copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('&china=41-44');
	});
});
