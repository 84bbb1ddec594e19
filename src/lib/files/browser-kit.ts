import sansCyrillic from '@fontsource/arimo/files/arimo-cyrillic-400-normal.woff?url';
import boldCyrillic from '@fontsource/arimo/files/arimo-cyrillic-700-normal.woff?url';
import sansGreek from '@fontsource/arimo/files/arimo-greek-400-normal.woff?url';
import boldGreek from '@fontsource/arimo/files/arimo-greek-700-normal.woff?url';
import sans from '@fontsource/arimo/files/arimo-latin-400-normal.woff?url';
import bold from '@fontsource/arimo/files/arimo-latin-700-normal.woff?url';
import sansExtended from '@fontsource/arimo/files/arimo-latin-ext-400-normal.woff?url';
import boldExtended from '@fontsource/arimo/files/arimo-latin-ext-700-normal.woff?url';
import sansVietnamese from '@fontsource/arimo/files/arimo-vietnamese-400-normal.woff?url';
import boldVietnamese from '@fontsource/arimo/files/arimo-vietnamese-700-normal.woff?url';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff?url';
import serifGreek from '@fontsource/source-serif-4/files/source-serif-4-greek-600-normal.woff?url';
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import serifExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url';
import serifVietnamese from '@fontsource/source-serif-4/files/source-serif-4-vietnamese-600-normal.woff?url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { Size } from '$lib/scene';
import type { Script, Style } from './fonts';
import type { Kit } from './png-file';
import type { PngAnswer, PngTask } from './png-worker';

const fonts: Record<Style, Record<Script, string>> = {
	sans: {
		latin: sans,
		'latin-ext': sansExtended,
		vietnamese: sansVietnamese,
		greek: sansGreek,
		cyrillic: sansCyrillic
	},
	bold: {
		latin: bold,
		'latin-ext': boldExtended,
		vietnamese: boldVietnamese,
		greek: boldGreek,
		cyrillic: boldCyrillic
	},
	serif: {
		latin: serif,
		'latin-ext': serifExtended,
		vietnamese: serifVietnamese,
		greek: serifGreek,
		cyrillic: serifCyrillic
	}
};

/** What makes pixels of a picture in a browser. Fonts and WebAssembly are fetched when first used. */
export const browserKit: Kit = {
	font: async (style, script) => (await fetched(fonts[style][script])).arrayBuffer(),
	render: renderApart,
	ownFonts: drawnByBrowser
};

async function fetched(url: string): Promise<Response> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
	return response;
}

/** Draws in a worker, so that the page goes on, and the memory is given back afterwards. */
function renderApart(svg: string, scale: number): Promise<Uint8Array> {
	const worker = new Worker(new URL('./png-worker.ts', import.meta.url), { type: 'module' });
	const done = new Promise<Uint8Array>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<PngAnswer>) => {
			if ('png' in data) resolve(data.png);
			else reject(new Error(data.error));
		};
		worker.onerror = (event) => reject(new Error(event.message || 'The worker could not start.'));
	});
	const task: PngTask = { svg, scale, wasm: new URL(wasm, location.href).href };
	worker.postMessage(task);
	return done.finally(() => worker.terminate());
}

async function drawnByBrowser(svg: string, size: Size, scale: number): Promise<Uint8Array> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = size.width * scale;
		canvas.height = size.height * scale;
		canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new RangeError('The browser has no room for so many pixels.');
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(url);
	}
}
