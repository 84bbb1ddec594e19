import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openFile, type GivenFile } from '$lib/files/open-file';
import { svgFile } from '$lib/files';
import { forecasts } from '$lib/forecast/catalog';
import type { ScenarioDocument } from '$lib/scenario';

function file(content: string | Uint8Array, name = 'given.txt'): GivenFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

const article = forecasts[0]!;
const document: ScenarioDocument = {
	format: 'shareband/scenario',
	version: 1,
	forecast: article.id,
	changes: { targets: { china: { low: 38, high: 48.5 } } }
};

describe('what a file is, its content says, whatever it is called', () => {
	test('a scenario', async () => {
		const opened = await openFile(file(JSON.stringify(document), 'a.csv'));
		expect(opened).toEqual({ value: { kind: 'scenario', document } });
	});

	test('a picture exported here is the scenario it shows', async () => {
		const { text } = svgFile({ forecast: article, document: { ...document, view: 'target' } });
		const opened = await openFile(file(text));
		expect(opened).toEqual({
			value: { kind: 'scenario', document: { ...document, view: 'target' } }
		});
	});

	test.each(forecasts.map((forecast) => [forecast.id, forecast] as const))(
		'the forecast %s',
		async (_, forecast) => {
			const opened = await openFile(file(JSON.stringify(forecast)));
			expect(opened).toEqual({ value: { kind: 'forecast', forecast } });
		}
	);

	test('a table, in UTF-8 or as spreadsheets save Unicode', async () => {
		const text = 'name\tbase\tlow\thigh\nGrün\t30\t40\t45\n';
		const wide = new Uint8Array(2 + 2 * text.length);
		wide.set([0xff, 0xfe]);
		[...text].forEach((letter, i) => wide.set([letter.charCodeAt(0), 0], 2 + 2 * i));
		for (const content of [text, wide]) {
			const opened = await openFile(file(content));
			expect(opened).toMatchObject({
				value: { kind: 'players', table: { cells: [{ name: 'Grün', base: '30' }] } }
			});
		}
	});
});

describe('what cannot be used is answered with a reason', () => {
	test('a large file is refused without being read', async () => {
		let read = false;
		const arrayBuffer = async () => ((read = true), new ArrayBuffer(0));
		const large = { name: 'large.json', size: 1024 * 1024 + 1, arrayBuffer };
		expect(await openFile(large)).toEqual({
			problems: [{ path: '', reason: 'is larger than 1 MiB' }]
		});
		expect(read).toBe(false);
		await openFile({ ...large, name: 'large.PNG' });
		expect(read).toBe(true);
	});

	test.each([
		['nothing', '', 'is empty'],
		['blanks', ' \n', 'is empty'],
		['a program', new Uint8Array([0x4d, 0x5a, 0, 0xff, 0xfe]), 'is neither text nor a PNG picture'],
		['a picture from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'holds no scenario'],
		['a web page', '<!doctype html><p>', 'is not an SVG picture'],
		['broken JSON', '{"format": ', 'is not valid JSON']
	])('%s', async (_, content, reason) => {
		const opened = await openFile(file(content));
		expect(opened).toHaveProperty('problems');
		expect('problems' in opened && opened.problems[0]!.reason).toContain(reason);
	});

	test('a forecast with the place and the reason of what is wrong', async () => {
		const broken = { ...article, years: { ...article.years, target: 2020 } };
		expect(await openFile(file(JSON.stringify(broken)))).toEqual({
			problems: [{ path: 'years.target', reason: 'is 2020, but must be after the base year, 2025' }]
		});
	});

	it('whatever the bytes are, there is an answer and never an error', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
				const opened = await openFile(file(bytes));
				expect('value' in opened || opened.problems.length > 0).toBe(true);
			})
		);
	});
});
