/** A file's name, type and content. */
export interface Content {
	name: string;
	type: string;
	content: BlobPart;
}

/** Hands a file to the browser's downloads. */
export function download({ name, type, content }: Content): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the file up by the next task at the latest.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
