import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ForecastError } from '$lib/forecast';
import { forecasts, readCatalog } from '$lib/forecast/catalog';
import { plainFile, teaFile } from './tea';

const text = (file: object) => JSON.stringify(file);

describe('the catalog', () => {
	it('holds the forecasts that ship with the app, the default first', () => {
		expect(forecasts.map(({ id }) => id)).toEqual(['ai-market', 'chip-capacity', 'phone-systems']);
	});

	it('goes by order, then files without one, then by id', () => {
		const catalog = readCatalog({
			'/a.json': text({ ...plainFile(), id: 'zebra' }),
			'/b.json': text({ ...plainFile(), id: 'ant' }),
			'/c.json': text({ ...plainFile(), id: 'last', order: 2 }),
			'/d.json': text({ ...plainFile(), id: 'first', order: 0 })
		});
		expect(catalog.map(({ id }) => id)).toEqual(['first', 'last', 'ant', 'zebra']);
	});

	it('stops at a bad file with its name, the path inside it and the reason', () => {
		const bad = { ...teaFile(), id: 'bad', years: { base: 2000, target: 1990, basis: 'stated' } };
		const read = () =>
			readCatalog({
				'/src/forecasts/good.json': text(teaFile()),
				'/src/forecasts/bad.json': text(bad)
			});
		expect(read).toThrow(ForecastError);
		expect(read).toThrow(
			'src/forecasts/bad.json cannot be used:\n  years.target is 1990, but must be after the base year, 2000'
		);
	});

	it('refuses two files with one id', () => {
		const read = () => readCatalog({ '/b.json': text(teaFile()), '/a.json': text(teaFile()) });
		expect(read).toThrow('b.json cannot be used:\n  id is "tea", which a.json is called already');
	});

	it('refuses an id that is the address of another page', () => {
		for (const id of pagesBeside()) {
			const read = () => readCatalog({ '/a.json': text({ ...plainFile(), id }) });
			expect(read).toThrow(`id is "${id}", but another page of the site has this address`);
		}
	});
});

/** The folders of pages that stand where a forecast's page does. */
function pagesBeside(): string[] {
	const routes = ['../../src/routes', '../../src/routes/[[forecast]]'];
	const names = routes.flatMap((folder) =>
		readdirSync(fileURLToPath(new URL(folder, import.meta.url)), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => name)
	);
	// An id has neither dots nor brackets.
	return names.filter((name) => /^[a-z-]+$/.test(name));
}
