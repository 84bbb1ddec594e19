import fc from 'fast-check';

type Path = (string | number)[];

/** Every place in a value: `[]` for itself, `['players', 0, 'id']` and so on. */
export function placesIn(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [path];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return [path, ...entries.flatMap(([key, child]) => placesIn(child, [...path, key]))];
}

/** A copy of a value in which one place holds something else, or nothing. */
export function damaged(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
	if (key === undefined) return put;
	const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
		? [...value]
		: { ...(value as object) };
	Reflect.set(copy, key, damaged(Reflect.get(copy, key), rest, put));
	return copy;
}

/** What may be put in a file's place by mistake or on purpose. */
export const anything = fc.oneof(
	fc.constantFrom(0, -0, 1, 50, 99.99, 100, 100.01, 1e300, '', 'leaf', 'rest', null, [], {}),
	fc.double(),
	fc.string({ unit: 'binary' }),
	fc.jsonValue(),
	fc.constant(undefined)
);
