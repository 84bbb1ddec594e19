import { expect, test, type Page } from '@playwright/test';
import { faults } from './axe';
import { button, chart, field, forecasts, open, show, thumb, type, viewNames } from './site';

for (const colorScheme of ['light', 'dark'] as const) {
	for (const { id, path } of forecasts) {
		test(`axe finds nothing on ${id}, ${colorScheme}, in any view`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, path);
			await page.getByText('Year by year', { exact: true }).click();
			await expect(page.getByRole('region', { name: 'Year by year' })).toBeVisible();
			for (const view of await viewNames(page)) {
				await show(page, view);
				expect(await faults(page), view).toEqual([]);
			}
			await page.goto(`${path}sources/`);
			expect(await faults(page), 'sources').toEqual([]);
		});
	}

	test(`axe finds nothing while ranges do not fit, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page);
		await type(page, 'China', 'low', '60');
		await type(page, 'United States', 'low', 'half');
		await page.getByRole('textbox', { name: 'Target year' }).fill('soon');
		await page.getByRole('textbox', { name: 'Target year' }).press('Enter');
		await expect(page.getByText('These ranges do not fit together', { exact: true })).toBeVisible();
		expect(await faults(page)).toEqual([]);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the strips of a damaged link and of Share, ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page, './?china=41-44&atlantis=3');
		await expect(page.getByText('Not all of this link could be taken')).toBeVisible();
		await button(page, 'Share').click();
		await expect(page.getByRole('textbox', { name: 'Link' })).toBeVisible();
		expect(await faults(page)).toEqual([]);
	});
}

test('a slider says its name, its value and its limits', async ({ page }) => {
	await open(page);
	for (const [player, end, value, least, most] of [
		['China', 'low', '40%', '0', '45'],
		['China', 'high', '45%', '40', '80'],
		['United States', 'low', '45%', '0', '50'],
		['United States', 'high', '50%', '45', '80']
	] as const) {
		const slider = thumb(page, player, end);
		await expect(slider).toHaveAccessibleName(`${player}, ${end} end`);
		await expect(slider).toHaveAttribute('aria-valuetext', value);
		await expect(slider).toHaveAttribute('min', least);
		await expect(slider).toHaveAttribute('max', most);
	}
	await type(page, 'China', 'low', '42,25');
	await expect(thumb(page, 'China', 'low')).toHaveAttribute('aria-valuetext', '42.25%');
});

test('a player’s controls belong together under its name', async ({ page }) => {
	await open(page);
	for (const player of ['China', 'United States']) {
		const group = page.getByRole('group', { name: player, exact: true });
		await expect(group.getByRole('slider')).toHaveCount(2);
		await expect(group.getByRole('textbox')).toHaveCount(2);
		await expect(group.getByRole('button')).toHaveCount(1);
	}
});

test('the chart says in words what it shows, and again after a change', async ({ page }) => {
	await open(page);
	await expect(chart(page)).toHaveAccessibleName(
		'China closes in on the United States but never passes it. Share of the global AI market from ' +
			'2025 to 2035, as ranges. China: 30%, then 40–45%. United States: 50%, then 45–50%. Rest of ' +
			'world: 20%, then 5–15%.'
	);
	await type(page, 'China', 'high', '52');
	await expect(chart(page)).toHaveAccessibleName(
		/^China passes the United States in part of the range\. .* China: 30%, then 40–52%\./
	);
});

test('a conflict is announced, once, in a place that was there before', async ({ page }) => {
	await open(page);
	const region = page.getByRole('region', { name: 'Chart' }).getByRole('status');
	await expect(region).toBeAttached();
	await expect(region).toBeEmpty();
	await region.evaluate((element) => element.setAttribute('data-was-there', ''));
	await type(page, 'China', 'low', '60');
	await expect(region).toContainText('These ranges do not fit together');
	await expect(region).toContainText('105%');
	await expect(region).toHaveAttribute('data-was-there');
	await type(page, 'China', 'low', '40–45');
	await expect(region).toBeEmpty();
});

for (const { id, path } of [...forecasts, { id: 'sources', path: './sources/' }]) {
	test(`the headings of ${id} form an outline under one first heading`, async ({ page }) => {
		await page.goto(path);
		const levels = await page
			.getByRole('heading')
			.evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels[0]).toBe(1);
		levels.slice(1).forEach((level, index) => {
			expect(level - levels[index]!, `after heading ${index + 1}`).toBeLessThanOrEqual(1);
		});
	});
}

test('at 200% zoom nothing is cut off and everything still works', async ({ browser, baseURL }) => {
	// A window of 1440 px, zoomed: half as many px, each twice as large.
	const page = await browser.newPage({
		baseURL: baseURL!,
		viewport: { width: 720, height: 450 },
		deviceScaleFactor: 2
	});
	await open(page);
	for (const view of await viewNames(page)) {
		await show(page, view);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		);
		expect(over, view).toBe(0);
	}
	await thumb(page, 'China', 'low').press('ArrowLeft');
	await expect(field(page, 'China', 'low')).toHaveValue('39.5');
	await expect(field(page, 'China', 'low')).toBeInViewport();
	await type(page, 'China', 'low', '60');
	await page.getByRole('button', { name: 'Repair' }).click();
	await expect(field(page, 'United States', 'low')).toHaveValue('40');
	await page.close();
});

/** The longest time that anything on the page takes to move, seconds. */
const slowest = (page: Page) =>
	page.evaluate(() => {
		const times = [...document.querySelectorAll('*')].flatMap((element) => {
			const { transitionDuration, animationDuration } = getComputedStyle(element);
			return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
		});
		return Math.max(...times);
	});

test('what moves takes less than 200 ms, and no time where that is asked for', async ({ page }) => {
	await open(page);
	expect(await slowest(page)).toBeGreaterThan(0);
	expect(await slowest(page)).toBeLessThan(0.2);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await slowest(page)).toBe(0);
});

test('in forced colours thumbs, ranges and the chart can still be seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await open(page);
	const slider = thumb(page, 'China', 'low');
	await slider.focus();
	await slider.press('ArrowLeft');
	await expect(field(page, 'China', 'low')).toHaveValue('39.5');
	const group = page.getByRole('group', { name: 'China', exact: true });
	// A track of one colour would have two at most: its own and the ground's.
	const colours = await page.evaluate(() => {
		const probe = document.createElement('i');
		document.body.append(probe);
		const names = ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		});
		probe.remove();
		return names;
	});
	expect(new Set(colours).size).toBe(3);
	await expect(group.locator('.reached')).toHaveCSS('background-color', colours[2]!);
	await expect(group.locator('.thumb').first()).toHaveCSS('border-top-color', colours[1]!);
	await expect(chart(page)).toBeVisible();
});
