import { expect, type Locator, type Page } from '@playwright/test';
import { shareAxis } from './drawn';
import { centreOf, chart, type End } from './site';

/** The end of a player's range that can be taken hold of in the chart. */
export function grip(page: Page, player: string, end: End): Locator {
	return page.getByRole('slider', { name: `${player}: ${end} end in` });
}

/** The chart's own stop of the keyboard. */
export function scrubber(page: Page): Locator {
	return page.getByRole('slider', { name: 'Figures in the chart' });
}

/** Brings the mouse over the chart, and waits for what it loads. */
export async function enterChart(page: Page): Promise<void> {
	const { x, y } = await centreOf(chart(page));
	await page.mouse.move(x, y);
	await expect(scrubber(page)).toBeAttached();
}

/** Px for one percentage point in the shown Paths chart. */
export async function pointHeight(page: Page): Promise<number> {
	const labels = await shareAxis(page);
	const [bottom, top] = [labels[0]!, labels.at(-1)!];
	return (bottom.y - top.y) / Number.parseFloat(top.text);
}

/** Where a year lies in the shown Paths chart, on the page; its middle between the axes. */
export async function placeOfYear(page: Page, year: number): Promise<{ x: number; y: number }> {
	const box = (await chart(page).boundingBox())!;
	const labels = await chart(page)
		.locator('text')
		.evaluateAll((texts) =>
			texts
				.map((text) => ({ year: Number(text.textContent), x: Number(text.getAttribute('x')) }))
				.filter(({ year }) => year > 1900 && year < 2200)
		);
	const [first, last] = [labels[0]!, labels.at(-1)!];
	const perYear = (last.x - first.x) / (last.year - first.year);
	const shares = await shareAxis(page);
	return {
		x: box.x + first.x + (year - first.year) * perYear,
		y: box.y + (shares[0]!.y + shares.at(-1)!.y) / 2
	};
}

/** The line of figures that is shown while the chart is pointed at. */
export function readout(page: Page): Locator {
	return page.locator('.readout');
}
