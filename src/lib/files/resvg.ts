import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/**
 * Draws an SVG without texts by resvg in WebAssembly, `scale` pixels for each px: the same PNG, byte for
 * byte, wherever it runs.
 *
 * @param wasm gives the WebAssembly's bytes when they are first needed
 */
export async function render(
	svg: string,
	scale: number,
	wasm: () => Promise<ArrayBuffer>
): Promise<Uint8Array> {
	// It can be set up once only; what failed is tried anew.
	ready ??= wasm().then(initWasm);
	await ready.catch((error: unknown) => {
		ready = undefined;
		throw error;
	});
	const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } });
	const image = drawing.render();
	try {
		return image.asPng();
	} finally {
		image.free();
		drawing.free();
	}
}
