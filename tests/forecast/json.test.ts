import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsIn } from '$lib/forecast/json';
import { problemsIn, teaFile } from './tea';

const reasonsIn = (text: string) => faultsIn(text).map(({ path, reason }) => `${path} ${reason}`);

describe('a text that is not JSON is answered with line, column and what to mend:', () => {
	const cases: [string, string, string][] = [
		['nothing', '', ' is not valid JSON: line 1, column 1: it is empty'],
		['an end too early', '{"a": [1', 'a[0] is not valid JSON: line 1, column 9: it ends too early'],
		[
			'NaN',
			'{"a": {"b": NaN}}',
			'a.b is not valid JSON: line 1, column 13: NaN is not a number in JSON'
		],
		[
			'minus infinity',
			'[-Infinity]',
			'[0] is not valid JSON: line 1, column 2: -Infinity is not a number in JSON'
		],
		[
			'a comma too many',
			'{\n\t"a": 1,\n}',
			' is not valid JSON: line 3, column 1: the comma before } must go, or a value is missing'
		],
		[
			'a comma too few',
			'{"a": 1 "b": 2}',
			'a is not valid JSON: line 1, column 9: a comma is missing before "\\"b\\": 2}"'
		],
		[
			'a key without quotes',
			'{a: 1}',
			' is not valid JSON: line 1, column 2: a key in double quotes should stand here'
		],
		[
			'single quotes',
			"['a']",
			'[0] is not valid JSON: line 1, column 2: texts need double quotes (")'
		],
		[
			'a comment',
			'{} // done',
			' is not valid JSON: line 1, column 4: comments are not possible in JSON'
		],
		[
			'a text over two lines',
			'["a\nb"]',
			'[0] is not valid JSON: line 1, column 2: a text has no closing quote, or holds a line break or a single backslash'
		],
		[
			'a second document',
			'{} {}',
			' is not valid JSON: line 1, column 4: nothing may follow the last bracket, but "{}" does'
		],
		['a wrong bracket', '[1}', '[0] is not valid JSON: line 1, column 3: "}" does not belong here']
	];
	it.each(cases)('%s', (_, text, line) => {
		expect(reasonsIn(text)).toEqual([line]);
	});

	it('a key given twice, of which JSON would silently keep the last', () => {
		expect(reasonsIn('{"a": [{"b": 1, "\\u0062": 2}], "a": 3}')).toEqual([
			'a[0].b is given twice; keep one of them',
			'a is given twice; keep one of them'
		]);
	});

	it('finds a fault exactly where JSON.parse does', () => {
		const breaks = (text: string) => {
			try {
				JSON.parse(text);
				return false;
			} catch {
				return true;
			}
		};
		const pieces = fc.constantFrom(
			...['{', '}', '[', ']', ':', ',', ' ', '"a"', '"', '\\', 'a', '1', '-', '0', '.', 'e', '+'],
			...['\n', '\t', '\u0001', '\u00a0', '\ud800', 'true', 'null', 'NaN', '"\\u00e9"']
		);
		const texts = fc.oneof(
			fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
			fc.tuple(fc.json(), fc.nat(), pieces, fc.nat(2)).map(([json, at, piece, cut]) => {
				const start = at % (json.length + 1);
				return json.slice(0, start) + piece + json.slice(start + cut);
			}),
			fc.json()
		);
		fc.assert(
			fc.property(texts, (text) => {
				const faults = faultsIn(text).filter(({ reason }) => !reason.includes('twice'));
				expect(faults.length > 0).toBe(breaks(text));
			}),
			{ numRuns: 5000 }
		);
	});
});

describe('what the schema would not see is refused:', () => {
	const text = JSON.stringify(teaFile());
	const withBase = (base: string) => text.replace('"base":60', `"base":${base}`);

	it('keys that reach into a prototype, wherever they stand', () => {
		const planted = withBase('60,"__proto__":{"base":1}').replace('{', '{"constructor":1,');
		expect(problemsIn(planted)).toEqual([
			{ path: 'constructor', reason: 'is not allowed as a key' },
			{ path: 'players[0].__proto__', reason: 'is not allowed as a key' }
		]);
	});

	it('NaN', () => {
		expect(problemsIn(withBase('NaN'))).toMatchObject([
			{ path: 'players[0].base', reason: expect.stringContaining('NaN is not a number in JSON') }
		]);
	});

	it('1e999, which would be read as infinity', () => {
		expect(problemsIn(withBase('1e999'))).toEqual([
			{ path: 'players[0].base', reason: 'is not a number that can be used' }
		]);
		expect(problemsIn(text.replace('"target":30', '"target":1e999'))).toEqual([
			{ path: 'players[1].target', reason: 'is not a number that can be used' }
		]);
	});

	it('more than 1 MiB, without being looked at', () => {
		const tooLarge = [{ path: '', reason: 'is larger than 1 MiB' }];
		expect(problemsIn(text + ' '.repeat(1024 * 1024))).toEqual(tooLarge);
		expect(problemsIn('ü'.repeat(600 * 1024))).toEqual(tooLarge);
	});

	it('very many values', () => {
		expect(problemsIn(`[${'1,'.repeat(20_000)}1]`)).toEqual([
			{ path: '', reason: 'holds more than 10000 values' }
		]);
	});

	it('very deep nesting', () => {
		const deep = '['.repeat(100_000) + ']'.repeat(100_000);
		expect(problemsIn(deep)).toEqual([
			{ path: '[0]'.repeat(10), reason: 'is nested more than 10 levels deep' }
		]);
	});

	it('a key given twice', () => {
		expect(problemsIn(withBase('60,"base":61'))).toEqual([
			{ path: 'players[0].base', reason: 'is given twice; keep one of them' }
		]);
	});

	it('but a byte order mark is read over, and minus zero is zero', () => {
		expect(problemsIn('\uFEFF' + text)).toEqual([]);
		expect(problemsIn(text.replace('"target":30', '"target":-0'))).toEqual([]);
	});
});
