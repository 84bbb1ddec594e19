import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Kit } from '$lib/files/png-file';
import { render } from '$lib/files/resvg';

const { resolve } = createRequire(import.meta.url);
const weights = { sans: 400, bold: 700, serif: 600 };

async function bytesOf(file: string): Promise<ArrayBuffer> {
	const bytes = await readFile(resolve(file));
	return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** What makes pixels of a picture, as Node finds it. */
export const kit: Kit = {
	font: (style, script) => {
		const name = style === 'serif' ? 'source-serif-4' : 'arimo';
		return bytesOf(`@fontsource/${name}/files/${name}-${script}-${weights[style]}-normal.woff`);
	},
	render: (svg, scale) => render(svg, scale, () => bytesOf('@resvg/resvg-wasm/index_bg.wasm')),
	ownFonts: async (svg, _, scale) => {
		// For few texts only, and a program for this very machine.
		const { Resvg } = await import('@resvg/resvg-js');
		const font = { loadSystemFonts: true };
		return new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font }).render().asPng();
	}
};
