import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { render, type Bitmap } from '../charts/render';

/** Pixels for each px. */
const scale = 2;

/** What a program makes of an SVG document; nothing where this machine does not have it. */
export type Drawer = (svg: string, page: Page) => Promise<Bitmap | undefined>;

/**
 * The document in the fonts that all of them find by the same name. Which font stands in for one that
 * the machine does not have, such as Helvetica, each program settles in its own way.
 */
export function inSharedFonts(svg: string): string {
	return svg.replace(/font-family="[^"]*(Liberation \w+, [\w-]+)"/g, 'font-family="$1"');
}

/** Chromium, as a page shows a file that it was given as `<img>`. */
export const chromium: Drawer = (svg, page) => {
	const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/m.exec(svg) ?? [];
	const data = Buffer.from(exact(svg)).toString('base64');
	return bitmapOf(page, `data:image/svg+xml;base64,${data}`, {
		width: scale * Number(width),
		height: scale * Number(height)
	});
};

export const resvg: Drawer = async (svg) => render(svg, scale);

/** librsvg's own command, which many systems have. */
export const librsvg: Drawer = async (svg, page) => {
	const { status, stdout } = spawnSync('rsvg-convert', ['--zoom', String(scale)], {
		input: svg,
		maxBuffer: 50_000_000
	});
	if (status !== 0) return undefined;
	return bitmapOf(page, `data:image/png;base64,${stdout.toString('base64')}`);
};

/** A PNG as the browser reads it. */
export function decoded(png: Buffer, page: Page): Promise<Bitmap> {
	return bitmapOf(page, `data:image/png;base64,${png.toString('base64')}`);
}

/**
 * The document with its letters set at their exact widths. Chromium otherwise rounds each letter's
 * width, so that the end of a line of text stands up to a px from where other programs have it.
 */
function exact(svg: string): string {
	return svg.replace(/^<svg (?!.*text-rendering)/m, '<svg text-rendering="geometricPrecision" ');
}

/** Draws a picture on a canvas and reads its pixels; in its own size unless told another. */
async function bitmapOf(
	page: Page,
	url: string,
	size?: { width: number; height: number }
): Promise<Bitmap> {
	const { width, height, base64 } = await page.evaluate(
		async ({ url, size }) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			const canvas = document.createElement('canvas');
			canvas.width = size?.width ?? image.naturalWidth;
			canvas.height = size?.height ?? image.naturalHeight;
			const context = canvas.getContext('2d', { willReadFrequently: true })!;
			context.drawImage(image, 0, 0, canvas.width, canvas.height);
			const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
			let text = '';
			for (let at = 0; at < data.length; at += 30_000) {
				text += String.fromCharCode(...data.subarray(at, at + 30_000));
			}
			return { width: canvas.width, height: canvas.height, base64: btoa(text) };
		},
		{ url, size }
	);
	return { width, height, pixels: Buffer.from(base64, 'base64') };
}
