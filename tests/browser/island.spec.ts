import { expect, test, type Page } from '@playwright/test';
import {
	button,
	centreOf,
	chart,
	drag,
	figures,
	hold,
	open,
	pointWidth,
	sentences,
	show,
	thumb,
	type
} from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
	await page.waitForLoadState('networkidle');
});

const scripts = (page: Page) =>
	page.evaluate(() => performance.getEntriesByType('resource').length);

const years = (page: Page) => page.getByText('Year by year', { exact: true });

/** Keeps back every script asked for from now on, until it is told to let them through. */
async function keepScriptsBack(page: Page) {
	let letThrough = () => {};
	const told = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/*.js', async (route) => {
		await told;
		await route.continue();
	});
	return letThrough;
}

test('what is below the window asks for its code when it is scrolled to', async ({ page }) => {
	await expect(sentences(page).first()).not.toBeInViewport();
	const before = await scripts(page);
	await sentences(page).first().scrollIntoViewIfNeeded();
	await expect.poll(() => scripts(page)).toBeGreaterThan(before);
});

test('a drag changes what is out of sight by the time it pauses', async ({ page }) => {
	await hold(page, 'China', 'high', 3);
	await expect(figures(page, 'China')).not.toBeInViewport();
	await expect(figures(page, 'China')).toContainText('40–48%');
	await page.mouse.up();
	await expect(figures(page, 'China')).toContainText('40–48%');
});

test('figures that no longer hold are faint until their code is there', async ({ page }) => {
	await page.mouse.move(1, 1);
	await page.waitForLoadState('networkidle');
	const letThrough = await keepScriptsBack(page);
	await type(page, 'China', 'high', '48');
	const place = page.locator('.waiting');
	await expect(place).toHaveCSS('opacity', '0.4');
	await expect(place).toContainText('40–45%');
	letThrough();
	await expect(figures(page, 'China')).toContainText('40–48%');
	await expect(place).toHaveCount(0);
});

test('code that could not be had is asked for again by whoever comes back', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.mouse.move(1, 1);
	const failures = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(failures).not.toHaveCount(0);
	await page.unroute('**/*.js');
	await drag(page, 'China', 'high', 3);
	await expect(thumb(page, 'China', 'high')).toHaveValue('48');
	await button(page, 'Share').hover();
	await expect(failures).toHaveCount(0);
});

test('a chart that could not be had says so, and is drawn when it is chosen again', async ({
	page
}) => {
	await page.mouse.move(1, 1);
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', (route) => route.abort());
	await show(page, 'Target year');
	const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	await expect(failure).toBeVisible();
	await page.unroute('**/*.js');
	await show(page, 'Paths');
	await expect(failure).toHaveCount(0);
	await show(page, 'Target year');
	await expect(failure).toHaveCount(0);
	await expect(chart(page)).toHaveAccessibleName(/China: 30%, then 40–45%/);
});

test('a list or dialog that could not be had says so, and comes up with the next press', async ({
	page
}) => {
	await page.mouse.move(1, 1);
	await page.waitForLoadState('networkidle');
	const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
	const ways: [string, () => Promise<void>][] = [
		['All steps', () => button(page, 'All steps').click()],
		['Put this chart on a page of yours', () => button(page, 'Embed…').click()],
		['Open a file', () => button(page, 'Open…').click()],
		['Keyboard shortcuts', () => page.keyboard.press('?')]
	];
	for (const [name, ask] of ways) {
		await page.route('**/*.js', (route) => route.abort());
		await ask();
		await expect(failure, name).toBeVisible();
		await page.unroute('**/*.js');
		await ask();
		await expect(page.getByRole('dialog', { name }), name).toBeVisible();
		await expect(failure, name).toHaveCount(0);
		await page.keyboard.press('Escape');
	}
});

test('a click on what has no code yet waits for it', async ({ page }) => {
	const letThrough = await keepScriptsBack(page);
	await years(page).click();
	letThrough();
	await expect(page.getByRole('region', { name: 'Year by year' })).toBeVisible();
});

test('a drag from before the code is there moves the thumb as far as the mouse went', async ({
	page
}) => {
	const letThrough = await keepScriptsBack(page);
	await drag(page, 'China', 'high', 3);
	letThrough();
	await expect(thumb(page, 'China', 'high')).toHaveValue('48');
	await expect(thumb(page, 'China', 'high')).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(thumb(page, 'China', 'high')).toHaveValue('45');
});

test('a drag that is under way when the code comes goes on from there', async ({ page }) => {
	const letThrough = await keepScriptsBack(page);
	await hold(page, 'China', 'high', 3);
	letThrough();
	await expect(thumb(page, 'China', 'high')).toHaveValue('48');
	const { x, y } = await centreOf(thumb(page, 'China', 'high'));
	await page.mouse.move(x - 1.5 * (await pointWidth(page, 'China')), y);
	await page.mouse.up();
	await expect(thumb(page, 'China', 'high')).toHaveValue('46.5');
});

test('the code takes over the very elements that are there, and the focus stays', async ({
	page
}) => {
	const letThrough = await keepScriptsBack(page);
	await years(page).focus();
	const before = await years(page).elementHandle();
	letThrough();
	await years(page).press('Enter');
	await expect(page.getByRole('region', { name: 'Year by year' })).toBeVisible();
	await expect(years(page)).toBeFocused();
	expect(await years(page).evaluate((now, was) => now === was, before)).toBe(true);
});

test('what is typed and chosen before the code is there counts', async ({ page }) => {
	const letThrough = await keepScriptsBack(page);
	await page.getByRole('radio', { name: 'S-curve' }).check();
	const year = page.getByRole('textbox', { name: 'Target year' });
	await year.fill('2040');
	await year.press('Enter');
	letThrough();
	await expect(chart(page)).toHaveAccessibleName(/2025 to 2040/);
	await expect(page.getByRole('radio', { name: 'S-curve' })).toBeChecked();
	await expect(chart(page).getByText('S-curve')).toBeVisible();
	await expect(year).toHaveValue('2040');
});

test('what is selected stays selected when the code arrives, so that typing replaces it', async ({
	page
}) => {
	const letThrough = await keepScriptsBack(page);
	const year = page.getByRole('textbox', { name: 'Target year' });
	await year.selectText();
	letThrough();
	// A field that runs has no value of its own in the HTML any more.
	await expect(year).not.toHaveAttribute('value');
	await page.keyboard.type('2040');
	await expect(year).toHaveValue('2040');
});
