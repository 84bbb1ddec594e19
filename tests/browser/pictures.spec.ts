import { expect, test } from '@playwright/test';
import { readGolden } from '../charts/golden';
import { forecasts, views } from './site';

for (const { id } of forecasts) {
	test(`each chart of ${id} is served as a file, byte for byte the one that is kept`, async ({
		page
	}) => {
		for (const view of views) {
			const response = await page.request.get(`./pictures/${id}/${view.id}.svg`);
			expect(response.headers()['content-type']).toContain('image/svg+xml');
			expect((await response.text()) === readGolden(`${id}-${view.id}`), view.id).toBe(true);
		}
	});
}

test('a picture shows in an <img>, light and dark', async ({ page, baseURL }) => {
	await page.goto('./make/');
	for (const name of ['paths', 'paths-dark']) {
		const address = new URL(`./pictures/ai-market/${name}.svg`, baseURL).href;
		await page.setContent(`<img alt="" src="${address}">`);
		const image = page.getByRole('presentation');
		await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
		expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(960);
	}
});

test('a picture that does not exist is not found', async ({ page }) => {
	const response = await page.request.get('./pictures/ai-market/nothing.svg');
	expect(response.status()).toBe(404);
});

for (const { id, path, title } of forecasts) {
	test(`a link to ${id} can be shown with its title, summary and picture`, async ({ page }) => {
		await page.goto(path);
		const tag = (name: string) =>
			page.locator(`meta[property="og:${name}"]`).getAttribute('content');
		expect(await tag('title')).toBe(title);
		expect((await tag('description'))!.length).toBeGreaterThan(40);
		const address = (await tag('image'))!;
		// A path from the top, where the build was not told the site's origin.
		expect(address).toMatch(new RegExp(`^(https?:/)?/.*/?pictures/${id}/preview\\.png$`));
		const { pathname } = new URL(address, page.url());
		const response = await page.request.get(pathname);
		expect(response.headers()['content-type']).toContain('image/png');
		const header = (await response.body()).subarray(16, 24);
		expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1200, 630]);
	});
}
