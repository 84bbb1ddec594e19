import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readGolden } from '../charts/golden';
import { choose, chosen, compare, differing, look, which, whose } from './compare-sides';
import { chartTexts } from './drawn';
import { button, chart, forecasts, open, show, type } from './site';

const ranges = ['The source / All ranges', 'This scenario / All ranges'] as const;

async function save(page: Page): Promise<{ name: string; text: string; kept: unknown }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Download SVG').click()
	]);
	const text = await readFile(await download.path(), 'utf8');
	const kept = await page.evaluate((text) => {
		const document = new DOMParser().parseFromString(text, 'image/svg+xml');
		return JSON.parse(document.querySelector('metadata')!.textContent);
	}, text);
	return { name: download.suggestedFilename(), text, kept };
}

test('the view opens with low beside high, and says so', async ({ page }) => {
	await open(page);
	await compare(page);
	expect(await chosen(page)).toEqual(['This scenario / Low', 'This scenario / High']);
	await expect(page.getByRole('radio', { name: 'Side by side' })).toBeChecked();
	await expect(button(page, 'Back to low and high')).toHaveCount(0);
});

test('any two sides can be chosen, and the chart follows', async ({ page }) => {
	await open(page);
	await type(page, 'China', 'low', '42–48');
	await compare(page);
	await choose(page, 'The source / All ranges', 'This scenario / Best for China');
	await expect(chart(page)).toHaveAccessibleName(
		/^The two projections differ most for China: 40–45% or 48%\. The source, 2035: China 40–45%.*This scenario: best for China, 2035: China 48\.0%/
	);
	expect(await chartTexts(page)).toEqual(
		expect.arrayContaining(['The source', 'This scenario: best for China'])
	);
});

test('sides are chosen with the keyboard alone', async ({ page }) => {
	await open(page);
	await compare(page);
	await whose(page, 'First').focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => chosen(page)).toContain('The source / Low');
	await page.keyboard.press('Tab');
	await expect(which(page, 'First')).toBeFocused();
	await page.keyboard.press('Home');
	await expect.poll(() => chosen(page)).toContain('The source / All ranges');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(which(page, 'Second')).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect
		.poll(() => chosen(page))
		.toEqual(['This scenario / High', 'The source / All ranges']);
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'Overlay' })).toBeChecked();
	await expect(chart(page)).toHaveAccessibleName(/^From this scenario \(high\) to the source,/);
});

test('swapped sides have opposite differences', async ({ page }) => {
	await open(page);
	await compare(page);
	await expect(chart(page)).toHaveAccessibleName(/^The two .*: 15% or 5%\./);
	await button(page, 'Swap').click();
	await expect(chart(page)).toHaveAccessibleName(/^The two .*: 5% or 15%\./);
	expect(await chosen(page)).toEqual(['This scenario / High', 'This scenario / Low']);
	await look(page, 'Differences');
	await expect(chart(page)).toHaveAccessibleName(/Difference, 2035: China −5 pp \(−11%\)/);
});

test('sides that were picked are shown as they are, however often they are swapped', async ({
	page
}) => {
	await open(page);
	await compare(page);
	await choose(page, 'The source / Middle', 'This scenario / High');
	await button(page, 'Swap').click();
	await expect.poll(() => chosen(page)).toEqual(['This scenario / High', 'The source / Middle']);
	await button(page, 'Swap').click();
	await expect.poll(() => chosen(page)).toEqual(['The source / Middle', 'This scenario / High']);
});

test('from any sides one click leads back to low and high', async ({ page }) => {
	await open(page);
	await compare(page);
	await choose(page, ...ranges);
	await expect(page.getByRole('radio', { name: 'Compare', exact: true })).toBeChecked();
	await button(page, 'Back to low and high').click();
	expect(await chosen(page)).toEqual(['This scenario / Low', 'This scenario / High']);
	await expect(page.getByRole('radio', { name: 'Compare low and high' })).toBeChecked();
});

test('what is compared stays while the reader looks elsewhere, and is no step of undo', async ({
	page
}) => {
	await open(page);
	await compare(page);
	await choose(page, ...ranges);
	await look(page, 'Overlay');
	await show(page, 'Paths');
	await expect(button(page, 'Swap')).toHaveCount(0);
	await show(page, 'Compare');
	expect(await chosen(page)).toEqual([...ranges]);
	await expect(page.getByRole('radio', { name: 'Overlay' })).toBeChecked();
	await expect(button(page, 'Undo')).toBeDisabled();
});

test('the overlay and the differences follow a range that is moved', async ({ page }) => {
	await open(page);
	await compare(page);
	await choose(page, ...ranges);
	await look(page, 'Overlay');
	await expect(chart(page)).toHaveAccessibleName(/^Nothing differs between these two\./);
	await type(page, 'China', 'low', '42–48');
	await expect(chart(page)).toHaveAccessibleName(
		/China changes most: low end \+2 pp, high end \+3 pp/
	);
	await look(page, 'Differences');
	await type(page, 'China', 'high', '47');
	await expect(chart(page)).toHaveAccessibleName(/Difference, 2035: China low end \+2 pp/);
	await expect.poll(() => chartTexts(page)).toContain('high end, +4.4%');
});

