import type { Mark } from './marks';

/**
 * The marks of `now`, each in the very object it was in `before` where it is the same mark still:
 * whoever draws them tells by that what there is to do.
 */
export function keepUnchanged(before: Mark[], now: Mark[]): Mark[] {
	const old = new Map(before.map((mark) => [mark.key, mark]));
	return now.map((mark) => keep(old.get(mark.key), mark));
}

function keep(old: Mark | undefined, mark: Mark): Mark {
	if (old?.kind !== 'group' || mark.kind !== 'group') return old && same(old, mark) ? old : mark;
	const children = keepUnchanged(old.children, mark.children);
	return same(old.children, children) && old.clip === mark.clip ? old : { ...mark, children };
}

/** Whether two objects hold the same, one level deep. */
function same<T extends object>(a: T, b: T): boolean {
	const keys = Object.keys(b) as (keyof T)[];
	return keys.length === Object.keys(a).length && keys.every((key) => a[key] === b[key]);
}
