import { reservedIds } from './fields';

/** An id that is neither taken nor reserved: the one given, or else `tea-2`, `tea-3` and so on. */
export function freeId(id: string, taken: readonly string[]): string {
	const used = [...reservedIds, ...taken];
	if (!used.includes(id)) return id;
	let number = 2;
	while (used.includes(`${id}-${number}`)) number += 1;
	return `${id}-${number}`;
}
