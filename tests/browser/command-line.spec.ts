import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { button, forecasts, open, show, views } from './site';

test('the command line gives, for every chart, the bytes that the page exports', async ({
	page
}) => {
	// It may have to build itself first.
	test.setTimeout(300_000);
	const folder = await mkdtemp(path.join(os.tmpdir(), 'shareband-'));
	try {
		const ids = forecasts.map(({ id }) => id);
		const start = path.resolve('src/cli/start.js');
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[start, ...ids, '--chart', 'all', '--out', '.'],
			{ cwd: folder, env: { ...process.env, INIT_CWD: folder } }
		);
		const made = await readdir(folder);
		expect(stdout.trim().split('\n').sort()).toEqual(made.sort());
		for (const { path: address } of forecasts) {
			await open(page, address);
			for (const { name } of views) {
				await show(page, name);
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					button(page, 'Download SVG').click()
				]);
				const file = download.suggestedFilename();
				const [theirs, ours] = await Promise.all([
					readFile(await download.path()),
					readFile(path.join(folder, file))
				]);
				expect(theirs.equals(ours), file).toBe(true);
			}
		}
	} finally {
		await rm(folder, { recursive: true });
	}
});
