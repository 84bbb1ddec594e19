import { pathOf, type Problem } from './problem';
import { quote } from './words';

/**
 * Why a text is not JSON, with line and column (every JSON.parse words and places this
 * differently), and which keys are given twice, of which JSON.parse silently keeps the last.
 */
export function faultsIn(text: string): Problem[] {
	const doubles: Problem[] = [];
	const open: Level[] = [];
	let at = 0;
	let want: Want = 'value';

	for (;;) {
		token.lastIndex = at;
		const found = token.exec(text);
		const start = skipBlanks(text, at);
		const word = found?.[1];
		const next: Want | undefined = word === undefined ? undefined : step(word, want, open);
		if (word === undefined && want === 'end' && start === text.length) return doubles;
		if (word === undefined || next === undefined) {
			const reason = `is not valid JSON: ${place(text, start)}: ${why(text, start, word, want)}`;
			// Before a key is read, the place is the object itself.
			const within = want === 'key' || want === 'first-key' ? open.slice(0, -1) : open;
			return [{ path: pathTo(within), reason }];
		}
		if (next === 'colon') {
			const level = open[open.length - 1];
			if (level?.seen.has(level.key) && doubles.length < 100) {
				doubles.push({ path: pathTo(open), reason: 'is given twice; keep one of them' });
			}
			level?.seen.add(level.key);
		}
		want = next;
		at = token.lastIndex;
	}
}

/** What may come next; the `first-…` ones allow the closing bracket too. */
type Want = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

/** An open object or list and where in it we are. */
interface Level {
	closes: '}' | ']';
	key: PropertyKey;
	seen: Set<PropertyKey>;
}

const blanks = /[ \t\n\r]*/y;
// [ !#-[\]-\uffff] is every character a JSON text may hold as it is: no control, no quote, no \.
const token =
	/[ \t\n\r]*([{}[\]:,]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)/y;

/** Takes one token, opening and closing levels; undefined where it does not belong. */
function step(word: string, want: Want, open: Level[]): Want | undefined {
	const level = open[open.length - 1];
	if (word === '}' || word === ']') {
		const may = want === 'comma' || want === (word === '}' ? 'first-key' : 'first-value');
		if (!may || level?.closes !== word) return undefined;
		open.pop();
		return open.length > 0 ? 'comma' : 'end';
	}
	if (word === ':') return want === 'colon' ? 'value' : undefined;
	if (word === ',') {
		if (want !== 'comma' || !level) return undefined;
		if (level.closes === '}') return 'key';
		level.key = Number(level.key) + 1;
		return 'value';
	}
	if (want === 'key' || want === 'first-key') {
		if (!level || !word.startsWith('"')) return undefined;
		level.key = String(JSON.parse(word));
		return 'colon';
	}
	if (want !== 'value' && want !== 'first-value') return undefined;
	if (word === '{') {
		open.push({ closes: '}', key: '', seen: new Set() });
		return 'first-key';
	}
	if (word === '[') {
		open.push({ closes: ']', key: 0, seen: new Set() });
		return 'first-value';
	}
	return level ? 'comma' : 'end';
}

function why(text: string, start: number, word: string | undefined, want: Want): string {
	const rest = text.slice(start, start + 12);
	if (rest === '') return text.trim() === '' ? 'it is empty' : 'it ends too early';
	if (/^-?(NaN|Infinity)/.test(rest)) return `${/^-?\w+/.exec(rest)?.[0]} is not a number in JSON`;
	if (rest.startsWith("'")) return 'texts need double quotes (")';
	if (/^\/[/*]/.test(rest)) return 'comments are not possible in JSON';
	if (word === undefined && rest.startsWith('"')) {
		return 'a text has no closing quote, or holds a line break or a single backslash';
	}
	if ((word === '}' && want === 'key') || (word === ']' && want === 'value')) {
		return `the comma before ${word} must go, or a value is missing`;
	}
	if (want === 'comma' && word !== ':' && word !== '}' && word !== ']') {
		return `a comma is missing before ${quote(rest)}`;
	}
	if (want === 'colon') return `a colon is missing before ${quote(rest)}`;
	if (want === 'end') return `nothing may follow the last bracket, but ${quote(rest)} does`;
	if (want === 'key' || want === 'first-key') return `a key in double quotes should stand here`;
	return `${quote(rest)} does not belong here`;
}

function place(text: string, at: number): string {
	const before = text.slice(0, at).split('\n');
	return `line ${before.length}, column ${(before[before.length - 1]?.length ?? 0) + 1}`;
}

function skipBlanks(text: string, at: number): number {
	blanks.lastIndex = at;
	blanks.exec(text);
	return blanks.lastIndex;
}

/** The path to where we are; a text nested deeper than any document is not worth a longer one. */
function pathTo(open: Level[]): string {
	return pathOf(open.slice(0, 10).map(({ key }) => key));
}
