import type { Library } from './library.svelte';
import { readWork, type WorkRecord } from './records';

/**
 * Makes work that was left a saved scenario. Where that cannot last and the work does, it stays work,
 * until there is room.
 *
 * @param key where it is
 * @param spare where it stays instead, if what it is under now is about to be written over
 */
export function saveLeft(
	library: Library,
	record: WorkRecord,
	name: string,
	key: string,
	spare = key
): void {
	const id = library.add(record.document, library.freeName(name), key);
	if (library.holds(id) && library.read(key, readWork)) {
		library.delete(`saved.${id}`);
		library.load();
		if (spare !== key) library.write(spare, record, key);
	} else library.tell({ kind: 'unsaved-kept' });
}
