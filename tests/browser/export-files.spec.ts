import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { goldenFolder, readGolden } from '../charts/golden';
import { choose, fill, openExport, pick, saveFrom } from './dialog';
import { pixelsOf, scenarioIn } from './exported';
import { open, show, type, views } from './site';

const kept = (name: string) => readFileSync(`${goldenFolder}${name}`, 'utf8');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex') + '\n';

for (const { id, name } of views) {
	test(`the files of ${name} are byte for byte those made in Node`, async ({ page }) => {
		await open(page);
		await show(page, name);
		const dialog = await openExport(page);
		const svg = await saveFrom(dialog, 'SVG');
		expect(svg.bytes.toString() === readGolden(`ai-market-${id}`), svg.name).toBe(true);
		await dialog.getByRole('checkbox', { name: 'Texts as outlines' }).check();
		const outlines = await saveFrom(dialog, 'SVG');
		expect(sha256(outlines.bytes)).toBe(kept(`ai-market-${id}.outlines.svg.sha256`));
		await choose(dialog, 'PNG');
		await choose(dialog, '1×');
		const png = await saveFrom(dialog, 'PNG');
		expect(png.name).toBe(`shareband-ai-market-${id}-2025-2035.png`);
		expect(sha256(png.bytes)).toBe(kept(`ai-market-${id}.png.sha256`));
	});
}

test('the table and the scenario are byte for byte those made in Node', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'CSV');
	await dialog.getByRole('checkbox', { name: 'Every year of the path' }).uncheck();
	const csv = await saveFrom(dialog, 'CSV');
	expect(csv.name).toBe('shareband-ai-market-figures-2025-2035.csv');
	expect(csv.bytes.toString()).toBe(kept('ai-market.csv'));
	await choose(dialog, 'JSON');
	const json = await saveFrom(dialog, 'JSON');
	expect(json.name).toBe('shareband-ai-market-scenario-2025-2035.json');
	expect(json.bytes.toString()).toBe(kept('ai-market.scenario.json'));
	await choose(dialog, 'With forecast');
	const whole = await saveFrom(dialog, 'JSON');
	expect(JSON.parse(whole.bytes.toString()).document).toMatchObject({ id: 'ai-market' });
	await choose(dialog, 'Forecast');
	const forecast = await saveFrom(dialog, 'JSON');
	expect(forecast.name).toBe('shareband-ai-market-forecast.json');
	expect(JSON.parse(forecast.bytes.toString())).toMatchObject({ format: 'shareband/forecast' });
});

test('a PNG has as many pixels as asked for, and its scenario inside', async ({ page }) => {
	test.slow();
	await open(page);
	const dialog = await openExport(page);
	await choose(dialog, 'PNG');
	for (const [size, width, height] of [
		['Article column', 960, 672],
		['Slide 16:9', 1600, 900],
		['Square', 1080, 1080],
		['Phone, upright', 1080, 1920]
	] as const) {
		await pick(dialog, 'Size', size);
		for (const scale of size === 'Article column' ? [1, 2, 4] : [1]) {
			await choose(dialog, `${scale}×`);
			await expect(
				dialog.getByText(`${width * scale} × ${height * scale} pixels`, { exact: true })
			).toBeVisible();
			const { bytes } = await saveFrom(dialog, 'PNG');
			expect(pixelsOf(bytes)).toEqual([width * scale, height * scale]);
			expect(scenarioIn(bytes)).toMatchObject({ forecast: 'ai-market', view: 'paths' });
		}
	}
});

test('a reader’s changes, their day, title and note are in the picture and in its scenario', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date(2026, 0, 15, 9));
	await open(page);
	await type(page, 'China', 'high', '48.5');
	const dialog = await openExport(page);
	await pick(dialog, 'Chart', 'Target year');
	await fill(dialog, 'Title', 'What if China went as high as 48.5%?');
	await fill(dialog, 'Note', 'Made for a talk\n & nothing else');
	await fill(dialog, 'File name', 'My talk: "A/B"');
	const { name, bytes } = await saveFrom(dialog, 'SVG');
	expect(name).toBe('My talk A B.svg');
	const svg = bytes.toString();
	const words = ['What if China went as high as 48.5%?', 'Made for a talk &amp; nothing else'];
	for (const line of words) expect(svg).toContain(`>${line}</text>`);
	expect(svg).toContain('Scenario of 2026-01-15.');
	expect(scenarioIn(bytes)).toMatchObject({
		changes: { targets: { china: { low: 40, high: 48.5 } } },
		date: '2026-01-15',
		view: 'target',
		title: 'What if China went as high as 48.5%?',
		note: 'Made for a talk & nothing else'
	});
});
