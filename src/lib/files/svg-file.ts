import { writeSvg } from '$lib/scene';
import { canonical } from './canonical';
import { pictureName } from './file-name';
import { drawPicture, type PictureOptions } from './picture';

export interface TextFile {
	name: string;
	type: string;
	text: string;
}

/**
 * A chart as an SVG file with its scenario inside, so that it can be opened again.
 *
 * @throws RangeError where there is nothing to draw; see `drawPicture`
 */
export function svgFile(options: PictureOptions): TextFile {
	const { scene, size } = drawPicture(options);
	const scenario = JSON.stringify(canonical(options.document));
	return {
		name: `${pictureName(options)}.svg`,
		type: 'image/svg+xml',
		text: writeSvg(scene, scenario, size)
	};
}
