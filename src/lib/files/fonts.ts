import type * as OpenType from 'opentype.js';
import type { TextMark } from '$lib/scene';

/**
 * The typefaces whose letters become outlines: Arimo, which is as wide as Arial letter by letter, and
 * the headlines' Source Serif. Each is in several files by script; only what a text needs is read.
 */
export type Style = 'sans' | 'bold' | 'serif';
export const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
export type Script = (typeof scripts)[number];

/** Gives the bytes of a font's file (WOFF). Browsers and Node find it in different ways. */
export type FontSource = (style: Style, script: Script) => Promise<ArrayBuffer>;

/** What each file adds to the Latin one, which is read in any case. */
const beyondLatin: [Script, RegExp][] = [
	['latin-ext', /[\u0100-\u02cc\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/],
	['vietnamese', /[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/],
	['greek', /[\u0370-\u03ff]/],
	['cyrillic', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/]
];

export function styleOf({ face, bold }: Pick<TextMark, 'face' | 'bold'>): Style {
	return face === 'serif' ? face : bold ? 'bold' : 'sans';
}

export type Fonts = ReadonlyMap<Style, readonly OpenType.Font[]>;

/** Reads the fonts that these texts are set in, as far as there are any for their characters. */
export async function loadFonts(texts: TextMark[], source: FontSource): Promise<Fonts> {
	const { parse } = await library();
	const loaded = [...new Set(texts.map(styleOf))].map(async (style) => {
		const all = texts.map((mark) => (styleOf(mark) === style ? mark.text.normalize('NFC') : ''));
		const more = beyondLatin
			.filter(([, has]) => all.some((text) => has.test(text)))
			.map(([script]) => script);
		const files = ['latin' as const, ...more].map(async (script) => {
			return parse(await source(style, script));
		});
		return [style, await Promise.all(files)] as const;
	});
	return new Map(await Promise.all(loaded));
}

/** The library has its functions at the top for bundlers, and in its default export for Node. */
async function library(): Promise<typeof OpenType> {
	const found = await import('opentype.js');
	return 'parse' in found ? found : (found as { default: typeof OpenType }).default;
}
