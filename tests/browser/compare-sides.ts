import { expect, type Locator, type Page } from '@playwright/test';
import { button, show } from './site';

export type SideName = 'First' | 'Second';

/** Opens the view and waits for its controls. */
export async function compare(page: Page): Promise<void> {
	await show(page, 'Compare low and high');
	await expect(button(page, 'Swap')).toBeVisible();
}

export function whose(page: Page, side: SideName): Locator {
	return picker(page, side, 'Whose figures');
}

export function which(page: Page, side: SideName): Locator {
	return picker(page, side, 'Which mix');
}

function picker(page: Page, side: SideName, label: string): Locator {
	return page.getByRole('group', { name: `${side} side` }).getByRole('combobox', { name: label });
}

/** Chooses both sides, each as "whose figures / which mix". */
export async function choose(page: Page, first: string, second: string): Promise<void> {
	for (const [side, words] of [
		['First', first],
		['Second', second]
	] as const) {
		const [figures, mix] = words.split(' / ');
		await whose(page, side).selectOption({ label: figures! });
		await which(page, side).selectOption({ label: mix! });
	}
}

export async function look(page: Page, way: 'Side by side' | 'Overlay' | 'Differences') {
	await page.getByRole('radio', { name: way, exact: true }).check();
}

/** What is chosen now: "whose figures / which mix", first and second. */
export async function chosen(page: Page): Promise<string[]> {
	const labelOf = (select: Locator) =>
		select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]!.label);
	return Promise.all(
		(['First', 'Second'] as const).map(
			async (side) => `${await labelOf(whose(page, side))} / ${await labelOf(which(page, side))}`
		)
	);
}

/** The table of assumptions that differ, row by row. */
export function differing(page: Page): Promise<string[][]> {
	const table = page.getByRole('region', { name: 'What differs' }).getByRole('table').first();
	return table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...(row as HTMLTableRowElement).cells].map((cell) =>
					cell.textContent.replace('→', '').trim()
				)
			)
		);
}
