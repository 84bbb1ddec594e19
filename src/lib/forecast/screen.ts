import { pathOf, type Problem } from './problem';

const deepest = 10;
const mostValues = 10_000;

/**
 * What no document may hold, whatever its schema says: keys that reach into an object's prototype
 * (zod's records drop `__proto__` silently), numbers beyond JavaScript's (1e999 reads as Infinity),
 * and shapes so deep or large that checking them would be the harm.
 */
export function screen(input: unknown): { problems: Problem[]; tooMuch: boolean } {
	const problems: Problem[] = [];
	const waiting: { value: unknown; keys: PropertyKey[] }[] = [{ value: input, keys: [] }];
	let seen = 0;

	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { value, keys } = next;
		seen += 1;
		if (typeof value === 'number' && !Number.isFinite(value)) {
			problems.push({ path: pathOf(keys), reason: 'is not a number that can be used' });
		}
		if (typeof value !== 'object' || value === null) continue;
		if (keys.length === deepest) {
			const reason = `is nested more than ${deepest} levels deep`;
			return { problems: [{ path: pathOf(keys), reason }], tooMuch: true };
		}
		const children: [PropertyKey, unknown][] = Array.isArray(value)
			? [...value.entries()]
			: Object.entries(value);
		if (seen + waiting.length + children.length > mostValues) {
			const reason = `holds more than ${mostValues} values`;
			return { problems: [{ path: '', reason }], tooMuch: true };
		}
		for (const [key, child] of children) {
			if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
				problems.push({ path: pathOf([...keys, key]), reason: 'is not allowed as a key' });
			}
			waiting.push({ value: child, keys: [...keys, key] });
		}
	}
	return { problems, tooMuch: false };
}