test('below the chart stands what is assumed differently, old and new', async ({ page }) => {
	await open(page);
	await compare(page);
	const section = page.getByRole('region', { name: 'What differs' });
	await expect(section).toContainText('Both rest on the same assumptions.');
	expect(await differing(page)).toEqual([['Mix picked from the ranges', 'low', 'high']]);
	await choose(page, ...ranges);
	await expect(section).toContainText('Nothing: both sides are the same figures');
	await expect(section.getByRole('table')).toHaveCount(0);
	await type(page, 'China', 'low', '42–48.5');
	await page.getByRole('radio', { name: 'S-curve' }).check();
	await expect
		.poll(() => differing(page))
		.toEqual([
			['China', '40–45%', '42–48.5%'],
			['Pace', 'a straight line', 'an S-curve']
		]);
});

test('every year’s differences can be opened', async ({ page }) => {
	await open(page);
	await compare(page);
	const section = page.getByRole('region', { name: 'What differs' });
	await section.getByText('Differences year by year').click();
	const rows = section
		.getByRole('region', { name: 'Differences year by year' })
		.locator('tbody tr');
	await expect(rows).toHaveCount(10);
	await expect(rows.nth(4)).toHaveText(
		/^2030 *\+2\.5 pp *\+7\.1% *\+2\.5 pp *\+5\.3% *−5 pp *−29%/
	);
	await expect(rows.last()).toHaveText(/^2035 *\+5 pp *\+13% *\+5 pp *\+11% *−10 pp *−67%/);
});

test('a saved scenario can be compared, and stays as it was taken', async ({ page }) => {
	await open(page);
	await type(page, 'China', 'low', '35–36.5');
	await button(page, 'Save…').click();
	const dialog = page.getByRole('dialog', { name: 'Saved scenarios' });
	await dialog.getByRole('textbox', { name: 'Name' }).fill('Slow China');
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('status')).toHaveText('Saved as “Slow China”.');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await button(page, 'Reset everything').click();
	await compare(page);
	await choose(page, 'Slow China / All ranges', 'This scenario / All ranges');
	await expect(chart(page)).toHaveAccessibleName(/“Slow China”, 2035: China 35–36\.5%/);
	expect(await differing(page)).toEqual([['China', '35–36.5%', '40–45%']]);
	const { kept, name } = await save(page);
	expect(name).toBe('shareband-ai-market-compare-2025-2035.svg');
	expect(kept).toMatchObject({
		changes: {},
		comparison: {
			sides: [
				{
					of: 'saved',
					name: 'Slow China',
					changes: { targets: { china: { low: 35, high: 36.5 } } },
					case: 'range'
				},
				{ of: 'scenario', case: 'range' }
			],
			way: 'side-by-side'
		}
	});
});

const changes = {
	targets: { china: { low: 38, high: 48.5 }, us: { low: 40, high: 50 } },
	timing: 's-curve',
	mixing: 'log-ratio',
	targetYear: 2040
};

for (const [way, id, word] of [
	['Side by side', 'side-by-side', 'compare'],
	['Overlay', 'ghost', 'compare-ghost'],
	['Differences', 'differences', 'compare-differences']
] as const) {
	test(`${way}: the file is byte for byte the one made in Node, with both sides in it`, async ({
		page
	}) => {
		await page.clock.setFixedTime(new Date(2026, 0, 15, 9));
		await open(page);
		await compare(page);
		await look(page, way);
		const low = await save(page);
		const golden = id === 'side-by-side' ? 'ai-market-compare' : `ai-market-${id}`;
		expect(low.text === readGolden(golden), `${low.name} is as kept`).toBe(true);

		await type(page, 'China', 'low', '38–48.5');
		await type(page, 'United States', 'low', '40');
		await page.getByRole('radio', { name: 'S-curve' }).check();
		await page.getByRole('radio', { name: 'Growth' }).check();
		await page.getByRole('textbox', { name: 'Target year' }).fill('2040');
		await page.getByRole('textbox', { name: 'Target year' }).press('Enter');
		await choose(page, ...ranges);
		const file = await save(page);
		expect(file.name).toBe(`shareband-ai-market-${word}-2025-2040-changed.svg`);
		expect(file.kept).toMatchObject({
			changes,
			comparison: {
				sides: [
					{ of: 'source', case: 'range' },
					{ of: 'scenario', case: 'range' }
				],
				way: id
			}
		});
		const kept = file.text === readGolden(`ai-market-${id}-changed`);
		expect(kept, `${file.name} is as kept`).toBe(true);
	});

	for (const { id: forecast, path } of forecasts) {
		test(`${way} is drawn for ${forecast} and axe finds nothing`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, path);
			await compare(page);
			await choose(page, 'The source / Middle', 'This scenario / All ranges');
			await look(page, way);
			await expect(chart(page)).toHaveAccessibleName(/The source: middle, 20\d\d: /);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
			}
		});
	}
}
