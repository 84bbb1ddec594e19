import { expect, test } from '@playwright/test';
import { tour } from './focus';
import { enterChart } from './grips';
import { open } from './site';

/** Tab stops of the article's page, in order: role and name. */
const stops = [
	'link: China and the US in the AI market',
	'link: Factories for the most advanced chips',
	'link: Smartphone operating systems',
	'link: What the source says, and what it does not',
	'radio: Paths',
	'button: Download SVG',
	'slider: Figures in the chart',
	'button: Undo',
	'button: Redo',
	'button: Reset everything',
	...['China', 'United States'].flatMap((player) => [
		`textbox: ${player}, low end`,
		`textbox: ${player}, high end`,
		`button: Reset ${player} to the source’s range`,
		`slider: ${player}, low end`,
		`slider: ${player}, high end`
	]),
	'radio: Straight',
	'radio: Shares',
	'textbox: Target year',
	'group: The figures',
	'region: Inside the players',
	'group: Year by year',
	'link: What the source says, and what it does not'
];

test.beforeEach(async ({ page }) => {
	await open(page);
	// The chart's stop is what takes the focus there from its first touch on.
	await enterChart(page);
	await page.mouse.move(0, 0);
});

test('Tab goes through everything once, in the page’s order, and back the same way', async ({
	page
}) => {
	const forward = await tour(page, 'Tab');
	expect(forward.filter((stop) => stops.includes(stop))).toEqual(stops);
	// Only the link to the sources is there twice: at the head and at the foot.
	expect(new Set(forward).size).toBe(forward.length - 1);
	expect((await tour(page, 'Shift+Tab')).reverse()).toEqual(forward);
});

test('what has the focus is in sight and shows it', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const { height } = page.viewportSize()!;
	await tour(page, 'Tab', async (stop) => {
		const place = await page.evaluate(() => {
			const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
			return { x, y, width, height };
		});
		const clip = {
			x: Math.max(0, place.x - 8),
			y: Math.max(0, place.y - 8),
			width: Math.min(place.width + 16, 400),
			height: Math.min(place.height + 16, 200)
		};
		const end = place.y + Math.min(place.height, 60);
		expect(end, `${stop} is in sight`).toBeLessThanOrEqual(height + 1);
		expect(place.y, `${stop} is in sight`).toBeGreaterThanOrEqual(0);
		const seen = await page.screenshot({ clip });
		const element = await page.evaluateHandle(() => document.activeElement as HTMLElement);
		await element.evaluate((element) => element.blur());
		const unseen = await page.screenshot({ clip });
		expect(seen.equals(unseen), `${stop} looks the same with the focus and without`).toBe(false);
		await element.evaluate((element) => element.focus({ preventScroll: true }));
	});
});

test('on a tablet, where the chart stays in sight, nothing lies over what has the focus', async ({
	page
}) => {
	await page.setViewportSize({ width: 768, height: 720 });
	for (const key of ['Tab', 'Shift+Tab'] as const) {
		await tour(page, key, async (stop) => {
			const covered = await page.evaluate(() => {
				const element = document.activeElement!;
				const { left, right, top, bottom } = element.getBoundingClientRect();
				// Of something larger than the screen, a part is in sight.
				const y = Math.min((top + bottom) / 2, window.innerHeight - 1);
				const found = document.elementFromPoint((left + right) / 2, Math.max(y, 1));
				const chart = document.querySelector('section[aria-label="Chart"]')!;
				return chart.contains(found) && !chart.contains(element);
			});
			expect(covered, `${stop} by ${key}`).toBe(false);
		});
	}
});
