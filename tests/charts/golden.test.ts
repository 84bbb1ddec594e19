import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFile } from '$lib/files/make-file';
import { goldenFolder, goldenProblem, keptProblem, sha256 } from './golden';
import { kit } from '../../src/cli/kit';
import { optionsOf, pictures, svgOf } from './pictures';

describe('the file of a picture is byte for byte the one that is kept', () => {
	it.each(pictures)('$name', ({ name, options }) => {
		expect(goldenProblem(name, svgOf(options).text) ?? 'as kept').toBe('as kept');
	});

	it('and every kept file belongs to a picture', () => {
		const kept = readdirSync(goldenFolder).filter((file) => /^[^.]+\.svg$/.test(file));
		expect(kept.sort()).toEqual(pictures.map(({ name }) => `${name}.svg`).sort());
	});
});

describe('what else is made of the article is byte for byte what is kept', () => {
	const ofArticle = (view: string) =>
		pictures.find(({ name }) => name === `ai-market-${view}`)!.options;
	const article = optionsOf(ofArticle('paths'));

	it.each(pictures.filter(({ name }) => /^ai-market-[a-z]+$/.test(name)))(
		'$name with its texts as outlines, and as PNG',
		{ timeout: 60_000 },
		async ({ name, options }) => {
			const picture = optionsOf(options);
			const svg = await makeFile({ ...picture, format: 'svg', outlines: true }, kit);
			const png = await makeFile({ ...picture, format: 'png', scale: 1 }, kit);
			expect(keptProblem(`${name}.outlines.svg.sha256`, sha256(svg.content))).toBeUndefined();
			expect(keptProblem(`${name}.png.sha256`, sha256(png.content))).toBeUndefined();
		}
	);

	it('its figures, those of its low and high, and the scenario as JSON', async () => {
		const csv = await makeFile({ ...article, format: 'csv', years: false }, kit);
		const document = { ...article.document, view: 'compare' as const };
		const compared = await makeFile({ ...article, document, format: 'csv', years: false }, kit);
		const json = await makeFile({ ...article, format: 'json', what: 'scenario' }, kit);
		expect(keptProblem('ai-market.csv', String(csv.content))).toBeUndefined();
		expect(keptProblem('ai-market-comparison.csv', String(compared.content))).toBeUndefined();
		expect(keptProblem('ai-market.scenario.json', String(json.content))).toBeUndefined();
	});
});

describe('a kept picture', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'golden-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const file = (name: string) => path.join(folder, name);
	const read = (name: string) => readFileSync(file(name), 'utf8');
	const compare = (text: string, update = false) => goldenProblem('tea', text, { folder, update });

	it('is not made by a test that only compares', () => {
		expect(compare('<svg/>')).toMatch(/^There is no tea\.svg yet\.[^]*UPDATE_GOLDEN=1/);
		expect(existsSync(file('tea.svg'))).toBe(false);
		expect(read('tea.actual.svg')).toBe('<svg/>');
	});

	it('is made, and made anew, where that is asked for', () => {
		expect(compare('<svg/>', true)).toBeUndefined();
		expect(compare('<svg>1</svg>', true)).toBeUndefined();
		expect(read('tea.svg')).toBe('<svg>1</svg>');
	});

	it('says where another picture differs, and puts that one beside it', () => {
		writeFileSync(file('tea.svg'), 'a\nb\nc\n');
		expect(compare('a\nB\nc\n')).toMatch(/^Line 2 differs\.\n- b\n\+ B\n/);
		expect(read('tea.svg')).toBe('a\nb\nc\n');
		expect(read('tea.actual.svg')).toBe('a\nB\nc\n');
	});

	it('notices a text that only goes on, or stops early', () => {
		writeFileSync(file('tea.svg'), 'a\nb');
		expect(compare('a\nb\nc')).toMatch(/^Line 3 differs\.\n- \(nothing\)\n\+ c/);
		expect(compare('a')).toMatch(/^Line 2 differs\.\n- b\n\+ \(nothing\)/);
	});

	it('clears away an earlier difference once the picture is the same again', () => {
		writeFileSync(file('tea.svg'), 'a');
		compare('b');
		expect(compare('a')).toBeUndefined();
		expect(existsSync(file('tea.actual.svg'))).toBe(false);
	});
});
