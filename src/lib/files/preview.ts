import { writeSvg, type Size } from '$lib/scene';
import type { FontSource } from './fonts';
import { drawPicture, type PictureOptions } from './picture';

export interface Preview {
	/** The picture as it will be, without the scenario in it. */
	svg: string;
	size: Size;
	title: string;
	description: string;
	/** Px that the smallest letters are high in the finished picture. */
	smallest: number;
	/** Texts that are no outlines, for want of their characters. */
	left: string[];
}

const smallestText = 12;

/**
 * What a picture will look like.
 *
 * @param font where its texts become outlines
 * @throws RangeError where there is nothing to draw; see `drawPicture`
 */
export async function previewOf(options: PictureOptions, font?: FontSource): Promise<Preview> {
	const { scene, size } = drawPicture(options);
	const { title, description } = scene;
	const scale = Math.min(size.width / scene.width, size.height / scene.height);
	const drawn = font && (await (await import('./outlines')).outlined(scene, font));
	return {
		svg: writeSvg(drawn?.scene ?? scene, undefined, size),
		size,
		title,
		description,
		smallest: smallestText * scale,
		left: drawn?.left ?? []
	};
}
