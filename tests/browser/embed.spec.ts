import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { snippet } from '../../src/lib/ui/embed/snippet';
import { button, field, forecasts, open, type } from './site';

/** The address of a framed page. */
const embed = (baseURL: string | undefined, search = '', path: string = './') =>
	new URL(`${path}embed/${search}`, baseURL).href;

/** Opens a page of another site, with this in it. Every message it gets is kept. */
async function host(page: Page, body: string): Promise<FrameLocator> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.end(
			`<!doctype html><title>Elsewhere</title><script>
			window.told = [];
			addEventListener('message', (event) => told.push(event.data));
			</script><main>${body}</main>`
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	page.once('close', () => server.close());
	await page.goto(`http://127.0.0.1:${port}/`);
	server.closeAllConnections();
	return page.frameLocator('iframe');
}

const framed = (address: string, title = 'A chart') => snippet({ address, title, height: 500 });

const told = (page: Page) =>
	page.evaluate(() => (window as unknown as { told: { height: number }[] }).told);

const chartIn = (frame: FrameLocator) => frame.getByRole('img');

test.describe('in a sandboxed frame of another site, without an origin or storage', () => {
	for (const { id, path } of forecasts) {
		test(`${id} is shown, quietly, in a frame as high as it needs`, async ({ page, baseURL }) => {
			const problems: string[] = [];
			page.on('pageerror', (error) => problems.push(String(error)));
			page.on('console', (message) => problems.push(message.text()));
			const frame = await host(page, framed(embed(baseURL, '', path)));
			await expect(chartIn(frame)).toHaveCount(1);
			const inside = await frame
				.locator('html')
				.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
			await expect
				.poll(async () => (await page.locator('iframe').boundingBox())!.height)
				.toBe(inside);
			expect(problems).toEqual([]);
			expect(await frame.locator('html').evaluate(() => window.origin)).toBe('null');
			// In its own font, which no host has to allow.
			const fonts = () =>
				frame.locator('html').evaluate(() => [...document.fonts].map(({ status }) => status));
			await expect.poll(fonts).toContain('loaded');
			expect(await fonts()).not.toContain('error');
		});
	}

	test('the scenario of the address is shown, and the link leads to it', async ({
		page,
		baseURL
	}) => {
		const frame = await host(page, framed(embed(baseURL, '?china=38-48.5&view=target')));
		await expect(chartIn(frame)).toContainText('38–48.5%');
		const link = frame.getByRole('link', { name: 'Open in Shareband' });
		await expect(link).toHaveAttribute('target', '_blank');
		expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
			new URL('./?china=38-48.5&view=target', baseURL).href
		);
		await expect(frame.getByText('Tech Daily Push on 36Kr, December 2025').last()).toBeVisible();
	});

	test('of an address that is damaged what can be shown is shown, and it says so', async ({
		page,
		baseURL
	}) => {
		const frame = await host(page, framed(embed(baseURL, '?china=38-48.5&us=many')));
		await expect(chartIn(frame)).toContainText('38–48.5%');
		await expect(frame.getByRole('status')).toHaveText(/could not be used/);
	});

	for (const sliders of ['', '&sliders=1']) {
		test(`a view that the forecast does not have gives way to the paths, and it says so${sliders && ', with sliders'}`, async ({
			page,
			baseURL
		}) => {
			const { path } = forecasts.find(({ id }) => id === 'chip-capacity')!;
			const search = `?us=20-24&view=companies${sliders}`;
			const frame = await host(page, framed(embed(baseURL, search, path)));
			await expect(chartIn(frame)).toContainText('20–24%');
			await expect(frame.getByText(/nothing to show here\. The paths are shown/)).toBeVisible();
		});
	}

	test('nothing but type, version and height is said', async ({ page, baseURL }) => {
		const frame = await host(page, framed(embed(baseURL, '?sliders=1')));
		await expect(frame.getByRole('slider').first()).toBeVisible();
		await page.setViewportSize({ width: 500, height: 800 });
		await expect.poll(async () => (await told(page)).length).toBeGreaterThan(1);
		for (const message of await told(page)) {
			expect(message).toEqual({
				type: 'shareband/height',
				version: 1,
				height: expect.any(Number)
			});
		}
	});

	test('sliders move the ranges, and the link follows them', async ({ page, baseURL }) => {
		const frame = await host(page, framed(embed(baseURL, '?sliders=1')));
		const high = frame.getByRole('slider', { name: 'China, high end' });
		await high.focus();
		await high.press('ArrowRight');
		await expect(chartIn(frame)).toContainText('40–45.5%');
		const link = frame.getByRole('link', { name: 'Open in Shareband' });
		await expect
			.poll(() =>
				link.evaluate((a: HTMLAnchorElement) => new URL(a.href).searchParams.get('china'))
			)
			.toBe('40-45.5');
		await frame.getByRole('button', { name: 'Reset everything' }).click();
		await expect(chartIn(frame)).toContainText('40–45%');
	});

	test('ranges that do not fit are named, and can be mended', async ({ page, baseURL }) => {
		const frame = await host(page, framed(embed(baseURL, '?sliders=1')));
		const low = frame.getByRole('textbox', { name: 'China, low end' });
		await low.fill('70');
		await low.press('Enter');
		await expect(
			frame.getByText('These ranges do not fit together', { exact: true })
		).toBeVisible();
	});
});

