/** One parameter of a link, decoded. */
export type Pair = readonly [key: string, value: string];

/**
 * The check value of a link's parameters, whatever their order: 32 bits (FNV-1a) in seven letters and
 * digits. It finds damage, and no more: whoever wants to can make a new one.
 */
export function checkOf(pairs: readonly Pair[]): string {
	const text = pairs.map(([key, value]) => `${key}=${value}`).sort();
	let hash = 0x811c9dc5;
	for (const character of text.join('\n')) {
		hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
	}
	return (hash >>> 0).toString(36).padStart(7, '0');
}
