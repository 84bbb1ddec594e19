import type { Forecast } from '$lib/forecast';
import type { ScenarioDocument } from '$lib/scenario';
import { forecastName, pictureName, scenarioName, tableName } from './file-name';
import type { PictureOptions } from './picture';
import type { Kit } from './png-file';
import type { Scale } from './sizes';
import { outlinedSvgFile, svgFile } from './svg-file';

/** What is wanted of a scenario. */
export type FileWish = { forecast: Forecast; document: ScenarioDocument } & (
	| (Picture & {
			format: 'svg';
			/** Texts as outlines. */
			outlines?: boolean;
	  })
	| (Picture & { format: 'png'; scale: Scale })
	/** `years`: every year of the path, not only base and target year. */
	| { format: 'csv'; years: boolean }
	/** `scenario`: what was changed; `whole`: that and the forecast; `forecast`: it alone, as published. */
	| { format: 'json'; what: 'scenario' | 'whole' | 'forecast' }
);

type Picture = Pick<PictureOptions, 'size' | 'theme'>;

export interface MadeFile {
	name: string;
	type: string;
	content: string | Uint8Array<ArrayBuffer>;
	/** Texts of a picture that are not outlines, for want of their characters: they need a font. */
	left: string[];
}

/**
 * Makes any of the files there are. The same wish gives the same bytes in every browser and in Node,
 * but for a PNG of texts that have no outlines. What only one kind of file needs is loaded for it.
 *
 * @throws RangeError where there is nothing to draw; see `drawPicture` and `pngPicture`
 */
export async function makeFile(wish: FileWish, kit: Kit): Promise<MadeFile> {
	const { forecast, document } = wish;
	switch (wish.format) {
		case 'svg':
			return wish.outlines ? made(await outlinedSvgFile(wish, kit.font)) : made(svgFile(wish));
		case 'png': {
			const { pngPicture } = await import('./png-file');
			const { bytes, left } = await pngPicture(wish, wish.scale, kit);
			const name = `${wishedName(wish)}.png`;
			return { name, type: 'image/png', content: bytes, left };
		}
		case 'csv': {
			const { csvFile } = await import('./csv-file');
			return made(csvFile(wish));
		}
		case 'json': {
			const { forecastFile, scenarioFile } = await import('./json-file');
			return made(
				wish.what === 'forecast'
					? forecastFile(forecast)
					: scenarioFile(forecast, document, wish.what === 'whole')
			);
		}
	}
}

/** What the file of a wish is called, without its extension. */
export function wishedName(wish: FileWish): string {
	const { forecast, document } = wish;
	switch (wish.format) {
		case 'svg':
			return pictureName(wish);
		case 'png':
			return pictureName(wish) + (wish.scale === 1 ? '' : `-${wish.scale}x`);
		case 'csv':
			return tableName(forecast, document, wish.years);
		case 'json':
			return wish.what === 'forecast'
				? forecastName(forecast)
				: scenarioName(forecast, document, wish.what === 'whole');
	}
}

function made(file: { name: string; type: string; text: string; left?: string[] }): MadeFile {
	const { name, type, text, left = [] } = file;
	return { name, type, content: text, left };
}