test('messages to a framed page change nothing', async ({ page, baseURL }) => {
	const frame = await host(page, framed(embed(baseURL)));
	await expect(chartIn(frame)).toHaveCount(1);
	const before = await chartIn(frame).innerHTML();
	await page.evaluate(() => {
		const { contentWindow } = document.querySelector('iframe')!;
		contentWindow!.postMessage({ type: 'shareband/height', version: 1, height: 1 }, '*');
		contentWindow!.postMessage({ forecast: 'other', changes: {} }, '*');
	});
	expect(await chartIn(frame).innerHTML()).toBe(before);
});

test('the host’s page listens to its own frame only', async ({ page, baseURL }) => {
	await host(page, framed(embed(baseURL)));
	await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
	const before = (await page.locator('iframe').boundingBox())!.height;
	await page.evaluate(() =>
		window.postMessage({ type: 'shareband/height', version: 1, height: 5000 }, '*')
	);
	await expect
		.poll(async () => (await told(page)).some(({ height }) => height === 5000))
		.toBe(true);
	expect((await page.locator('iframe').boundingBox())!.height).toBe(before);
});

for (const [theme, system, ground] of [
	['dark', 'light', '#16181b'],
	['light', 'dark', '#fffdf8'],
	['auto', 'dark', '#16181b'],
	['auto', 'light', '#fffdf8']
] as const) {
	test(`asked for ${theme}, on a ${system} machine, the chart’s ground is ${ground}`, async ({
		page,
		baseURL
	}) => {
		await page.emulateMedia({ colorScheme: system });
		const frame = await host(page, framed(embed(baseURL, `?theme=${theme}`)));
		await expect(chartIn(frame).locator('> rect').first()).toHaveAttribute('fill', ground);
		await expect(frame.locator('html')).toHaveCSS(
			'background-color',
			ground === '#16181b' ? 'rgb(22, 24, 27)' : 'rgb(255, 253, 248)'
		);
	});
}

test('without scripts the forecast is shown as published', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(embed(baseURL));
	await expect(page.getByRole('img')).toHaveCount(1);
	await page.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`framed pages fit and axe finds nothing on them, ${colorScheme}`, async ({
		page,
		baseURL
	}) => {
		test.slow();
		await page.emulateMedia({ colorScheme });
		for (const search of ['', '?sliders=1']) {
			await page.goto(embed(baseURL, search));
			await expect(page.getByRole('img')).toHaveCount(1);
			if (search) await expect(page.getByRole('slider').first()).toBeVisible();
			for (const width of [1440, 768, 390, 320]) {
				await page.setViewportSize({ width, height: 900 });
				await expect
					.poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
					.toBe(0);
			}
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
		}
	});
}

test('the code that the workbench gives shows its scenario on another page', async ({
	page,
	context
}) => {
	test.slow();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await type(page, 'China', 'high', '48.5');
	await button(page, 'Embed…').click();
	const dialog = page.getByRole('dialog', { name: 'Put this chart on a page of yours' });
	await dialog.getByRole('checkbox', { name: /^With sliders/ }).check();
	await dialog.getByRole('radio', { name: 'Dark' }).check();
	await expect(dialog.locator('iframe').contentFrame().getByRole('slider').first()).toBeVisible();
	// The framed page is looked at by itself.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
	await button(page, 'Copy').click();
	await expect(dialog.getByText('Copied.')).toBeVisible();
	const code = await page.evaluate(() => navigator.clipboard.readText());
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(field(page, 'China', 'high')).toHaveValue('48.5');

	const frame = await host(page, code);
	await expect(frame.getByRole('textbox', { name: 'China, high end' })).toHaveValue('48.5');
	await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(22, 24, 27)');
});
