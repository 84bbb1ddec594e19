import { expect, test, type Page } from '@playwright/test';
import { chart, figures, forecasts, open, show, shown, viewNames } from './site';

const widths = [1440, 768, 390];

const article = /^China closes in on the United States but never passes it\./;

const pages = [
	...forecasts.map(({ path }) => path),
	...forecasts.map(({ path }) => `${path}sources/`),
	'./make/'
];

/** How far the page is wider than the screen, px. */
const overflow = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Everything that can be read on the page, a text each; of the chart, its words in one line. */
const readable = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector('main')!;
		const svg = [...main.querySelectorAll('figure svg')].find(
			(picture) => picture.getClientRects().length > 0
		);
		const words = [...svg!.querySelectorAll('text')].map((text) => text.textContent);
		return [...main.innerText.split('\n').filter(Boolean), words.join(' ')];
	});

test.describe('before any script runs', () => {
	test.use({ javaScriptEnabled: false });

	test('the headline, the figures and the chart of the article are there', async ({ page }) => {
		await page.goto('./');
		await expect(page).toHaveTitle('China and the US in the AI market – Shareband');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'China and the US in the AI market'
		);
		for (const [player, ...shares] of [
			['China', '30%', '40–45%', '40.0%', '42.5%', '45.0%'],
			['United States', '50%', '45–50%', '45.0%', '47.5%', '50.0%'],
			['Rest of world', '20%', '5–15%', '15.0%', '10.0%', '5.0%']
		] as const) {
			await expect(figures(page, player).getByRole('cell')).toContainText([...shares, 'pp']);
		}
		await expect(page.getByText('The rest of the world loses in every case')).toBeVisible();
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			await expect(chart(page), `at ${width} px`).toHaveCount(1);
			await expect(chart(page)).toHaveAccessibleName(article);
			const box = await chart(page).boundingBox();
			expect(box!.width).toBeGreaterThan(0.6 * Math.min(width, 900));
			expect(await overflow(page), `at ${width} px`).toBe(0);
		}
	});
});

for (const { id, path, title } of forecasts) {
	test(`${id} is quiet, asks nobody else for anything, and fits every screen`, async ({
		page,
		baseURL
	}) => {
		const problems: string[] = [];
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) problems.push(message.text());
		});
		page.on('pageerror', (error) => problems.push(String(error)));
		page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
		page.on('response', (response) => {
			if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
		});
		page.on('request', (request) => {
			const { protocol, host } = new URL(request.url());
			const inside = ['data:', 'blob:'].includes(protocol) || host === new URL(baseURL!).host;
			if (!inside) problems.push(`asked elsewhere: ${request.url()}`);
		});
		await open(page, path);
		await expect(page).toHaveTitle(`${title} – Shareband`);
		for (const view of await viewNames(page)) {
			await show(page, view);
			for (const width of [1440, 1000, 768, 600, 390, 320]) {
				await page.setViewportSize({ width, height: 900 });
				// The chart follows its place with the next frame.
				await expect
					.poll(async () => (await shown(page).boundingBox())!.width, `${view} at ${width} px`)
					.toBeLessThan(width + 1);
				await expect.poll(() => overflow(page), `${view} at ${width} px`).toBe(0);
			}
		}
		await page.reload({ waitUntil: 'networkidle' });
		expect(problems).toEqual([]);
	});
}

test('every link inside the site answers', async ({ page }) => {
	const found = new Set<string>();
	for (const path of pages) {
		await page.goto(path);
		const links = page.locator('a[href], link[href]');
		const hrefs = await links.evaluateAll((list) =>
			(list as (HTMLAnchorElement | HTMLLinkElement)[]).map(({ href }) => href)
		);
		const { origin } = new URL(page.url());
		for (const href of hrefs) if (href.startsWith(origin)) found.add(href);
	}
	expect(found.size).toBeGreaterThanOrEqual(pages.length);
	for (const href of found) {
		const { hash } = new URL(href);
		const response = await page.request.get(href);
		expect(response.status(), href).toBe(200);
		if (hash) expect(await response.text(), href).toContain(`id="${hash.slice(1)}"`);
	}
});

test('the picker leads to the other forecasts and back, and each begins afresh', async ({
	page
}) => {
	await open(page);
	const picker = page.getByRole('navigation', { name: 'Forecast' });
	for (const { title, path } of [...forecasts.slice(1), forecasts[0]]) {
		await picker.getByRole('link', { name: title }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page).toHaveTitle(`${title} – Shareband`);
		await expect(picker.getByRole('link', { name: title })).toHaveAttribute('aria-current', 'page');
		expect(new URL(page.url()).pathname).toMatch(new RegExp(`${path.slice(1)}$`));
		await expect(chart(page)).toHaveCount(1);
	}
});

for (const width of widths) {
	test(`at ${width} px scripts change no text and move hardly anything`, async ({
		browser,
		page,
		baseURL
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.addInitScript(() => {
			const shifts = { total: 0 };
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					shifts.total += (entry as PerformanceEntry & { value: number }).value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const still = await browser.newPage({
			baseURL: baseURL!,
			viewport: { width, height: 900 },
			javaScriptEnabled: false
		});
		for (const { path } of forecasts) {
			await still.goto(path);
			const before = await readable(still);
			await open(page, path);
			expect(await readable(page)).toEqual(before);
			// Two frames: the shifts of a frame are told in the next one.
			const total = await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const told = () =>
							resolve((window as unknown as { shifts: { total: number } }).shifts.total);
						requestAnimationFrame(() => requestAnimationFrame(told));
					})
			);
			test.info().annotations.push({
				type: 'layout shift',
				description: `${path} at ${width} px: ${total.toFixed(4)}`
			});
			expect(total).toBeLessThan(0.1);
		}
		await still.close();
	});
}
