import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	fontFamily,
	px,
	writeSvg,
	type GroupMark,
	type Mark,
	type Scene,
	type TextMark
} from '$lib/scene';
import { check } from '../projection/arbitraries';
import { portabilityProblems } from './portable';
import { elementsIn, parseXml, textOf } from './xml';
import { hasXmllint, xmllint } from './xmllint';

function sceneOf(marks: Mark[], texts: Partial<Scene> = {}): Scene {
	return {
		width: 200,
		height: 100,
		title: 'Title',
		description: 'Description',
		background: '#ffffff',
		plots: [],
		marks,
		...texts
	};
}

function textMark(text: string): TextMark {
	return {
		kind: 'text',
		key: 'text',
		x: 10,
		y: 20,
		text,
		size: 12,
		face: 'sans',
		anchor: 'start',
		fill: '#000000'
	};
}

/** The attributes of the only element of that name. */
function attributesOf(name: string, marks: Mark[]) {
	const elements = [...elementsIn(parseXml(writeSvg(sceneOf(marks))))];
	const found = elements.filter((element) => element.name === name);
	expect(found).toHaveLength(1);
	return found[0]!.attributes;
}

/** Text of any 16-bit units, halves of characters and control characters among them. */
const anyText = fc.oneof(
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
		.map((units) => String.fromCharCode(...units)),
	fc
		.array(fc.constantFrom(...`<>&"']]>;`, '\u0000', '\ud83d', '\ude42', '🙂', '\n'))
		.map((list) => list.join(''))
);

/** The text with what XML 1.0 does not know as a character replaced, and its line ends as XML reads them. */
function asXmlHasIt(text: string): string {
	const known = (character: string) =>
		character < ' ' ? '\t\n\r'.includes(character) : !'\ufffe\uffff'.includes(character);
	return [...text.toWellFormed()]
		.map((character) => (known(character) ? character : '\ufffd'))
		.join('')
		.replace(/\r\n?/g, '\n');
}

