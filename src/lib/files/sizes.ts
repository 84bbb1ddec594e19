import type { Size } from '$lib/scene';

/** A picture's size, px: by itself as high as what it shows, else just so high. */
export interface PictureSize {
	width: number;
	height?: number;
	/**
	 * Px that it is laid out at, or more where not everything fits: the less, the larger its text is in
	 * the finished picture. Its own width unless given.
	 */
	from?: number;
}

export const sizeNames = ['article', 'slide', 'square', 'phone'] as const;
export type SizeName = (typeof sizeNames)[number];

/** The sizes that have a name. */
export const sizes: Record<SizeName, PictureSize> = {
	/** An article's column at twice its usual width, so that text stays legible when it is scaled down. */
	article: { width: 960 },
	/** 16:9. */
	slide: { width: 1600, height: 900, from: 960 },
	square: { width: 1080, height: 1080, from: 540 },
	/** A phone held upright, 9:16. */
	phone: { width: 1080, height: 1920, from: 390 }
};

/** Px that a picture of an own size may measure. */
export const bounds = {
	width: { low: 280, high: 1600 },
	height: { low: 200, high: 4000 }
} as const;

/** The most that a chart can be laid out at, px. */
const widest = 1600;
const step = 40;

/** The sizes to lay a picture of a fixed height out at, smallest first, px. */
export function* layouts({ width, height, from = width }: Required<Size> & PictureSize) {
	for (let wide = from; wide <= widest; wide += step) {
		yield { width: wide, height: Math.floor((wide * height) / width) };
	}
}

/** How many pixels of a PNG stand for a px. */
export const scales = [1, 2, 4] as const;
export type Scale = (typeof scales)[number];

/** Pixels: more than this takes more memory than a phone's browser gives. */
export const mostPixels = 36_000_000;
