import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { button } from './site';

test('one finds from the workbench how to make a forecast, and the example and schema from there', async ({
	page
}) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'Make a forecast of your own' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make a forecast of your own');

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'example.forecast.json' }).click()
	]);
	expect(download.suggestedFilename()).toBe('example.forecast.json');

	const schema = page.getByRole('link', { name: 'forecast.schema.json' });
	const response = await page.request.get(
		await schema.evaluate((link: HTMLAnchorElement) => link.href)
	);
	expect(response.status()).toBe(200);
	expect(await response.json()).toMatchObject({ title: 'Shareband forecast', type: 'object' });

	await page.getByRole('link', { name: 'Back to the workbench' }).click();
	await expect(button(page, 'Download SVG')).toBeVisible();
});

test('each part of the example stands beside what it means', async ({ page }) => {
	await page.goto('./make/#players');
	const players = page.locator('#players');
	await expect(players).toBeInViewport();
	await expect(players.getByRole('code').first()).toContainText('"name": "Bicycle"');
	await expect(players.getByRole('definition').first()).toHaveText(/^Everyone the source gives/);
	await expect(players.getByText('may be left out')).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the page fits every screen, and axe finds nothing on it, ${colorScheme}`, async ({
		page
	}) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		await page.goto('./make/');
		for (const width of [1440, 768, 390, 320]) {
			await page.setViewportSize({ width, height: 900 });
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(overflow, `at ${width} px`).toBe(0);
		}
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});
}
