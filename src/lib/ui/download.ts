import type { TextFile } from '$lib/files';

/** Hands a file to the browser's downloads. */
export function download({ name, type, text }: TextFile): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the file up by the next task at the latest.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
