import type { Shelf, ShelfTrouble } from '$lib/workbench/shelf';

/** A shelf for tests; several pages can share the texts of one. */
export function testShelf(texts = new Map<string, string>()) {
	const watchers = new Set<(key: string) => void>();
	const shelf: Shelf & { texts: Map<string, string>; trouble: ShelfTrouble | undefined } = {
		texts,
		trouble: undefined,
		get: (key) => texts.get(key),
		set(key, text) {
			texts.set(key, text);
			return shelf.trouble;
		},
		delete: (key) => void texts.delete(key),
		keys: () => [...texts.keys()].sort(),
		watch(changed) {
			watchers.add(changed);
			return () => void watchers.delete(changed);
		}
	};
	return shelf;
}

/** A clock that goes on a second with each look. */
export function testClock() {
	let seconds = 0;
	return () => new Date(Date.UTC(2026, 0, 1, 12, 0, (seconds += 1)));
}
