import headlineFont from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';

/**
 * The headlines' font for a framed page, inside it: in a sandboxed frame without an origin a browser takes
 * no font from a host that does not expressly allow it. After the style sheets it stands in for the font of
 * the same name in `styles/fonts.css`.
 */
export const framedFont = `<style>
	@font-face {
		font-family: 'Source Serif 4';
		font-weight: 600;
		src: url('${headlineFont}') format('woff2');
		unicode-range: U+0000-00FF, U+2013-2014, U+2018-201D, U+2026, U+2192, U+2212;
	}
</style>`;
