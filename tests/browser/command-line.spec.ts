import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { choose, openExport, saveFrom } from './dialog';
import { button, forecasts, open, show, viewNames } from './site';

let folder = '';
test.beforeEach(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), 'shareband-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

/** Runs the command line in a folder of its own; gives the names of the files it made. */
async function render(...args: string[]): Promise<string[]> {
	// It may have to build itself first.
	test.setTimeout(300_000);
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[path.resolve('src/cli/start.js'), ...args, '--chart', 'all', '--out', '.', '--force'],
		{ cwd: folder, env: { ...process.env, INIT_CWD: folder } }
	);
	return stdout.trim().split('\n');
}

/** That a file which the page saved is byte for byte the one that the command line made. */
async function expectSame({ name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
	expect(bytes.equals(await readFile(path.join(folder, name))), name).toBe(true);
}

test('the command line gives, for every chart, the SVG that the page exports', async ({ page }) => {
	const made = await render(...forecasts.map(({ id }) => id));
	expect(made.sort()).toEqual((await readdir(folder)).sort());
	const seen: string[] = [];
	for (const { path: address } of forecasts) {
		await open(page, address);
		for (const view of await viewNames(page)) {
			await show(page, view);
			// Some views show nothing of some forecasts.
			if (await button(page, 'Download SVG').isDisabled()) continue;
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				button(page, 'Download SVG').click()
			]);
			const name = download.suggestedFilename();
			await expectSame({ name, bytes: await readFile(await download.path()) });
			seen.push(name);
		}
	}
	expect(seen.sort()).toEqual(made);
});

test('it gives, for every chart of a forecast, the PNG that the page exports, at 1× and 2×', async ({
	page
}) => {
	const made = [
		...(await render('ai-market', '--format', 'png', '--scale', '1')),
		...(await render('ai-market', '--format', 'png', '--scale', '2'))
	];
	await open(page);
	const seen: string[] = [];
	for (const view of await viewNames(page)) {
		await show(page, view);
		const dialog = await openExport(page);
		await choose(dialog, 'PNG');
		for (const scale of ['1×', '2×']) {
			await choose(dialog, scale);
			const file = await saveFrom(dialog, 'PNG');
			await expectSame(file);
			seen.push(file.name);
		}
		await page.keyboard.press('Escape');
	}
	expect(seen.sort()).toEqual(made.sort());
});

test('it gives the tables that the page exports: of the scenario and of its comparison', async ({
	page
}) => {
	const ids = forecasts.map(({ id }) => id);
	const made = [
		...(await render(...ids, '--format', 'csv')),
		...(await render(...ids, '--format', 'csv', '--years'))
	];
	const seen = new Set<string>();
	for (const { path: address } of forecasts) {
		await open(page, address);
		for (const view of await viewNames(page)) {
			await show(page, view);
			const dialog = await openExport(page);
			await choose(dialog, 'CSV');
			const years = dialog.getByRole('checkbox', { name: 'Every year of the path' });
			for (const every of [true, false]) {
				await years.setChecked(every);
				const file = await saveFrom(dialog, 'CSV');
				await expectSame(file);
				seen.add(file.name);
			}
			await page.keyboard.press('Escape');
		}
	}
	expect([...seen].sort()).toEqual(made.sort());
});
