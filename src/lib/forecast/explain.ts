import type { z } from 'zod';
import { pathOf, type Problem } from './problem';
import { either, nameOf, quote } from './words';

/** What a schema's message may look at. */
interface Found {
	input?: unknown;
}

/** A message for one rule of a schema: `is 120, but <rule>`. */
export function but(rule: string): (found: Found) => string {
	return ({ input }) =>
		`is ${typeof input === 'string' ? quote(input) : nameOf(input)}, but ${rule}`;
}

/** A message for a value of the wrong kind: `should be <wanted>, but is a list`. */
export function shouldBe(wanted: string): (found: Found) => string {
	return ({ input }) => {
		if (input === undefined) return `is missing: it should be ${wanted}`;
		const number =
			wanted === kinds['number'] && typeof input === 'string' && /^[\d.]+$/.test(input);
		return `should be ${wanted}, but is ${nameOf(input)}${number ? ': take the quotes away' : ''}`;
	};
}

/**
 * Plain words for what zod finds wrong, for `schema.safeParse(value, {error: explain})`. A message
 * that the schema itself gives goes first.
 */
export function explain(issue: z.core.$ZodRawIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return shouldBe(kinds[issue.expected] ?? issue.expected)(issue);
		case 'invalid_value':
			return shouldBe(either(issue.values.map((value) => JSON.stringify(value))))(issue);
		case 'too_big':
			return tooBig(issue, `at most ${issue.maximum}`);
		case 'too_small':
			return 'is empty'; // of texts and lists; for numbers the schema has its own words
		case 'unrecognized_keys':
			return 'is not a key that belongs here: check its spelling, or take it out';
		default:
			return `is ${nameOf(issue.input)}, which does not belong here`;
	}
}

/** All that zod found, flattened: a union by the branch that was meant, unknown keys one by one. */
export function problemsOf(issues: z.core.$ZodIssue[], under: PropertyKey[] = []): Problem[] {
	return issues.flatMap((issue) => {
		const keys = [...under, ...issue.path];
		if (issue.code === 'invalid_union') {
			const meant = issue.errors.find((branch) => !branch.some(isOtherKind));
			if (meant) return problemsOf(meant, keys);
		}
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((key) => ({ path: pathOf([...keys, key]), reason: issue.message }));
		}
		if (issue.code === 'invalid_key') {
			return issue.issues.map(({ message }) => ({
				path: pathOf(keys),
				reason: `${message} (this key names a player or group)`
			}));
		}
		return [{ path: pathOf(keys), reason: issue.message }];
	});
}

const kinds: Record<string, string> = {
	array: 'a list in [ ]',
	boolean: 'true or false',
	int: 'a whole number',
	number: 'a number',
	object: 'a block in { }',
	record: 'a block in { }',
	string: 'a text in quotes'
};

function tooBig({ input }: Found, limit: string): string {
	if (typeof input === 'string') return `has ${input.length} characters, but ${limit} fit`;
	if (Array.isArray(input)) return `has ${input.length} entries, but ${limit} are possible`;
	return `is ${nameOf(input)}, but must be ${limit}`;
}

/** The whole value is of another kind than this branch of a union is for. */
function isOtherKind(issue: z.core.$ZodIssue): boolean {
	return issue.path.length === 0 && issue.code === 'invalid_type';
}
