import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { grip, readout, scrubber } from './grips';
import { forecasts, open, show } from './site';

/** What axe has to say, a line each: rule, reason and place. */
export async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
	);
}

/** The keys come to the chart, which brings what lies over it, and read some of its figures. */
async function walk(page: Page, ...keys: string[]): Promise<void> {
	await page.getByRole('group', { name: 'Figures in the chart' }).focus();
	await expect(scrubber(page)).toBeAttached();
	await scrubber(page).focus();
	for (const key of keys) await page.keyboard.press(key);
	await expect(readout(page)).toBeVisible();
}

/** Declares the tests of what lies over a chart; the project says how wide. */
export function testOverlay(colorScheme: 'light' | 'dark'): void {
	test.describe(`over the chart, ${colorScheme}, axe finds nothing`, () => {
		test.beforeEach(async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		});

		test('while figures are read in any view', async ({ page }) => {
			test.slow();
			await open(page);
			for (const view of [
				'Paths',
				'Target year',
				'Companies',
				'Triangle',
				'Compare low and high'
			]) {
				await show(page, view);
				await walk(page, 'ArrowLeft', 'ArrowDown');
				expect(await faults(page), view).toEqual([]);
			}
		});

		test('while the field of an end is open', async ({ page }) => {
			await open(page);
			await walk(page);
			await grip(page, 'China', 'low').focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('textbox', { name: 'China: low end in 2035' })).toBeFocused();
			expect(await faults(page)).toEqual([]);
			await page.keyboard.type('half');
			await page.keyboard.press('Enter');
			await expect(page.locator('[aria-invalid=true]')).toBeVisible();
			expect(await faults(page), 'with what cannot be read').toEqual([]);
		});

		test('while a year is pinned, of few players and of many', async ({ page }) => {
			for (const { path } of forecasts.slice(1)) {
				await open(page, path);
				await walk(page, 'ArrowLeft', 'Enter');
				await expect(readout(page)).toContainText('Pinned');
				expect(await faults(page), path).toEqual([]);
			}
		});
	});
}
