import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseScenario } from '$lib/scenario/parse';
import { cases, check, widths } from '../charts/arbitraries';
import { readGolden } from '../charts/golden';
import { shipped, views } from '../charts/helpers';
import { pictures, svgOf, type Sketch } from '../charts/pictures';
import { portabilityProblems } from '../scene/portable';
import { elementsIn, parseXml, textOf, type XmlElement } from '../scene/xml';
import { hasXmllint, xmllint } from '../scene/xmllint';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

const article = shipped('ai-market');
const picture = (options: Partial<Sketch> = {}) =>
	svgOf({ forecast: article, view: 'paths', ...options });

/** The only element of that name. */
function elementOf(svg: string, name: string): XmlElement {
	const found = [...elementsIn(parseXml(svg))].filter((element) => element.name === name);
	if (found.length !== 1) throw new Error(`${found.length} × <${name}>`);
	return found[0]!;
}

const rootOf = (svg: string) => parseXml(svg).attributes;

describe('the SVG file of a chart', () => {
	it.each([
		['paths', 'shareband-ai-market-paths-2025-2035.svg'],
		['target', 'shareband-ai-market-target-2025-2035.svg'],
		['compare', 'shareband-ai-market-compare-2025-2035.svg']
	] as const)('of %s is called %s', (view, name) => {
		expect(picture({ view })).toMatchObject({ name, type: 'image/svg+xml' });
	});

	it('says in its name what was changed: the target year, and that something was', () => {
		const { name } = picture({ changes: { targetYear: 2040 } });
		expect(name).toBe('shareband-ai-market-paths-2025-2040-changed.svg');
	});

	it('is as wide as an article needs, or as asked, whatever screen it is made on', () => {
		expect(rootOf(picture().text)).toMatchObject({ width: '960', role: 'img' });
		expect(rootOf(picture({ width: 360 }).text)).toMatchObject({ width: '360' });
	});

	it('is light unless dark is asked for', () => {
		const ground = (options?: Partial<Sketch>) =>
			elementsIn(parseXml(picture({ view: 'target', ...options }).text));
		const fills = (elements: Iterable<XmlElement>) =>
			[...elements].find(({ name }) => name === 'rect')?.attributes.fill;
		expect(fills(ground())).toBe('#fffdf8');
		expect(fills(ground({ theme: 'dark' }))).toBe('#16181b');
	});

	it('has the headline as its title and every figure in its description', () => {
		const { text } = picture();
		expect(textOf(elementOf(text, 'title'))).toBe(
			'China closes in on the United States but never passes it'
		);
		expect(textOf(elementOf(text, 'desc'))).toBe(
			'Share of the global AI market from 2025 to 2035, as ranges. China: 30%, then 40–45%. United States: 50%, then 45–50%. Rest of world: 20%, then 5–15%.'
		);
	});

	it('is not made of ranges that cannot all be true', () => {
		const targets = { china: { low: 60, high: 70 }, us: { low: 50, high: 50 } };
		expect(() => picture({ changes: { targets } })).toThrow(RangeError);
	});
});

/** The scenario kept inside a picture. */
function scenarioIn(svg: string) {
	return parseScenario(textOf(elementOf(svg, 'metadata')), 'picture');
}

describe('the scenario inside a file', () => {
	it('is the forecast’s name, what was changed, and the view', () => {
		const changes = { targets: { china: { low: 42, high: 48.5 } }, timing: 's-curve' } as const;
		expect(scenarioIn(picture({ changes, view: 'target' }).text)).toEqual({
			format: 'shareband/scenario',
			version: 1,
			forecast: 'ai-market',
			changes,
			view: 'target'
		});
	});

	it.each(pictures)('gives the same file again, byte for byte: $name', ({ options }) => {
		const { text } = svgOf(options);
		const { forecast, changes, view } = scenarioIn(text);
		expect(forecast).toBe(options.forecast.id);
		expect(svgOf({ ...options, changes, view: view! }).text).toBe(text);
	});

	it('is the same in whatever order it was changed', () => {
		const china = { low: 42, high: 45 };
		const us = { low: 41, high: 50 };
		const one = picture({ changes: { targets: { china, us }, timing: 's-curve' } });
		const other = picture({
			changes: { timing: 's-curve', targets: { us: { high: 50, low: 41 }, china } }
		});
		expect(other.text).toBe(one.text);
	});

	it('keeps parts and locks, in one order', () => {
		const splits = { 'openai-google': { google: 30, openai: 70 } };
		const one = picture({ changes: { splits, locks: ['openai', 'alibaba'] } });
		const reversed = { 'openai-google': { openai: 70, google: 30 } };
		const other = picture({ changes: { locks: ['alibaba', 'openai'], splits: reversed } });
		expect(other.text).toBe(one.text);
		expect(scenarioIn(one.text).changes).toEqual({ splits, locks: ['alibaba', 'openai'] });
	});

	it('is what was put in, for any scenario', () => {
		check(
			fc.property(cases, fc.constantFrom(...views), ({ forecast, changes }, view) => {
				const kept = scenarioIn(svgOf({ forecast, changes, view }).text);
				expect(kept.changes).toEqual(changes);
				expect(kept).toMatchObject({ forecast: forecast.id, view });
			})
		);
	});
});

describe.each(views)('the file of %s for any forecast, any changes and any width', (view) => {
	const theme = fc.constantFrom('light' as const, 'dark' as const);

	it('holds only what looks the same everywhere: plain elements, numbers and colours', () => {
		check(
			fc.property(cases, widths, theme, ({ forecast, changes }, width, theme) => {
				const { text } = svgOf({ forecast, changes, view, width, theme });
				expect(portabilityProblems(text)).toEqual([]);
			})
		);
	});

	it('holds no undefined, NaN, Infinity or object', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const { text } = svgOf({ forecast, changes, view, width });
				expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|var\(/);
			})
		);
	});

	it('holds no character cut in half', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const { text } = svgOf({ forecast, changes, view, width });
				expect(text).not.toContain('\ufffd');
			})
		);
	});

	it('is the same for the same scenario', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const options = { forecast, changes, view, width };
				const again = structuredClone(options);
				expect(svgOf(again).text).toBe(svgOf(options).text);
			}),
			30
		);
	});
});

describe('every kept picture', () => {
	it.each(pictures)('$name holds only what looks the same everywhere', ({ name }) => {
		expect(portabilityProblems(readGolden(name))).toEqual([]);
	});

	it.skipIf(!hasXmllint).each(pictures)('$name is well-formed to xmllint', ({ name }) => {
		expect(xmllint(readGolden(name))).toBe('');
	});
});
