import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonical } from '$lib/files/canonical';
import { keyword, withTexts } from '$lib/files/png';
import { documentOfPng, documentOfSvg } from '$lib/files/read-picture';
import { svgFile } from '$lib/files';
import type { ScenarioDocument } from '$lib/scenario';
import { check } from '../charts/arbitraries';
import { readGolden } from '../charts/golden';
import { works } from './arbitraries';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** One grey pixel. */
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
	'base64'
);
const pngWith = (text: string, key = keyword) => withTexts(pixel, [{ keyword: key, text }], 1);
const pngOf = (document: ScenarioDocument) => pngWith(JSON.stringify(document));

const scenario: ScenarioDocument = {
	format: 'shareband/scenario',
	version: 1,
	forecast: 'ai-market',
	changes: { targets: { china: { low: 42, high: 48.5 } } },
	note: 'Ü & <b> 中国'
};

/** What a reading says is wrong. */
function reason(reading: ReturnType<typeof documentOfSvg>): string {
	return 'problems' in reading
		? reading.problems.map(({ path, reason }) => `${path} ${reason}`.trim()).join('; ')
		: 'nothing';
}

const svgWith = (content: string) =>
	`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

describe('a scenario comes back out of', () => {
	it('the SVG that shows it, whatever it is', () => {
		check(
			fc.property(works, ({ forecast, document }) => {
				const { text } = svgFile({ forecast, document });
				expect(documentOfSvg(text)).toEqual({ value: canonical(document) });
			})
		);
	});

	it('a PNG, whatever it is', () => {
		check(
			fc.property(works, ({ document }) => {
				expect(documentOfPng(pngOf(document))).toEqual({ value: document });
			})
		);
	});

	it('a picture that is kept', () => {
		const reading = documentOfSvg(readGolden('ai-market-target-changed'));
		expect(reading).toMatchObject({ value: { forecast: 'ai-market', view: 'target' } });
	});

	it('an SVG that another program saved anew, with data of its own', () => {
		const json = JSON.stringify(scenario).replaceAll('&', '&#38;').replaceAll('<', '&#x3C;');
		const svg = svgWith(
			`<svg:metadata id="m1">\n${json.replaceAll('"', '&quot;')}\n<rdf:RDF/></svg:metadata><g/>`
		);
		expect(documentOfSvg(svg)).toEqual({ value: scenario });
	});

	it('a PNG whatever other texts it holds', () => {
		const other = withTexts(Buffer.from(pngOf(scenario)), [{ keyword: 'Title', text: '{' }], 2);
		expect(documentOfPng(other)).toEqual({ value: scenario });
	});
});

describe('an SVG', () => {
	it.each([
		['that is none', 'Hello', 'is not an SVG picture'],
		['without a scenario', svgWith('<g/>'), /^holds no scenario: it was not exported here/],
		['with empty metadata', svgWith('<metadata> </metadata>'), /^holds no scenario/],
		[
			'with metadata of another program',
			svgWith('<metadata><rdf:RDF/></metadata>'),
			/^holds no scenario/
		],
		[
			'with a scenario in a comment',
			svgWith(`<!--<metadata>${JSON.stringify(scenario)}</metadata>-->`),
			/^holds no scenario/
		],
		['with two', svgWith('<metadata>{}</metadata><metadata>{}</metadata>'), 'holds two scenarios'],
		[
			'with an entity that XML does not know',
			svgWith('<metadata>&bomb;</metadata>'),
			/^is damaged/
		],
		['with a character beyond all', svgWith('<metadata>&#x110000;</metadata>'), /^is damaged/],
		[
			'with an ampersand that begins nothing',
			svgWith('<metadata>{"a": "b & c"}</metadata>'),
			/^is damaged/
		],
		['with something else than JSON', svgWith('<metadata>hello</metadata>'), /is not valid JSON/],
		['with something else than a scenario', svgWith('<metadata>{}</metadata>'), /format/],
		['that is too large', svgWith(' '.repeat(8 * 1024 * 1024)), 'is larger than 8 MiB']
	])('%s is refused with what is wrong', (_, svg, words) => {
		expect(reason(documentOfSvg(svg))).toMatch(words);
	});

	it('with a range the wrong way round is refused like any scenario', () => {
		const upside = { ...scenario, changes: { targets: { china: { low: 50, high: 40 } } } };
		const svg = svgWith(
			`<metadata>${JSON.stringify(upside).replace('&', '&amp;').replace('<', '&lt;')}</metadata>`
		);
		expect(reason(documentOfSvg(svg))).toContain('changes.targets.china.low is 50');
	});

	it('is read in a moment, however it is made up', () => {
		const many = '<metadata '.repeat(200_000);
		expect(reason(documentOfSvg(svgWith(many)))).toMatch(/^holds no scenario/);
		expect(reason(documentOfSvg(svgWith('<!--'.repeat(200_000))))).toMatch(/^holds no scenario/);
	});
});

describe('a PNG', () => {
	it.each([
		['that is none', Buffer.from('GIF89a and so on'), 'is not a PNG picture'],
		['that is empty', new Uint8Array(), 'is not a PNG picture'],
		['without a scenario', pixel, /^holds no scenario: it was not exported here/],
		['with another keyword', pngWith('{}', `${keyword}s`), /^holds no scenario/],
		[
			'with two',
			withTexts(Buffer.from(pngOf(scenario)), [{ keyword, text: '{}' }], 1),
			'holds two scenarios'
		],
		['with something else than JSON', pngWith('hello'), /is not valid JSON/],
		['that is too large', new Uint8Array(8 * 1024 * 1024 + 1), 'is larger than 8 MiB']
	])('%s is refused with what is wrong', (_, bytes, words) => {
		expect(reason(documentOfPng(bytes))).toMatch(words);
	});

	it('with a compressed scenario is refused, since that could be endless', () => {
		const bytes = Buffer.from(pngOf(scenario));
		const flag = bytes.indexOf(keyword) + keyword.length + 1;
		bytes[flag] = 1;
		expect(reason(documentOfPng(bytes))).toMatch(/damaged|compressed/);
	});

	it('cut off anywhere is refused or complete', () => {
		const whole = pngOf(scenario);
		for (let end = 0; end < whole.length; end += 1) {
			const reading = documentOfPng(whole.subarray(0, end));
			if ('value' in reading) expect(reading.value).toEqual(scenario);
			else expect(reason(reading)).toMatch(/not a PNG|ends too early/);
		}
		expect(documentOfPng(whole)).toEqual({ value: scenario });
	});

	it('with any byte changed is refused, or shows the same scenario', () => {
		const whole = pngOf(scenario);
		check(
			fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
				const damaged = Uint8Array.from(whole);
				damaged[at]! ^= by;
				const reading = documentOfPng(damaged);
				if ('value' in reading) expect(reading.value).toEqual(scenario);
				else expect(reason(reading)).not.toBe('');
			}),
			2000
		);
	});

	it('of any bytes is refused without an error', () => {
		const head = pixel.subarray(0, 33);
		check(
			fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
				expect('problems' in documentOfPng(Buffer.concat([head, rest]))).toBe(true);
			}),
			500
		);
	});
});
