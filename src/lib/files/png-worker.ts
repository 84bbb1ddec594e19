import { render } from './resvg';

/** Draws one picture by resvg, apart from the page. */
export interface PngTask {
	svg: string;
	scale: number;
	/** Address of the WebAssembly. */
	wasm: string;
}

export type PngAnswer = { png: Uint8Array<ArrayBuffer> } | { error: string };

self.onmessage = async ({ data: { svg, scale, wasm } }: MessageEvent<PngTask>) => {
	try {
		const response = await fetch(wasm);
		if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
		const png = new Uint8Array(await render(svg, scale, () => response.arrayBuffer()));
		answer({ png }, [png.buffer]);
	} catch (error) {
		answer({ error: error instanceof Error ? error.message : String(error) });
	}
};

function answer(message: PngAnswer, transfer: Transferable[] = []) {
	self.postMessage(message, { transfer });
}
