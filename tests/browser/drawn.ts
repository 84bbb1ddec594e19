import type { Page } from '@playwright/test';
import { chart } from './site';

/** The shares written beside the grid of the chart shown, and how high each stands in it, px. */
export async function shareAxis(page: Page): Promise<{ text: string; y: number }[]> {
	return chart(page)
		.locator('text')
		.evaluateAll((texts) =>
			texts
				.map((text) => ({ text: text.textContent, y: Number(text.getAttribute('y')) }))
				.filter((label, index) => {
					const figure = texts[index]!.getAttribute('font-weight') === null;
					return figure && /^\d+%$/.test(label.text);
				})
		);
}

/** The years written under the chart shown, and where each stands in it, px. */
export async function yearAxis(page: Page): Promise<{ text: string; x: number }[]> {
	return chart(page)
		.locator('text')
		.evaluateAll((texts) =>
			texts
				.map((text) => ({ text: text.textContent, x: Number(text.getAttribute('x')) }))
				.filter(({ text }) => /^\d{4}$/.test(text))
		);
}

/**
 * Where a player's band ends on the right, read back in percent from the path that is drawn, by the
 * labels of the axis. `place` is the player's place in the forecast, which decides its colour.
 */
export async function drawnRange(
	page: Page,
	place: number
): Promise<{ low: number; high: number }> {
	const ys = ends(await bandOf(page, place));
	const labels = await shareAxis(page);
	const [bottom, top] = [labels[0]!, labels.at(-1)!];
	// A label's baseline lies 4 px under its line.
	const shareAt = (y: number) =>
		((bottom.y - 4 - y) / (bottom.y - top.y)) * Number.parseFloat(top.text);
	return { low: tenth(shareAt(Math.max(...ys))), high: tenth(shareAt(Math.min(...ys))) };
}

/** The path data of a player's band. */
export async function bandOf(page: Page, place: number): Promise<string> {
	const band = chart(page).locator(`path[fill="var(--player-${place})"][fill-opacity="0.2"]`);
	return (await band.getAttribute('d')) ?? '';
}

/** Everything that is drawn. */
export async function drawing(page: Page): Promise<string> {
	return chart(page).innerHTML();
}

export async function chartTexts(page: Page): Promise<string[]> {
	return chart(page).locator('text').allTextContents();
}

/** The heights of a path's points at its right end, px. */
function ends(d: string): number[] {
	const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({
		x: Number(x),
		y: Number(y)
	}));
	const right = Math.max(...points.map(({ x }) => x));
	return points.filter(({ x }) => x === right).map(({ y }) => y);
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
