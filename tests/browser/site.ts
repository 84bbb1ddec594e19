import { expect, type Locator, type Page } from '@playwright/test';

/** The forecasts that ship with the site, in the picker's order. */
export const forecasts = [
	{
		id: 'ai-market',
		path: './',
		title: 'China and the US in the AI market',
		years: '2025-2035'
	},
	{
		id: 'chip-capacity',
		path: './chip-capacity/',
		title: 'Factories for the most advanced chips',
		years: '2022-2032'
	},
	{
		id: 'phone-systems',
		path: './phone-systems/',
		title: 'Smartphone operating systems',
		years: '2011-2015'
	}
] as const;

/** The views whose files are kept for every forecast. */
export const views = [
	{ id: 'paths', name: 'Paths' },
	{ id: 'target', name: 'Target year' },
	{ id: 'triangle', name: 'Triangle' },
	{ id: 'compare', name: 'Compare low and high' }
] as const;

/** Opens a page and waits until it runs: the pictures that stood in have then made way for one chart. */
export async function open(page: Page, path: string = './'): Promise<void> {
	await page.goto(path);
	await expect(page.locator('figure svg')).toHaveCount(1);
	await page.evaluate(() => document.fonts.ready);
}

export function chart(page: Page): Locator {
	return page.getByRole('region', { name: 'Chart' }).getByRole('img');
}

/** What stands in the chart's place: the chart, or why the view shows nothing of this forecast. */
export function shown(page: Page): Locator {
	return page.getByRole('region', { name: 'Chart' }).locator('figure, .problem');
}

/** The names of all views that the page offers. */
export function viewNames(page: Page): Promise<string[]> {
	const radios = page.getByRole('region', { name: 'Chart' }).getByRole('radio');
	return radios.evaluateAll((list) =>
		(list as HTMLInputElement[]).map(({ labels }) => labels![0]!.textContent.trim())
	);
}

export async function show(page: Page, view: string): Promise<void> {
	await page.getByRole('radio', { name: view, exact: true }).check();
	// The code of other charts than the first is loaded when one is asked for.
	await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
}

export type End = 'low' | 'high';

export function thumb(page: Page, player: string, end: End): Locator {
	return page.getByRole('slider', { name: `${player}, ${end} end` });
}

export function field(page: Page, player: string, end: End): Locator {
	return page.getByRole('textbox', { name: `${player}, ${end} end` });
}

/** Types into a player's field as a reader does, and commits with Enter. */
export async function type(page: Page, player: string, end: End, text: string): Promise<void> {
	await field(page, player, end).fill(text);
	await field(page, player, end).press('Enter');
}

/** The remainder's read-only row under the ranges. */
export function remainder(page: Page): Locator {
	return page.getByRole('region', { name: 'Assumptions' }).getByRole('status');
}

export function sentences(page: Page): Locator {
	return page.getByRole('region', { name: 'What this implies' }).getByRole('listitem');
}

/** A player's row in the table of figures. */
export function figures(page: Page, player: string): Locator {
	const table = page.getByRole('region', { name: 'The figures' }).getByRole('table').first();
	return table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: player }) });
}

export function button(page: Page, name: string): Locator {
	return page.getByRole('button', { name, exact: true });
}

export async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
	const box = await locator.boundingBox();
	if (!box) throw new Error(`${locator} is not on the page.`);
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Px for one percentage point on a player's track, as long as its thumbs stand apart. */
export async function pointWidth(page: Page, player: string): Promise<number> {
	const [low, high] = [thumb(page, player, 'low'), thumb(page, player, 'high')];
	const values = [Number(await low.inputValue()), Number(await high.inputValue())] as const;
	return ((await centreOf(high)).x - (await centreOf(low)).x) / (values[1] - values[0]);
}

/** Takes a thumb with the mouse and moves it by so many points; the button stays down. */
export async function hold(page: Page, player: string, end: End, points: number): Promise<void> {
	const from = await centreOf(thumb(page, player, end));
	const width = await pointWidth(page, player);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + points * width, from.y, { steps: 8 });
}

export async function drag(page: Page, player: string, end: End, points: number): Promise<void> {
	await hold(page, player, end, points);
	await page.mouse.up();
}
