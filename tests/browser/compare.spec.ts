import { expect, test, type Page } from '@playwright/test';
import { chartTexts, shareAxis } from './drawn';
import { chart, forecasts, open, show, type } from './site';

const comparison = 'Compare low and high';

/** The texts of a player's row under the two plots, from its name on. */
async function row(page: Page, player: string): Promise<string[]> {
	const texts = await chartTexts(page);
	const start = texts.lastIndexOf(player);
	return texts.slice(start, start + 5);
}

test('one click shows low beside high, with the differences', async ({ page }) => {
	await open(page);
	await page.getByRole('radio', { name: comparison }).click();
	await expect(chart(page)).toHaveAccessibleName(/Low projection, 2035: .*High projection, 2035: /);
	expect(await chartTexts(page)).toEqual(
		expect.arrayContaining(['Low projection', 'High projection'])
	);
	expect(await row(page, 'China')).toEqual(['China', '40.0%', '45.0%', '+5 pp', '+13%']);
	expect(await row(page, 'United States')).toEqual([
		'United States',
		'45.0%',
		'50.0%',
		'+5 pp',
		'+11%'
	]);
	expect(await row(page, 'Rest of world')).toEqual([
		'Rest of world',
		'15.0%',
		'5.0%',
		'−10 pp',
		'−67%'
	]);
});

test('the headline says what differs most: nobody’s win, but the rest of the world', async ({
	page
}) => {
	await open(page);
	await show(page, comparison);
	await expect(chart(page)).toHaveAccessibleName(
		/^The two projections differ most for the rest of the world: 15% or 5%\./
	);
});

test('both sides stand on one scale', async ({ page }) => {
	await open(page);
	await show(page, comparison);
	await expect(chart(page)).toHaveAccessibleName(/Low projection/);
	// The shares are written once, and the same share stands at the same height on both sides.
	const shares = (await shareAxis(page)).map(({ text }) => text);
	expect(shares).toEqual(['0%', '10%', '20%', '30%', '40%', '50%', '60%']);
	for (const place of [0, 1]) {
		const lines = chart(page).locator(`path[stroke="var(--player-${place})"][stroke-dasharray]`);
		const starts = await lines.evaluateAll((paths) =>
			paths.map((path) => /^M[\d.]+,([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1])
		);
		expect(starts).toHaveLength(2);
		expect(starts[0]).toBe(starts[1]);
	}
});

test('what is changed changes the comparison', async ({ page }) => {
	await open(page);
	await show(page, comparison);
	await type(page, 'China', 'low', '42.5');
	await expect
		.poll(() => row(page, 'China'))
		.toEqual(['China', '42.5%', '45.0%', '+2.5 pp', '+5.9%']);
	expect(await row(page, 'Rest of world')).toContain('−7.5 pp');
});

for (const { id, path } of forecasts.slice(1)) {
	test(`${id} states single figures, so low and high are the same until one is widened`, async ({
		page
	}) => {
		await open(page, path);
		await show(page, comparison);
		await expect(chart(page)).toHaveAccessibleName(
			/^Low and high are the same here: these are single figures\./
		);
		const texts = await chartTexts(page);
		const players = await page
			.getByRole('group')
			.filter({ has: page.getByRole('slider') })
			.all();
		expect(players).toHaveLength(6);
		expect(texts.filter((text) => text === '0 pp').length).toBeGreaterThanOrEqual(6);
	});
}

test('a figure widened into a range differs, and its remainder with it', async ({ page }) => {
	await open(page, './chip-capacity/');
	await show(page, comparison);
	await type(page, 'Taiwan', 'low', '45–47');
	await expect.poll(() => row(page, 'Taiwan')).toContain('+2 pp');
	expect(await row(page, 'Rest of world')).toContain('−2 pp');
	expect(await row(page, 'Europe')).toEqual(['Europe', '6.0%', '6.0%', '0 pp', '0%']);
});

test('where the shares leave nothing over, a widened range cannot be used, and the page says so', async ({
	page
}) => {
	await open(page, './phone-systems/');
	await show(page, comparison);
	await type(page, 'iOS', 'low', '15.3–18');
	await expect(chart(page)).toHaveAccessibleName(
		/^Low and high meet here: with no remainder, all shares must total 100%/
	);
	await expect(page.getByRole('group', { name: 'iOS' })).toContainText(/Only .* can be reached/);
});
