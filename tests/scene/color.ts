/** Red, green and blue, as light (linear) from 0 to 1. */
export type Rgb = [number, number, number];

/** `#rrggbb` as light, by the transfer function of sRGB (IEC 61966-2-1). */
export function lightOf(color: string): Rgb {
	const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(color);
	if (!digits) throw new Error(`${color} is no #rrggbb.`);
	return digits.slice(1).map((pair) => {
		const value = parseInt(pair, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	}) as Rgb;
}

/** The contrast of two colours, 1 to 21 (WCAG 2). */
export function contrast(a: string, b: string): number {
	const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [r, g, b] = lightOf(color);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

type Matrix = [Rgb, Rgb, Rgb];

/** How colours are seen: Machado, Oliveira and Fernandes (2009), severity 1.0, on light. */
export const visions: Record<string, Matrix> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

export function seen(light: Rgb, vision: Matrix): Rgb {
	return times(vision, light).map((value) => Math.min(1, Math.max(0, value))) as Rgb;
}

/** Lightness and two axes of hue, as the eye spaces them (Ottosson 2020). */
export function oklab(light: Rgb): Rgb {
	const cones = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		light
	).map(Math.cbrt) as Rgb;
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		cones
	);
}

/** How far apart two colours look to someone, in OKLab × 100: black and white are 100 apart. */
export function distance(a: string, b: string, vision: Matrix): number {
	const [x, y] = [a, b].map((color) => oklab(seen(lightOf(color), vision))) as [Rgb, Rgb];
	return 100 * Math.hypot(...x.map((value, axis) => value - y[axis]!));
}

/** The two colours that are hardest to tell apart. */
export function nearest(colors: readonly string[], vision: Matrix): { by: number; pair: string } {
	const pairs = colors.flatMap((a, index) =>
		colors.slice(index + 1).map((b) => ({ by: distance(a, b, vision), pair: `${a} ${b}` }))
	);
	return pairs.reduce((least, pair) => (pair.by < least.by ? pair : least));
}

function times(matrix: Matrix, [r, g, b]: Rgb): Rgb {
	return matrix.map((row) => row[0] * r + row[1] * g + row[2] * b) as Rgb;
}
