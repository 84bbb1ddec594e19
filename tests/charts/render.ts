import { Resvg } from '@resvg/resvg-js';

/** A picture as rows of pixels from the top left, four bytes each: red, green, blue, opacity. */
export interface Bitmap {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/** Draws an SVG with resvg and the machine's fonts, `scale` pixels for each px. */
export function render(svg: string, scale = 2): Bitmap {
	const { width, height, pixels } = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: true }
	}).render();
	return { width, height, pixels };
}

/** The colour of a pixel as `#rrggbb`. */
export function colorAt({ width, pixels }: Bitmap, x: number, y: number): string {
	const at = 4 * (y * width + x);
	const [r, g, b] = pixels.subarray(at, at + 3);
	return `#${[r!, g!, b!].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Side of a block in pixels. */
const side = 8;

/** The most by which blocks may differ where two programs draw the same picture at two pixels a px. */
export const tolerance = 24;

export interface BlockDifference {
	/** How far the block's means are apart in the channel where they are farthest, 0 to 255. */
	by: number;
	/** The block's top left pixel. */
	x: number;
	y: number;
}

/**
 * Where two bitmaps of a size differ most: their means over blocks of 8 × 8 pixels (less at the edges)
 * are compared, so that edges smoothed in another way count little, and a mark that is missing,
 * elsewhere or of another colour counts much.
 */
export function worstBlock(a: Bitmap, b: Bitmap): BlockDifference {
	if (a.width !== b.width || a.height !== b.height) {
		throw new RangeError(`Sizes differ: ${a.width} × ${a.height}, ${b.width} × ${b.height}.`);
	}
	let worst: BlockDifference = { by: 0, x: 0, y: 0 };
	for (let y = 0; y < a.height; y += side) {
		for (let x = 0; x < a.width; x += side) {
			const [first, second] = [meanOf(a, x, y), meanOf(b, x, y)];
			const by = Math.max(...first.map((value, channel) => Math.abs(value - second[channel]!)));
			if (by > worst.by) worst = { by, x, y };
		}
	}
	return worst;
}

/** The mean of each channel over the block that begins at (x, y). */
function meanOf({ width, height, pixels }: Bitmap, x: number, y: number): number[] {
	const [right, bottom] = [Math.min(x + side, width), Math.min(y + side, height)];
	const sums = [0, 0, 0, 0];
	for (let row = y; row < bottom; row += 1) {
		for (let at = 4 * (row * width + x); at < 4 * (row * width + right); at += 4) {
			for (let channel = 0; channel < 4; channel += 1) sums[channel]! += pixels[at + channel]!;
		}
	}
	return sums.map((sum) => sum / ((right - x) * (bottom - y)));
}
