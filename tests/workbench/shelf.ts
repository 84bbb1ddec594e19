import type { Shelf, ShelfTrouble } from '$lib/workbench/shelf';

/**
 * A shelf for tests; several pages can share the texts of one. What has no room among these, or meets
 * trouble, lasts as long as the page.
 */
export function testShelf(texts = new Map<string, string>()) {
	const watchers = new Set<(key: string) => void>();
	const memory = new Map<string, string>();
	const shelf: Shelf & {
		texts: Map<string, string>;
		trouble: ShelfTrouble | undefined;
		/** Characters that keys and texts may have together. */
		room: number;
	} = {
		texts,
		trouble: undefined,
		room: Infinity,
		get: (key) => memory.get(key) ?? texts.get(key),
		set(key, text) {
			const fits = sizeOf(new Map(texts).set(key, text)) <= shelf.room;
			const trouble = shelf.trouble ?? (fits ? undefined : 'full');
			if (!trouble) memory.delete(key);
			(trouble ? memory : texts).set(key, text);
			return trouble;
		},
		delete(key) {
			memory.delete(key);
			texts.delete(key);
		},
		keys: () => [...new Set([...texts.keys(), ...memory.keys()])].sort(),
		watch(changed) {
			watchers.add(changed);
			return () => void watchers.delete(changed);
		}
	};
	return shelf;
}

/** Characters of all keys and texts. */
export function sizeOf(texts: Map<string, string>): number {
	return [...texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
}

/** A clock that goes on a second with each look. */
export function testClock() {
	let seconds = 0;
	return () => new Date(Date.UTC(2026, 0, 1, 12, 0, (seconds += 1)));
}
