import { lineLength } from '$lib/forecast/fields';
import { isPrintable } from '$lib/forecast/printable';

/**
 * A name as a saved scenario can have it, since what was pasted may hold tabs or direction marks. Empty
 * where nothing is left of it.
 */
export function cleanName(name: string, most = lineLength): string {
	const seen = [...name.replace(/\s/g, ' ')].filter(isPrintable).join('');
	const line = seen.replace(/ +/g, ' ').trim();
	// A character that is written as two is not cut in half.
	return line
		.slice(0, most)
		.replace(/\p{Cs}$/u, '')
		.trimEnd();
}
