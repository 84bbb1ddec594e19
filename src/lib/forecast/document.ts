import type { z } from 'zod';
import { explain, problemsOf } from './explain';
import { faultsIn } from './json';
import type { Problem } from './problem';
import { screen } from './screen';

/** Either a value or what is wrong with it, never both. */
export type Reading<T> = { value: T } | { problems: Problem[] };

/** The most that a document may be large: 1 MiB. */
export const mostBytes = 1024 * 1024;
const mostProblems = 100;

/** Reads a document's text (JSON, at most 1 MiB) by its schema. */
export function readText<S extends z.ZodType>(text: string, schema: S): Reading<z.output<S>> {
	if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes) {
		return { problems: [{ path: '', reason: 'is larger than 1 MiB' }] };
	}
	const json = text.replace(/^\uFEFF/, '');
	const faults = faultsIn(json);
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return { problems: faults.length > 0 ? faults : [{ path: '', reason: 'is not valid JSON' }] };
	}
	return readValue(value, schema, faults);
}

/**
 * Reads a document that is JSON already, by its schema.
 *
 * @param faults what was wrong with its text
 */
export function readValue<S extends z.ZodType>(
	value: unknown,
	schema: S,
	faults: Problem[] = []
): Reading<z.output<S>> {
	const screened = screen(value);
	if (screened.tooMuch) return { problems: screened.problems };
	const parsed = schema.safeParse(value, { error: explain });
	const problems = [...faults, ...screened.problems];
	// What the screen found wrong at a place says it better than the schema.
	const places = new Set(screened.problems.map(({ path }) => path));
	if (!parsed.success) {
		problems.push(...problemsOf(parsed.error.issues).filter(({ path }) => !places.has(path)));
	}
	if (!parsed.success || problems.length > 0) return { problems: problems.slice(0, mostProblems) };
	return { value: parsed.data };
}
