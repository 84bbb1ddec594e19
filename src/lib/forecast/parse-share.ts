/** Why a text is not a share; the page's message catalogue words it. */
export type ShareProblem =
	'empty' | 'not-a-number' | 'too-low' | 'too-high' | 'low-above-high' | 'too-long';

/** What a typed text stands for, in percent, to hundredths. */
export type ParsedShare =
	| { kind: 'share'; value: number }
	| { kind: 'range'; low: number; high: number }
	| { kind: 'error'; reason: ShareProblem };

const longest = 40;
const number = String.raw`(?:\d+[.,]?\d*|[.,]\d+)`;

/**
 * Reads a share or a range as people type them: "42", "42,5 %", "40–45", "40 to 45%".
 * `between` are the words that may stand between the ends of a range, in the reader's language.
 */
export function parseShare(text: string, between: readonly string[] = ['to']): ParsedShare {
	if (text.length > longest) return problem('too-long');
	const plain = plainCharacters(text);
	if (plain === '') return problem('empty');

	const [, low, high] = pattern(between).exec(plain) ?? [];
	if (low === undefined) return problem('not-a-number');

	const ends = high === undefined ? [toHundredths(low)] : [toHundredths(low), toHundredths(high)];
	if (ends.some((end) => end < 0)) return problem('too-low');
	if (ends.some((end) => end > 10_000)) return problem('too-high');

	// || 0: a typed "-0" is plain zero.
	const [first = 0, second] = ends.map((end) => Math.round(end) / 100 || 0);
	if (second === undefined) return { kind: 'share', value: first };
	return first > second ? problem('low-above-high') : { kind: 'range', low: first, high: second };
}

/**
 * Reads a growth in percent a year, which may be below zero: "20", "−3,5 %".
 *
 * @param least @param most what it may be, percent a year
 */
export function parseGrowth(text: string, least: number, most: number): ParsedShare {
	if (text.length > longest) return problem('too-long');
	const plain = plainCharacters(text);
	if (plain === '') return problem('empty');
	const [, sign, digits] = /^([+-]?)\s*((?:\d+[.,]?\d*|[.,]\d+))\s*%?$/.exec(plain) ?? [];
	if (digits === undefined) return problem('not-a-number');
	const size = Math.round(toHundredths(digits)) / 100;
	const value = sign === '-' ? 0 - size : size;
	if (value < least) return problem('too-low');
	return value > most ? problem('too-high') : { kind: 'share', value };
}

function problem(reason: ShareProblem): ParsedShare {
	return { kind: 'error', reason };
}

/** The minus may lead only the first number: "5 - -3" is nobody's range. */
function pattern(between: readonly string[]): RegExp {
	const words = between.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`));
	return new RegExp(
		String.raw`^(-?${number})\s*%?(?:\s*(?:${['-', '~', ...words].join('|')})\s*(${number})\s*%?)?$`,
		'iu'
	);
}

/**
 * Not NFKC, which would read "4²" as 42: only the dashes, spaces and full-width forms that
 * keyboards and copied text bring along.
 */
function plainCharacters(text: string): string {
	return text
		.replace(/[\uff10-\uff19\uff05\uff0c\uff0e\uff5e]/g, (wide) =>
			String.fromCharCode(wide.charCodeAt(0) - 0xfee0)
		)
		.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
		.replace(/\u301c/g, '~')
		.trim();
}

/** The exponent moves the point in the text, where 1.005 * 100 would lose a hundredth. */
function toHundredths(digits: string): number {
	return Number(`${digits.replace(',', '.')}e2`);
}
