import { expect, test, type Page } from '@playwright/test';
import { chartTexts, drawing } from './drawn';
import { chart, figures, open, sentences, show } from './site';

test.beforeEach(async ({ page }) => {
	await open(page);
});

const openYears = (page: Page) => page.getByText('Year by year', { exact: true }).click();

/** The figures of one year, in the order of the columns: low, middle, high for each player. */
async function yearRow(page: Page, year: number): Promise<string[]> {
	const table = page.getByRole('region', { name: 'Year by year' });
	const row = table.getByRole('row').filter({
		has: page.getByRole('rowheader', { name: String(year), exact: true })
	});
	return row.getByRole('cell').allTextContents();
}

const middles = (cells: string[]) => cells.filter((_, index) => index % 3 === 1);

const yearField = (page: Page) => page.getByRole('textbox', { name: 'Target year' });

// By hand: 36.25/48.75/15.00, 36.22/49.43/14.35, 39.375/48.125/12.5, 33.125/49.375/17.5; rounded by
// largest remainder, of two equal remainders the first player's.
for (const { pace, mixing, middle, words } of [
	{
		pace: 'Straight',
		mixing: 'Shares',
		middle: ['36.3%', '48.7%', '15.0%'],
		words: 'a straight line'
	},
	{ pace: 'S-curve', mixing: 'Shares', middle: ['36.3%', '48.7%', '15.0%'], words: 'an S-curve' },
	{
		pace: 'Straight',
		mixing: 'Growth',
		middle: ['36.2%', '49.4%', '14.4%'],
		words: 'a straight line, at constant relative growth'
	},
	{
		pace: 'Fast first',
		mixing: 'Shares',
		middle: ['39.4%', '48.1%', '12.5%'],
		words: 'fast at first'
	},
	{
		pace: 'Slow first',
		mixing: 'Shares',
		middle: ['33.1%', '49.4%', '17.5%'],
		words: 'slow at first'
	}
] as const) {
	test(`${pace} with ${mixing} puts 2030 at ${middle.join(', ')}`, async ({ page }) => {
		const before = await drawing(page);
		await page.getByRole('group', { name: 'Pace' }).getByRole('radio', { name: pace }).check();
		await page.getByRole('group', { name: 'Mixing' }).getByRole('radio', { name: mixing }).check();
		await openYears(page);
		await expect.poll(async () => middles(await yearRow(page, 2030))).toEqual(middle);
		expect((await chartTexts(page)).join(' ')).toContain(`the path between the years (${words})`);
		if (words !== 'a straight line') expect(await drawing(page)).not.toBe(before);
		// Where a path begins and where it ends does not depend on the way between.
		expect(middles(await yearRow(page, 2025))).toEqual(['30.0%', '50.0%', '20.0%']);
		expect(middles(await yearRow(page, 2035))).toEqual(['42.5%', '47.5%', '10.0%']);
		await expect(figures(page, 'China')).toContainText('40–45%');
	});
}

test('the table of years has every year once, from the first to the target year', async ({
	page
}) => {
	await openYears(page);
	const years = page.getByRole('region', { name: 'Year by year' }).getByRole('rowheader');
	await expect(years).toHaveText(Array.from({ length: 11 }, (_, index) => String(2025 + index)));
});

test('each pace says what it means', async ({ page }) => {
	const pace = page.getByRole('group', { name: 'Pace' });
	await expect(pace).toHaveAccessibleDescription('The same step every year.');
	await pace.getByRole('radio', { name: 'S-curve' }).check();
	await expect(pace).toHaveAccessibleDescription(/Slow, then fast, then slow again/);
});

test('a target year that is typed moves the end of everything', async ({ page }) => {
	await yearField(page).fill('2040');
	await yearField(page).press('Enter');
	await expect.poll(() => chartTexts(page)).toContain('2040');
	await expect(page.getByRole('columnheader', { name: 'Range 2040' })).toBeVisible();
	await expect(sentences(page).first()).toContainText('In 2040, the United States leads');
	expect((await chartTexts(page)).join(' ')).toContain('target year 2040 (source: 2035)');
	await expect(chart(page)).toHaveAccessibleName(/2025 to 2040/);
	await show(page, 'Target year');
	await expect.poll(async () => (await chartTexts(page)).join(' ')).toContain('range for 2040');
});

test('the target year is stepped with its keys and its buttons', async ({ page }) => {
	const year = yearField(page);
	for (const [key, value] of [
		['ArrowUp', '2036'],
		['ArrowDown', '2035'],
		['PageUp', '2045'],
		['PageDown', '2035'],
		['Shift+ArrowDown', '2026']
	] as const) {
		await year.press(key);
		await expect(year, key).toHaveValue(value);
	}
	// For the mouse only: the field itself has the keys.
	await page.getByText('+', { exact: true }).click();
	await expect(year).toHaveValue('2027');
	await page.getByText('−', { exact: true }).click();
	await expect(year).toHaveValue('2026');
	await expect(page.getByRole('columnheader', { name: 'Range 2026' })).toBeVisible();
});

test('what is no target year is refused, with the reason', async ({ page }) => {
	const year = yearField(page);
	const before = await drawing(page);
	for (const text of ['2025', '2076', '20', 'soon', '2035.5', '']) {
		await test.step(`“${text}”`, async () => {
			await year.fill(text);
			await year.press('Enter');
			await expect(year).toHaveAttribute('aria-invalid', 'true');
			await expect(year).toHaveAccessibleDescription('Type a whole year from 2026 to 2075.');
			await expect(year).toHaveValue(text);
			expect(await drawing(page)).toBe(before);
			await year.press('Escape');
			await expect(year).toHaveValue('2035');
			await expect(year).toHaveAccessibleDescription(/2035 is an assumption/);
		});
	}
});

test('a target year can be one year off, or fifty', async ({ page }) => {
	await openYears(page);
	for (const last of [2026, 2075]) {
		await yearField(page).fill(String(last));
		await yearField(page).press('Enter');
		await expect(page.getByRole('columnheader', { name: `Range ${last}` })).toBeVisible();
		await expect
			.poll(async () => middles(await yearRow(page, last)))
			.toEqual(['42.5%', '47.5%', '10.0%']);
	}
});

test('a source that states its years says so beside the field', async ({ page }) => {
	await open(page, './chip-capacity/');
	await expect(yearField(page)).toHaveAccessibleDescription(/^Source: 2032\./);
});
