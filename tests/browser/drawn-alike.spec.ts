import { expect, test, type Page } from '@playwright/test';
import { readGolden } from '../charts/golden';
import { tolerance, worstBlock, type Bitmap } from '../charts/render';
import { choose, openExport, saveFrom } from './dialog';
import { chromium, decoded, inSharedFonts, librsvg, resvg } from './drawers';
import { forecasts, open, views } from './site';

const names = [
	...forecasts.flatMap(({ id }) => views.map((view) => `${id}-${view.id}`)),
	'ai-market-companies',
	// The sizes and the dark theme are told by one chart, print by those with textures.
	...['slide', 'square', 'phone', 'worded-own', 'dark'].map((kind) => `ai-market-paths-${kind}`),
	...['paths', 'target', 'companies'].map((view) => `ai-market-${view}-print`)
];

/** How many different colours a picture has, up to `most`. */
function colours({ pixels }: Bitmap, most: number): number {
	const found = new Set<number>();
	for (let at = 0; at < pixels.length && found.size < most; at += 4) {
		found.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
	}
	return found.size;
}

for (const name of names) {
	test(`${name} looks alike in Chromium, resvg and librsvg`, ({ page }) =>
		expectAlike(name, readGolden(name), page));
}

/** Draws an SVG with each program and compares what they make of it, two and two. */
async function expectAlike(name: string, file: string, page: Page): Promise<void> {
	const svg = inSharedFonts(file);
	const [browser, one, two] = [
		await chromium(svg, page),
		await resvg(svg, page),
		await librsvg(svg, page)
	];
	// Print has no more than shades of grey.
	expect(colours(browser!, 50), 'as <img> it is not blank').toBe(50);
	const pairs = [
		['Chromium and resvg', worstBlock(browser!, one!)],
		// librsvg's command is not on every machine.
		...(two
			? ([
					['Chromium and librsvg', worstBlock(browser!, two)],
					['resvg and librsvg', worstBlock(one!, two)]
				] as const)
			: [])
	] as const;
	for (const [who, worst] of pairs) {
		const where = `${who} differ by ${worst.by.toFixed(1)} at ${worst.x}, ${worst.y}`;
		test.info().annotations.push({ type: name, description: where });
		expect(worst.by, where).toBeLessThanOrEqual(tolerance);
	}
}

test('texts as outlines look alike in all of them, and so does the PNG', async ({ page }) => {
	await open(page);
	const dialog = await openExport(page);
	await dialog.getByRole('checkbox', { name: 'Texts as outlines' }).check();
	const svg = (await saveFrom(dialog, 'SVG')).bytes.toString();
	await choose(dialog, 'PNG');
	await choose(dialog, '2×');
	const made = await decoded((await saveFrom(dialog, 'PNG')).bytes, page);
	await expectAlike('outlines', svg, page);
	expect(worstBlock((await chromium(svg, page))!, made).by).toBeLessThanOrEqual(tolerance);
	// The check can fail: a text's outlines that are missing, or 3 px aside, are noticed.
	const words = /<path d="[^"]{600,}" fill="#1d1b18"\/>/;
	const mutants = [() => '', (found: string) => `<g transform="translate(3,0)">${found}</g>`];
	for (const mutant of mutants) {
		const other = await chromium(altered(svg, words, mutant), page);
		expect(worstBlock(other!, made).by).toBeGreaterThan(tolerance);
	}
});

/** The document with the first match replaced; fails where there is none. */
function altered(svg: string, what: RegExp, by: (found: string) => string): string {
	const changed = svg.replace(what, (found) => by(found));
	if (changed === svg) throw new Error(`Nothing in the picture is ${what}.`);
	return changed;
}

const shifted = (found: string) =>
	found.replace(/ x="([\d.]+)"/, (_, x: string) => ` x="${Number(x) + 3}"`);

for (const { what, of = 'ai-market-paths', mutant } of [
	{
		what: 'a label that is missing',
		mutant: (svg: string) => altered(svg, /<text [^>]*>China<\/text>/, () => '')
	},
	{
		what: 'a figure on the axis that is missing',
		mutant: (svg: string) => altered(svg, /<text [^>]*>40%<\/text>/, () => '')
	},
	{
		what: 'a label 3 px aside',
		mutant: (svg: string) => altered(svg, /<text [^>]*>40–45%<\/text>/, shifted)
	},
	{
		what: 'everything 3 px aside',
		mutant: (svg: string) =>
			altered(svg, /<\/metadata>[^]*<\/svg>/, (marks) =>
				marks
					.replace('</metadata>', '</metadata><g transform="translate(3,0)">')
					.replace('</svg>', '</g></svg>')
			)
	},
	{
		what: 'a band in another player’s colour',
		mutant: (svg: string) =>
			altered(svg, /fill="#c23b22" fill-opacity="0.2"/, (paint) =>
				paint.replace('#c23b22', '#1c6ba0')
			)
	},
	{
		what: 'a hatching that runs the other way',
		of: 'ai-market-paths-print',
		mutant: (svg: string) =>
			altered(svg, /<g clip-path="url\(#clip-1\)">\s*<path d="[^"]*"/, (lines) =>
				lines.replace(
					/M([\d.-]+),([\d.-]+)L([\d.-]+),([\d.-]+)/g,
					(_, x1, y1, x2, y2) => `M${x1},${y2}L${x2},${y1}`
				)
			)
	},
	{
		what: 'a label 3 px aside on a slide',
		of: 'ai-market-paths-slide',
		mutant: (svg: string) => altered(svg, /<text [^>]*>40–45%<\/text>/, shifted)
	},
	{
		what: 'a mark in another colour',
		mutant: (svg: string) => altered(svg, /fill="#1c6ba0"/, () => 'fill="#c68300"')
	}
]) {
	test(`${what} is told from what programs draw differently`, async ({ page }) => {
		const svg = readGolden(of);
		const [browser, other] = [await chromium(mutant(svg), page), await resvg(svg, page)];
		expect(worstBlock(browser!, other!).by).toBeGreaterThan(tolerance);
	});
}
