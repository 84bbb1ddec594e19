import type { Group } from '$lib/forecast';

/** The ids of a group's members, those it leaves unnamed included. */
export function memberIds({ members, more }: Group): string[] {
	return [...members, ...(more ? [more] : [])].map(({ id }) => id);
}
