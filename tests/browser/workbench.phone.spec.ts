import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { readGolden } from '../charts/golden';
import { chartTexts, drawnRange } from './drawn';
import {
	button,
	centreOf,
	chart,
	field,
	open,
	pointWidth,
	show,
	thumb,
	type,
	viewNames
} from './site';
import { finger } from './touch';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Brings something to where a reader's thumb would have it: low on the screen. */
async function bringInReach(locator: Locator): Promise<void> {
	await locator.evaluate((element) => {
		const { bottom } = element.getBoundingClientRect();
		window.scrollBy({ top: bottom - window.innerHeight * 0.75, behavior: 'instant' });
	});
}

/** Whether the very element, or something inside it, is what a finger finds at a point. */
function isHit(locator: Locator, x: number, y: number): Promise<boolean> {
	return locator.evaluate(
		(element, { x, y }) => {
			const found = document.elementFromPoint(x, y);
			const label = (element as HTMLInputElement).labels?.[0];
			return found !== null && (element.contains(found) || (label?.contains(found) ?? false));
		},
		{ x, y }
	);
}

test.beforeEach(async ({ page }) => {
	await open(page);
});

test('a finger moves a thumb sideways, and the page stays where it is', async ({ page }) => {
	const slider = thumb(page, 'China', 'low');
	await bringInReach(slider);
	const before = await centreOf(slider);
	const width = await pointWidth(page, 'China');
	const touch = await finger(page);
	await touch.down(before);
	await touch.move({ x: before.x - 8 * width, y: before.y + 6 });
	// The field follows at once; the slider itself says its value when the finger is lifted.
	const shown = async () => Number(await field(page, 'China', 'low').inputValue());
	const during = await shown();
	expect(during).toBeGreaterThan(31);
	expect(during).toBeLessThan(35);
	// Nothing slides away under the finger.
	expect(Math.abs((await centreOf(slider)).y - before.y)).toBeLessThanOrEqual(1);
	await touch.move({ x: before.x - 12 * width, y: before.y - 30 });
	await expect.poll(shown).toBeLessThan(during - 3);
	await touch.up();
	const low = Number(await slider.inputValue());
	await expect(field(page, 'China', 'low')).toHaveValue(String(low));
	await expect.poll(() => drawnRange(page, 0)).toEqual({ low, high: 45 });
	await button(page, 'Undo').click();
	await expect(field(page, 'China', 'low')).toHaveValue('40');
});

test('a swipe up that begins on a slider scrolls the page and changes nothing', async ({
	page
}) => {
	const slider = thumb(page, 'China', 'low');
	for (const beside of [0, 60]) {
		await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
		await bringInReach(slider);
		const before = await scrolled(page);
		const { x, y } = await centreOf(slider);
		const touch = await finger(page);
		await touch.down({ x: x + beside, y });
		await touch.move({ x: x + beside + 3, y: y - 150 });
		await touch.up();
		await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 80);
		await expect(field(page, 'China', 'low')).toHaveValue('40');
		await expect(field(page, 'China', 'high')).toHaveValue('45');
	}
	await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
});

test('a tap on the track brings the nearer thumb', async ({ page }) => {
	const low = thumb(page, 'China', 'low');
	await bringInReach(low);
	const width = await pointWidth(page, 'China');
	const { x, y } = await centreOf(low);
	await page.touchscreen.tap(x - 20 * width, y);
	await expect(field(page, 'China', 'low')).toHaveValue('20');
	await expect(field(page, 'China', 'high')).toHaveValue('45');
});

test('the plot stays in sight while ranges are moved', async ({ page }) => {
	for (const player of ['China', 'United States']) {
		await bringInReach(thumb(page, player, 'low'));
		await expect(thumb(page, player, 'low')).toBeInViewport();
		for (const label of ['0%', '60%', '2025', '2035']) {
			const text = chart(page).getByText(label, { exact: true }).first();
			await expect(text, `${label} with ${player}`).toBeInViewport();
			const { x, y } = await centreOf(text);
			expect(await isHit(chart(page), x, y), `nothing lies over ${label}`).toBe(true);
		}
		// And the plot does not lie over the ranges.
		const { x, y } = await centreOf(field(page, player, 'high'));
		expect(await isHit(field(page, player, 'high'), x, y), player).toBe(true);
	}
});

test('a conflict shows at the foot of the screen, wherever one is, and is repaired there', async ({
	page
}) => {
	await type(page, 'China', 'low', '60');
	const heading = page.getByRole('heading', { name: 'These ranges do not fit together' });
	const repair = page.getByRole('button', { name: 'Repair' });
	await expect(heading).toBeInViewport();
	await expect(repair).toBeInViewport({ ratio: 1 });
	const box = (await repair.boundingBox())!;
	expect(box.y + box.height).toBeGreaterThan(844 - 60);
	// What was just typed can still be seen and changed.
	const { x, y } = await centreOf(field(page, 'China', 'low'));
	expect(await isHit(field(page, 'China', 'low'), x, y)).toBe(true);
	await repair.tap();
	await expect(heading).toHaveCount(0);
	await expect(field(page, 'United States', 'low')).toHaveValue('40');
});

test('thumbs and buttons are 44 px for a finger', async ({ page }) => {
	for (const slider of await page.getByRole('slider').all()) {
		const { width, height } = (await slider.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	}
	await type(page, 'China', 'low', '38');
	const targets = [
		...(await page.getByRole('button').all()),
		...(await page.getByRole('radio').all()),
		page.getByText('+', { exact: true }),
		page.getByText('−', { exact: true })
	];
	for (const target of targets) {
		await target.evaluate((element) => {
			// From the top: what is stuck to the screen's edge comes back there only.
			scrollTo({ top: 0, behavior: 'instant' });
			element.scrollIntoView({ block: 'center' });
			// Clear of the chart, which stays in sight above.
			scrollBy({ top: -160, behavior: 'instant' });
		});
		const { x, y } = await centreOf(target);
		const box = (await target.boundingBox())!;
		const name = `${await target.getAttribute('aria-label')} ${await target.textContent()}`;
		// Just inside 44 px, from the middle of a target that is not wide.
		const aside = Math.max(21, box.width / 2 - 4);
		for (const [dx, dy] of [
			[0, -21],
			[0, 21],
			[-aside, 0],
			[aside, 0]
		] as const) {
			expect(await isHit(target, x + dx, y + dy), `${name} at ${dx}, ${dy}`).toBe(true);
		}
	}
});

test('every view fits the screen, its texts too', async ({ page }) => {
	for (const view of await viewNames(page)) {
		await show(page, view);
		await expect(chart(page)).toBeVisible();
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth
		);
		expect(over, view).toBe(0);
		const boxes = await chart(page)
			.locator('text')
			.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
		for (const { left, right } of boxes as DOMRect[]) {
			expect(left, view).toBeGreaterThanOrEqual(0);
			expect(right, view).toBeLessThanOrEqual(390);
		}
	}
});

test('the file is the same as on a large screen', async ({ page }) => {
	await show(page, 'Compare low and high');
	await expect.poll(() => chartTexts(page)).toContain('Low projection');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Download SVG').tap()
	]);
	const text = await readFile(await download.path(), 'utf8');
	expect(text === readGolden('ai-market-compare')).toBe(true);
});

test('axe finds nothing at this width either, not even in a conflict', async ({ page }) => {
	for (const low of ['40', '60']) {
		await type(page, 'China', 'low', low);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
	}
});
