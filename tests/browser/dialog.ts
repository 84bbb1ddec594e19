import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { button } from './site';

/** Opens the export dialog and waits for what it shows first. */
export async function openExport(page: Page): Promise<Locator> {
	await button(page, 'Export…').click();
	const dialog = page.getByRole('dialog', { name: 'Export' });
	await expect(preview(dialog)).toBeVisible();
	return dialog;
}

export function preview(dialog: Locator): Locator {
	return dialog.getByRole('figure', { name: 'Preview' }).locator('img, pre');
}

export async function choose(dialog: Locator, choice: string): Promise<void> {
	await dialog.getByRole('radio', { name: choice, exact: true }).check();
}

export async function pick(dialog: Locator, list: string, choice: string): Promise<void> {
	await dialog.getByRole('combobox', { name: list, exact: true }).selectOption({ label: choice });
}

export async function fill(dialog: Locator, field: string, text: string): Promise<void> {
	await dialog.getByRole('textbox', { name: field, exact: true }).fill(text);
}

export interface SavedFile {
	name: string;
	bytes: Buffer;
}

/** Presses the dialog's download button and reads what comes. */
export async function saveFrom(dialog: Locator, format: string): Promise<SavedFile> {
	const [download] = await Promise.all([
		dialog.page().waitForEvent('download'),
		dialog.getByRole('button', { name: `Download ${format}`, exact: true }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
