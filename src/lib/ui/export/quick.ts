import { svgFile } from '$lib/files';
import { download } from '$lib/ui/download';
import type { Workbench } from '$lib/workbench';
import { shownDocument } from './shown-document';

/** Downloads the chart that is shown, as SVG, without a question. */
export function downloadShown(workbench: Workbench): void {
	const { forecast, view } = workbench;
	const { text, ...file } = svgFile({ forecast, document: shownDocument(workbench, view) });
	download({ ...file, content: text });
}
