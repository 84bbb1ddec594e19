import { expect, test } from '@playwright/test';
import { readGolden } from '../charts/golden';
import { tolerance, worstBlock, type Bitmap } from '../charts/render';
import { chromium, librsvg, resvg } from './drawers';
import { forecasts, views } from './site';

const names = [
	...forecasts.flatMap(({ id }) => views.map((view) => `${id}-${view.id}`)),
	'ai-market-companies'
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
	test(`${name} looks alike in Chromium, resvg and librsvg`, async ({ page }) => {
		const svg = readGolden(name);
		const [browser, one, two] = [
			await chromium(svg, page),
			await resvg(svg, page),
			await librsvg(svg, page)
		];
		expect(colours(browser!, 100), 'as <img> it is not blank').toBe(100);
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
	});
}

/** The document with the first match replaced; fails where there is none. */
function altered(svg: string, what: RegExp, by: (found: string) => string): string {
	const changed = svg.replace(what, (found) => by(found));
	if (changed === svg) throw new Error(`Nothing in the picture is ${what}.`);
	return changed;
}

const shifted = (found: string) =>
	found.replace(/ x="([\d.]+)"/, (_, x: string) => ` x="${Number(x) + 3}"`);

for (const { what, mutant } of [
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
		what: 'a mark in another colour',
		mutant: (svg: string) => altered(svg, /fill="#1c6ba0"/, () => 'fill="#c68300"')
	}
]) {
	test(`${what} is told from what programs draw differently`, async ({ page }) => {
		const svg = readGolden('ai-market-paths');
		const [browser, other] = [await chromium(mutant(svg), page), await resvg(svg, page)];
		expect(worstBlock(browser!, other!).by).toBeGreaterThan(tolerance);
	});
}
