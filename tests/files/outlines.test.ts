import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { outlined } from '$lib/files/outlines';
import { outlinedSvgFile } from '$lib/files/svg-file';
import { eachMark, textWidth, type Mark, type Scene, type TextMark } from '$lib/scene';
import { kit } from '../../src/cli/kit';
import { cases } from '../charts/arbitraries';
import { shipped } from '../charts/helpers';
import { optionsOf, twelve } from '../charts/pictures';
import { boxOfPath } from '../scene/path-data';
import { portabilityProblems } from '../scene/portable';
import { elementsIn, parseXml, textOf } from '../scene/xml';

// Fonts are read and charts drawn by the hundred: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

const text = (content: string, more: Partial<TextMark> = {}): TextMark => ({
	kind: 'text',
	key: 'text',
	x: 100,
	y: 50,
	text: content,
	size: 20,
	face: 'sans',
	anchor: 'start',
	fill: '#000000',
	...more
});

const sceneOf = (...marks: Mark[]): Scene => ({
	width: 200,
	height: 100,
	title: 'Title',
	description: 'Description',
	background: '#ffffff',
	marks,
	plots: []
});

async function outlineOf(mark: TextMark) {
	const { scene, left } = await outlined(sceneOf(mark), kit.font);
	return { mark: scene.marks[0]!, left };
}

async function boxOf(mark: TextMark) {
	const { mark: path } = await outlineOf(mark);
	if (path.kind !== 'path') throw new Error(`${mark.text} is no outline.`);
	return boxOfPath(path.d);
}

describe('a text as outlines', () => {
	it('is a path of its colour under its key', async () => {
		const { mark } = await outlineOf(text('China', { fill: '#c23b22' }));
		expect(mark).toMatchObject({ kind: 'path', key: 'text', fill: '#c23b22' });
	});

	it('stands on its baseline, from its place on', async () => {
		const { left, right, top, bottom } = await boxOf(text('H'));
		// The capital letters of this typeface are 0.688 of its size high.
		expect([top, bottom]).toEqual([expect.closeTo(50 - 0.688 * 20, 1), 50]);
		expect(left).toBeGreaterThanOrEqual(100);
		expect(right).toBeLessThanOrEqual(100 + textWidth('H', 20, 'sans'));
	});

	it('ends at its place, or has its middle there', async () => {
		const width = textWidth('HHHH', 20, 'sans');
		const end = await boxOf(text('HHHH', { anchor: 'end' }));
		expect(end.right).toBeGreaterThan(100 - 3);
		expect(end.right).toBeLessThanOrEqual(100);
		const middle = await boxOf(text('HHHH', { anchor: 'middle' }));
		expect((middle.left + middle.right) / 2).toBeCloseTo(100, 0);
		expect(middle.right - middle.left).toBeGreaterThan(0.9 * width);
	});

	it('has pairs of letters moved together where the typeface does so', async () => {
		const [pair, apart] = [await boxOf(text('AV')), await boxOf(text('AHV'))];
		const letter = await boxOf(text('AH'));
		expect(pair.right - pair.left).toBeLessThan(
			apart.right - apart.left - (letter.right - letter.left) / 2 - 1
		);
	});

	it.each(['sans', 'serif'] as const)('in %s is bold where that is asked for', async (face) => {
		const { mark } = await outlineOf(text('China', { face, bold: true }));
		expect(mark.kind).toBe('path');
	});

	it.each([
		'Ärger, façade, Łódź, İstanbul, Đà Nẵng',
		'Ελλάδα',
		'Україна',
		'40–45% → “about” … ’ − · × ½ €'
	])('can be %s', async (content) => {
		expect((await outlineOf(text(content))).left).toEqual([]);
	});

	it('can be every text of the interface', async () => {
		const messages = JSON.parse(readFileSync('src/messages/en.json', 'utf8')) as object;
		const characters = [...new Set(Object.values(messages).join(''))].join('');
		expect((await outlineOf(text(characters))).left).toEqual([]);
	});

	it('is a text still where a letter has no outline, and that is told', async () => {
		const { mark, left } = await outlineOf(text('中国 China'));
		expect(mark).toEqual(text('中国 China'));
		expect(left).toEqual(['中国 China']);
	});

	it('is a text still where marks combine with letters in ways the typeface does not draw', async () => {
		expect((await outlineOf(text('x\u0323\u0301'))).left).toEqual(['x\u0323\u0301']);
		// A letter that is there whole is one, however it was written.
		expect((await outlineOf(text('e\u0301'))).left).toEqual([]);
	});

	it('leaves everything else as it was, inside groups too', async () => {
		const line: Mark = { kind: 'line', key: 'line', x1: 0, y1: 0, x2: 1, y2: 1 };
		const group: Mark = { kind: 'group', key: 'group', children: [line, text('A')] };
		const { scene } = await outlined(sceneOf(group, line), kit.font);
		expect([...eachMark(scene.marks)].map(({ kind }) => kind)).toEqual([
			'group',
			'line',
			'path',
			'line'
		]);
	});
});

describe('a file of outlines', () => {
	it('has no text but its title, description and scenario', async () => {
		const options = optionsOf({ forecast: shipped('ai-market'), view: 'paths' });
		const { text: svg } = await outlinedSvgFile(options, kit.font);
		const elements = [...elementsIn(parseXml(svg))];
		expect(elements.filter(({ name }) => name === 'text')).toEqual([]);
		const title = elements.find(({ name }) => name === 'title')!;
		expect(textOf(title)).toBe('China closes in on the United States but never passes it');
	});

	it('holds only what looks the same everywhere, for any forecast', async () => {
		await fc.assert(
			fc.asyncProperty(cases, async ({ forecast, changes }) => {
				const options = optionsOf({ forecast, changes, view: 'target' });
				const { text: svg } = await outlinedSvgFile(options, kit.font);
				expect(portabilityProblems(svg)).toEqual([]);
			}),
			{ numRuns: 20, seed: 2035 }
		);
	});

	it('of twelve players with long names is small enough to be opened again', async () => {
		const options = optionsOf({ forecast: twelve, view: 'compare' });
		const { text: svg, left } = await outlinedSvgFile(options, kit.font);
		expect(svg.length).toBeLessThan(1024 * 1024);
		expect(left.join('')).toMatch(/^[東アジア半導体製造共同事業体連合会]+$/);
	});
});
