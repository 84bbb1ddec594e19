import { describe, expect, it, vi } from 'vitest';
import { readGolden } from './golden';
import { colorAt, render, tolerance, worstBlock, type Bitmap } from './render';

// Drawing pixels: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** A grey bitmap whose pixels have the value `at` gives for their place. */
function bitmap(width: number, height: number, at: (x: number, y: number) => number): Bitmap {
	const pixels = new Uint8Array(4 * width * height).map((_, index) => {
		const pixel = Math.floor(index / 4);
		return index % 4 === 3 ? 255 : at(pixel % width, Math.floor(pixel / width));
	});
	return { width, height, pixels };
}

const black = bitmap(24, 20, () => 0);

describe('the difference of two bitmaps', () => {
	it('is nothing where they are the same', () => {
		expect(worstBlock(black, black).by).toBe(0);
	});

	it('is that of the block where the means are farthest apart', () => {
		const other = bitmap(24, 20, (x, y) => (x >= 16 && y >= 8 && y < 16 ? 30 : 10));
		expect(worstBlock(black, other)).toEqual({ by: 30, x: 16, y: 8 });
	});

	it('is that of the means: half a block by 48 counts as a whole one by 24', () => {
		const other = bitmap(24, 20, (x) => (x < 4 ? 48 : 0));
		expect(worstBlock(black, other)).toEqual({ by: 24, x: 0, y: 0 });
	});

	it('is found in what is left over at the edges, too', () => {
		// The last row of blocks is 4 pixels high.
		const other = bitmap(24, 20, (_, y) => (y >= 16 ? 40 : 0));
		expect(worstBlock(black, other)).toEqual({ by: 40, x: 0, y: 16 });
	});

	it('is found in any one channel', () => {
		const other = bitmap(24, 20, () => 0);
		other.pixels[2] = 64;
		expect(worstBlock(black, other).by).toBe(1);
	});

	it('is refused between bitmaps of different sizes', () => {
		expect(() =>
			worstBlock(
				black,
				bitmap(20, 24, () => 0)
			)
		).toThrow('24 × 20, 20 × 24');
	});
});

describe('a colour', () => {
	it('is read from its pixel', () => {
		const red = bitmap(2, 2, () => 0);
		red.pixels.set([194, 59, 34], 4 * 3);
		expect(colorAt(red, 1, 1)).toBe('#c23b22');
		expect(colorAt(red, 0, 1)).toBe('#000000');
	});
});

describe('at two pixels a px, the tolerance between programs', () => {
	const svg = readGolden('ai-market-paths');
	const kept = render(svg);
	const label = /<text [^>]*>China<\/text>/;
	const dashed = /<path [^>]*stroke="#1c6ba0"[^>]*dasharray[^>]*>/;
	const moved = (x: number, y: number) => (mark: string) =>
		`<g transform="translate(${x},${y})">${mark}</g>`;
	/** How far the picture is from itself with some of it replaced. */
	const after = (part: RegExp, instead: (mark: string) => string) => {
		const other = svg.replace(part, instead);
		expect(other).not.toBe(svg);
		return worstBlock(kept, render(other)).by;
	};

	it.each([
		['a missing label', label, () => ''],
		['a label 3 px to the right', label, moved(3, 0)],
		['a label 3 px lower', label, moved(0, 3)],
		['a label of another', />China</, () => '>Chile<'],
		['a band in another’s colour', /#c23b22" fill-opacity/, () => '#1c6ba0" fill-opacity'],
		['a missing line', dashed, () => ''],
		['a line 3 px lower', dashed, moved(0, 3)]
	])('does not cover %s', (_, part, instead) => {
		expect(after(part, instead)).toBeGreaterThan(tolerance);
	});

	it('covers texts that stand a quarter of a pixel elsewhere', () => {
		expect(after(/<text [^]*?<\/text>/g, moved(0.125, 0))).toBeLessThan(tolerance);
		expect(after(/<text [^]*?<\/text>/g, moved(0, 0.125))).toBeLessThan(tolerance);
	});
});
