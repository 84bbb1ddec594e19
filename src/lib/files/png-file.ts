import { writeSvg, type Size } from '$lib/scene';
import { canonical } from './canonical';
import type { FontSource } from './fonts';
import { outlined } from './outlines';
import { drawPicture, type PictureOptions } from './picture';
import { keyword, withTexts } from './png';
import { mostPixels, type Scale } from './sizes';

/** What makes pixels of a picture; browsers and Node bring it along in different ways. */
export interface Kit {
	font: FontSource;
	/** Draws an SVG without texts by resvg, `scale` pixels for each px; gives a PNG. */
	render: (svg: string, scale: number) => Promise<Uint8Array>;
	/** The same for one that has texts, in the machine's own fonts. */
	ownFonts: (svg: string, size: Size, scale: number) => Promise<Uint8Array>;
}

export interface PngPicture {
	bytes: Uint8Array<ArrayBuffer>;
	/** Texts that are set in the machine's own fonts, for want of outlines. */
	left: string[];
}

/**
 * A picture as PNG with its scenario inside. Texts are drawn as outlines by resvg, so that the bytes are
 * the same in every browser and in Node; only where a text has a character without an outline does
 * the machine draw it by itself.
 *
 * @throws RangeError where there is nothing to draw, or too many pixels
 */
export async function pngPicture(
	options: PictureOptions,
	scale: Scale,
	kit: Kit
): Promise<PngPicture> {
	const { scene, size } = drawPicture(options);
	if (size.width * size.height * scale ** 2 > mostPixels) {
		throw new RangeError(`More than ${mostPixels} pixels.`);
	}
	const { scene: drawn, left } = await outlined(scene, kit.font);
	const svg = writeSvg(drawn, undefined, size);
	const png =
		left.length === 0 ? await kit.render(svg, scale) : await kit.ownFonts(svg, size, scale);
	const texts = [
		{ keyword: 'Title', text: scene.title },
		{ keyword: 'Description', text: scene.description },
		{ keyword, text: JSON.stringify(canonical(options.document)) }
	];
	return { bytes: withTexts(png, texts, scale), left };
}
