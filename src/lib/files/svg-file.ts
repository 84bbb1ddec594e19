import { writeSvg, type Scene, type Size } from '$lib/scene';
import { canonical } from './canonical';
import { pictureName } from './file-name';
import type { FontSource } from './fonts';
import { drawPicture, type PictureOptions } from './picture';

export interface TextFile {
	name: string;
	type: string;
	text: string;
}

/** The same with its texts as outlines, so that it looks alike whatever fonts there are. */
export async function outlinedSvgFile(
	options: PictureOptions,
	font: FontSource
): Promise<TextFile & { left: string[] }> {
	const { scene, size } = drawPicture(options);
	const { outlined } = await import('./outlines');
	const { scene: drawn, left } = await outlined(scene, font);
	return { ...fileOf(options, drawn, size), left };
}

/**
 * A chart as an SVG file with its scenario inside, so that it can be opened again.
 *
 * @throws RangeError where there is nothing to draw; see `drawPicture`
 */
export function svgFile(options: PictureOptions): TextFile {
	const { scene, size } = drawPicture(options);
	return fileOf(options, scene, size);
}

function fileOf(options: PictureOptions, scene: Scene, size: Size): TextFile {
	const scenario = JSON.stringify(canonical(options.document));
	return {
		name: `${pictureName(options)}.svg`,
		type: 'image/svg+xml',
		text: writeSvg(scene, scenario, size)
	};
}
