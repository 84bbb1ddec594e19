import { svgFile } from '$lib/files';
import { download } from '$lib/ui/download';
import type { Workbench } from '$lib/workbench';
import { dated } from './dated';

/** Downloads the chart that is shown, as SVG, without a question. */
export function downloadShown({ forecast, document }: Workbench): void {
	const { text, ...file } = svgFile({ forecast, document: dated(document) });
	download({ ...file, content: text });
}
