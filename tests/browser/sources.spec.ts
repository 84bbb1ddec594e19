import { expect, test, type Page } from '@playwright/test';
import { figures, forecasts, open } from './site';

/** The row that the address names is marked, and in sight. */
async function expectRow(page: Page, id: string, text: string): Promise<void> {
	await expect(page).toHaveURL(new RegExp(`/sources/#${id}$`));
	const row = page.locator(`[id="${id}"]`);
	await expect(row).toContainText(text);
	await expect(row).toBeInViewport({ ratio: 0.9 });
	const paper = await page
		.locator('html')
		.evaluate((html) => getComputedStyle(html).backgroundColor);
	await expect(row).not.toHaveCSS('background-color', paper);
	await expect(row).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
}

test('a base share leads to its claim with one click, and back again', async ({ page }) => {
	await open(page);
	const assumptions = page.getByRole('region', { name: 'Assumptions' });
	await assumptions.getByRole('link', { name: '30% in 2025 (China): see the source' }).click();
	await expectRow(page, 'cn-now', 'China holds 30% of the global AI market now.');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'China and the US in the AI market'
	);
});

for (const [what, name, id, text] of [
	['a source’s range', 'Source: 45–50% (United States): see the source', 'us-then', 'bold'],
	['a remainder', '20% in 2025 (Rest of world): see the source', 'row-now', '100 − 30 − 50 = 20'],
	[
		'the path',
		'The source gives no path. This is an assumption.: see the source',
		'path',
		'straight'
	],
	[
		'a group’s share',
		'25% (Alibaba, ByteDance, DeepSeek and the like, 2035): see the source',
		'cn-leaders',
		'DeepSeek'
	],
	[
		'what is left beside a group',
		'15–20% (Other US companies, 2035): see the source',
		'us-other',
		'45 − 30'
	],
	['a base year', '2025: see the source', 'base-year', 'We take 2025'],
	['the target year', 'Range 2035: see the source', 'target-year', 'We take 2035'],
	['the measure', 'Measure not stated', 'measure', 'revenue, users, tokens or spending']
] as const) {
	test(`${what} leads to its row`, async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name, exact: true }).first().click();
		await expectRow(page, id, text);
	});
}

test('an outcome leads to where it is told', async ({ page }) => {
	await open(page, './phone-systems/');
	await page.getByRole('link', { name: '82.8% (Android): see the source' }).click();
	await expectRow(page, 'the--outcome', 'second quarter of 2015');
});

for (const { id, path } of forecasts) {
	test(`every share in the tables of ${id} is a link, a few of them stops of the Tab key`, async ({
		page
	}) => {
		await open(page, path);
		await page.getByText('Year by year', { exact: true }).click();
		await expect(page.getByRole('region', { name: 'Year by year' })).toBeVisible();
		const cells = page.getByRole('region', { name: 'The figures' }).locator('tbody td');
		const bare = await cells.evaluateAll(
			(list) =>
				list.filter((cell) => /\d/.test(cell.textContent!) && !cell.querySelector('a[href]')).length
		);
		expect(bare).toBe(0);
		const table = page.getByRole('region', { name: 'The figures' }).getByRole('table').first();
		const players = await table.locator('tbody tr').count();
		await expect(table.locator('tbody a:not([tabindex])')).toHaveCount(2 * players);
		const years = page.getByRole('region', { name: 'Year by year' });
		await expect(years.locator('tbody a:not([tabindex])')).toHaveCount(0);
	});
}

test('a row leads to the control it sets', async ({ page }) => {
	await page.goto('./sources/');
	await page.getByRole('link', { name: 'China: target range' }).click();
	await expect(page).toHaveURL(/#set-china$/);
	await expect(page.getByRole('group', { name: 'China', exact: true })).toBeInViewport();
	await expect(figures(page, 'China')).toContainText('40–45%');
});

test('the verdict stands beside the figures that do and do not bear it out', async ({ page }) => {
	await page.goto('./sources/');
	const section = page.locator('section', {
		has: page.getByRole('heading', { name: 'Its verdict and its own figures' })
	});
	await expect(section).toContainText('China is gaining the upper hand');
	await expect(section).toContainText('China gains 10 to 15 points in every case');
	await expect(section).toContainText('in no mix of these ranges is China ahead');
});