describe('an SVG file', () => {
	it('has a size, a name, a description and a ground', () => {
		expect(writeSvg(sceneOf([]))).toBe(
			[
				'<?xml version="1.0" encoding="UTF-8"?>',
				'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" role="img" aria-labelledby="title desc">',
				'\t<title id="title">Title</title>',
				'\t<desc id="desc">Description</desc>',
				'\t<rect width="200" height="100" fill="#ffffff"/>',
				'</svg>',
				''
			].join('\n')
		);
	});

	it('has metadata only where some are given', () => {
		const names = (metadata?: string) =>
			[...elementsIn(parseXml(writeSvg(sceneOf([]), metadata)))].map(({ name }) => name);
		expect(names()).not.toContain('metadata');
		expect(names('{}')).toContain('metadata');
	});

	it('fills no shape that has no fill', () => {
		const path: Mark = { kind: 'path', key: 'p', d: 'M0,0L1,1', stroke: '#123456', strokeWidth: 2 };
		expect(attributesOf('path', [path])).toEqual({
			d: 'M0,0L1,1',
			fill: 'none',
			stroke: '#123456',
			'stroke-width': '2'
		});
	});

	it('says where a text stands and how it is set, and leaves out what is usual', () => {
		expect(attributesOf('text', [textMark('a')])).toEqual({
			x: '10',
			y: '20',
			'font-family': 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif',
			'font-size': '12',
			fill: '#000000'
		});
		const head: TextMark = { ...textMark('a'), face: 'serif', bold: true, anchor: 'end' };
		expect(attributesOf('text', [head])).toMatchObject({
			'font-family': "'Source Serif 4', Georgia, Times New Roman, Liberation Serif, serif",
			'font-weight': '600',
			'text-anchor': 'end'
		});
	});

	it('asks for fonts in a way that resvg understands: no quotes but around the first name', () => {
		for (const list of Object.values(fontFamily)) {
			const [, ...others] = list.split(', ');
			expect(others.join()).not.toMatch(/["']/);
			// Unquoted, each word of a name must be an identifier.
			expect(others.join(' ').split(' ').join('')).toMatch(/^[A-Za-z-]+$/);
			expect(others.at(-1)).toMatch(/^(sans-)?serif$/);
		}
	});

	it('gives every clipped group a clip of its own', () => {
		const group = (key: string): GroupMark => ({
			kind: 'group',
			key,
			clip: 'M0,0L9,0L9,9Z',
			children: [{ kind: 'circle', key: 'c', cx: 1, cy: 2, r: 3, fill: '#000000' }]
		});
		const svg = writeSvg(sceneOf([group('a'), group('b'), { ...group('c'), clip: undefined }]));
		const groups = [...elementsIn(parseXml(svg))].filter(({ name }) => name === 'g');
		expect(groups.map(({ attributes }) => attributes['clip-path'])).toEqual([
			'url(#clip-1)',
			'url(#clip-2)',
			undefined
		]);
		expect(portabilityProblems(svg)).toEqual([]);
	});

	it.each([
		['markup', '<script>alert("1 & 2")</script>'],
		['what ends a section', ']]>'],
		['an entity', '&lt;&#0;'],
		['emoji and ideographs', '🇨🇳👩‍🚀中国'],
		['half a character', 'a\ud83db\ude42c'],
		['control characters', 'a\u0000b\u001fc\ufffe']
	])('keeps %s as text', (_, text) => {
		const svg = writeSvg(sceneOf([textMark(text)], { title: text, description: text }), text);
		const texts = [...elementsIn(parseXml(svg))]
			.filter(({ name }) => ['title', 'desc', 'metadata', 'text'].includes(name))
			.map(textOf);
		expect(texts).toEqual(Array(4).fill(asXmlHasIt(text)));
		expect(portabilityProblems(svg)).toEqual([]);
	});

	it('keeps what stands in an attribute inside its quotes', () => {
		const hostile = '"/><script x="&<';
		const svg = writeSvg(sceneOf([], { background: hostile }));
		const [ground] = [...elementsIn(parseXml(svg))].filter(({ name }) => name === 'rect');
		expect(ground?.attributes.fill).toBe(hostile);
	});

	it('is well-formed whatever its texts hold', () => {
		check(
			fc.property(anyText, (text) => {
				const root = parseXml(writeSvg(sceneOf([textMark(text)]), text));
				const read = [...elementsIn(root)].filter(({ name }) => name === 'text').map(textOf);
				expect(read).toEqual([asXmlHasIt(text)]);
			}),
			500
		);
	});

	it.skipIf(!hasXmllint)('is well-formed to xmllint, too', () => {
		const marks = fc.sample(anyText, { numRuns: 200, seed: 1 }).map(textMark);
		expect(xmllint(writeSvg(sceneOf(marks)))).toBe('');
	});
});

describe('px', () => {
	it.each([
		[1.006, 1.01],
		[1.004, 1],
		[-0.001, 0],
		[12, 12]
	])('rounds %d px to hundredths: %d', (value, rounded) => {
		// Object.is tells 0 from −0.
		expect(Object.is(px(value), rounded)).toBe(true);
	});
});

describe('a scene in a picture of another size', () => {
	const frameOf = (width: number, height: number) => {
		const svg = parseXml(writeSvg(sceneOf([]), undefined, { width, height }));
		const ground = [...elementsIn(svg)].find(({ name }) => name === 'rect')!;
		return { ...svg.attributes, ground: ground.attributes };
	};

	it('is scaled to it', () => {
		expect(frameOf(400, 200)).toMatchObject({
			width: '400',
			height: '200',
			viewBox: '0 0 200 100'
		});
	});

	it('stands in its middle where that is higher or wider, on ground to the edges', () => {
		expect(frameOf(200, 300)).toMatchObject({
			viewBox: '0 -100 200 300',
			ground: { y: '-100', width: '200', height: '300' }
		});
		expect(frameOf(600, 200)).toMatchObject({
			viewBox: '-50 0 300 100',
			ground: { x: '-50', width: '300', height: '100' }
		});
	});
});
