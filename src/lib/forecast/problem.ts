/** One thing wrong with a document, as `<path> <reason>`: a sentence without its full stop. */
export interface Problem {
	/** Where inside the document, such as `players[1].target.low`; empty for the whole of it. */
	path: string;
	/** What is wrong there, in plain words, starting with a verb: "is 120, but …". */
	reason: string;
}

/** More than this nobody reads, and a hostile file could have a million. */
const listed = 20;

/** A document that cannot be used, with everything that is wrong with it. */
export class DocumentError extends Error {
	override name = 'DocumentError';

	constructor(
		/** The name the document came under. */
		readonly file: string,
		readonly problems: Problem[]
	) {
		const lines = problems.slice(0, listed).map(line);
		if (problems.length > listed) lines.push(`and ${problems.length - listed} more`);
		super([`${file} cannot be used:`, ...lines].join('\n  '));
	}
}

export class ForecastError extends DocumentError {
	override name = 'ForecastError';
}

/** Writes keys and list positions as a path: `['players', 1, 'base']` is `players[1].base`. */
export function pathOf(keys: readonly PropertyKey[]): string {
	return keys.map(step).join('').replace(/^\./, '');
}

function line({ path, reason }: Problem): string {
	return `${path || 'The file'} ${reason}`;
}

function step(key: PropertyKey): string {
	if (typeof key === 'number') return `[${key}]`;
	const name = String(key);
	// A stranger's key may be long or hold line breaks; the path stays one short line.
	return /^[\w$-]{1,40}$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 40))}]`;
}
