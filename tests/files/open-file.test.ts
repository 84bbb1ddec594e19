import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { openFile, type GivenFile } from '$lib/files/open-file';
import { svgFile } from '$lib/files';
import { forecasts } from '$lib/forecast/catalog';
import type { ScenarioDocument } from '$lib/scenario';
import { teaFile } from '../forecast/tea';

function file(content: string | Uint8Array, name = 'given.txt'): GivenFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

/** As ISO 8859-1 has it, and Windows-1252 for these letters. */
function windows(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
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

	test('a large picture, as one with its texts as outlines is', async () => {
		const { text } = svgFile({ forecast: article, document });
		const outlines = `<path d="${'M0 0'.repeat(700_000)}"/></svg>`;
		const opened = await openFile(file(text.replace(/<\/svg>\s*$/, outlines), 'large.svg'));
		expect(opened).toMatchObject({ value: { kind: 'scenario', document } });
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
				value: {
					kind: 'players',
					windows: false,
					table: { cells: [{ name: 'Grün', base: '30' }] }
				}
			});
		}
	});

	test('a table as Excel saves it on a Western Windows, and says so', async () => {
		const text = 'name;base;low;high\r\nÄpfel;30;40;45\r\nCafé;20;20;25\r\n';
		const opened = await openFile(file(windows(text), 'Früchte.CSV'));
		expect(opened).toMatchObject({
			value: {
				kind: 'players',
				windows: true,
				table: { cells: [{ name: 'Äpfel', base: '30' }, { name: 'Café' }] }
			}
		});
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
		read = false;
		expect(await openFile({ ...large, name: 'large.svg', size: 8 * 1024 * 1024 + 1 })).toEqual({
			problems: [{ path: '', reason: 'is larger than 8 MiB' }]
		});
		expect(read).toBe(false);
	});

	test('a large file that is only called a picture', async () => {
		const rows = 'name,base,low,high\n' + 'A,1,1,1\n'.repeat(150_000);
		const noText = new Uint8Array(1024 * 1024 + 1).fill(0xff);
		for (const [content, name] of [
			[rows, 'table.svg'],
			[rows, 'table.png'],
			[noText, 'bytes.svg']
		] as const) {
			expect(await openFile(file(content, name))).toEqual({
				problems: [{ path: '', reason: 'is larger than 1 MiB' }]
			});
		}
	});

	test('a scenario whose own forecast does not hold, as JSON and in a picture', async () => {
		const tea = teaFile();
		const players = tea.players.map((player) => ({ ...player, base: 60 }));
		const bad = { ...document, forecast: 'tea', changes: {}, document: { ...tea, players } };
		const json = JSON.stringify(bad);
		for (const content of [json, `<svg><metadata>${json}</metadata></svg>`]) {
			expect(await openFile(file(content))).toEqual({
				problems: [
					{
						path: 'document.players',
						reason: 'have base shares that add up to 120 percent, 20 over 100'
					}
				]
			});
		}
	});

	test.each([
		['nothing', '', 'is empty'],
		['blanks', ' \n', 'is empty'],
		['a program', new Uint8Array([0x4d, 0x5a, 0, 0xff, 0xfe]), 'is neither text nor a PNG picture'],
		['a picture from elsewhere', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'holds no scenario'],
		['a web page', '<!doctype html><p>', 'is not an SVG picture'],
		['a sentence', 'Tea was drunk', 'is no table'],
		['a PDF of plain text', '%PDF-1.4\n<< /A [1,2] >>', 'is no table'],
		['broken JSON', '{"format": ', 'is not valid JSON']
	])('%s', async (_, content, reason) => {
		const opened = await openFile(file(content));
		expect(opened).toHaveProperty('problems');
		expect('problems' in opened && opened.problems[0]!.reason).toContain(reason);
	});

	test('text of Windows that is called no table, or that no text is', async () => {
		for (const [content, name] of [
			[windows('name;base\nÄpfel;30'), 'apples.json'],
			[windows('name;base\nÄpfel;30\x01'), 'apples.csv'],
			[windows('name;base\nÄpfel;30\x81'), 'apples.csv']
		] as const) {
			expect(await openFile(file(content, name))).toEqual({
				problems: [
					{
						path: '',
						reason: 'is neither text nor a PNG picture: open a JSON, CSV, SVG or PNG file'
					}
				]
			});
		}
	});

	test('a number in a file that is called JSON', async () => {
		expect(await openFile(file('42', 'forecast.json'))).toHaveProperty('problems');
	});

	test.each(['shareband/scenario', 'shareband/forecast'])(
		'what a newer version wrote as %s',
		async (format) => {
			const opened = await openFile(file(JSON.stringify({ ...document, format, version: 7 })));
			expect(opened).toHaveProperty(
				'problems',
				expect.arrayContaining([
					{
						path: 'version',
						reason: 'is 7, of a newer Shareband than this one, which reads version 1'
					}
				])
			);
		}
	);

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
