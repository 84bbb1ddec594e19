import type { Range, Text } from '$lib/forecast';
import { textIn } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

/** Every number that becomes text. Shares are percent of the whole market. */

/** A forecast's text in the reader's language. */
export function say(text: Text): string {
	return textIn(text, getLocale());
}

/** A number with `most` decimals at most, zeros at the end left out: 42.5, 42, 42.25. */
export function decimal(value: number, most = 2): string {
	const fixed = value.toFixed(most);
	const short = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
	return localised(short === '-0' ? '0' : short);
}

/** A number with just `digits` decimals, so that columns line up: 42.0. */
export function fixed(value: number, digits = 1): string {
	const text = value.toFixed(digits);
	return localised(Number(text) === 0 ? text.replace('-', '') : text);
}

/** 42.5 → "42.5%". Never more than two decimals, never altered otherwise. */
export function share(value: number): string {
	return m.percent({ value: decimal(value) });
}

/** 42.5 → "42.5%", 42 → "42.0%": for shares of one mix, which were rounded together. */
export function mixShare(value: number): string {
	return m.percent({ value: fixed(value) });
}

/** {40, 45} → "40–45%"; a point → "40%". Quotients, which may have no end, have one decimal at most. */
export function range({ low, high }: Range, most = 2): string {
	const [from, to] = [decimal(low, most), decimal(high, most)];
	return m.percent({ value: from === to ? from : m.from_to({ low: from, high: to }) });
}

/** {36, 39} → "36 to 39 percent", to be said; a point → "36 percent". */
export function rangeInWords({ low, high }: Range, most = 2): string {
	const [from, to] = [decimal(low, most), decimal(high, most)];
	const value = from === to ? from : m.from_to_words({ low: from, high: to });
	return m.percent_in_words({ value });
}

/** A change in percentage points: 10 → "+10 pp". */
export function points(value: number, most = 2): string {
	return m.points({ value: signed(value, most) });
}

/** "10" → "10 points", "0 to 10" → "0 to 10 points", "1" → "1 point". */
export function pointsInWords(value: string): string {
	return value === '1' ? m.one_point() : m.points_in_words({ value });
}

/** A change that is itself a range: {10, 15} → "+10 to +15 pp". */
export function pointsRange({ low, high }: Range): string {
	if (decimal(low) === decimal(high)) return points(low);
	return m.points({ value: m.from_to_words({ low: signed(low), high: signed(high) }) });
}

/** A relative change in percent: 33.33 → "+33%"; null, where there was nothing to grow from → "". */
export function relative(value: number | null): string {
	return value === null ? '' : m.percent({ value: signed(value, Math.abs(value) < 10 ? 1 : 0) });
}

/** A relative change that is itself a range: {33.3, 50} → "+33 to +50%". */
export function relativeRange({ low, high }: Range): string {
	const digits = Math.max(Math.abs(low), Math.abs(high)) < 10 ? 1 : 0;
	const [from, to] = [signed(low, digits), signed(high, digits)];
	return m.percent({ value: from === to ? from : m.from_to_words({ low: from, high: to }) });
}

/** 5 → "+5", −5 → "−5", 0 → "0". */
export function signed(value: number, most = 2): string {
	const text = decimal(Math.abs(value), most);
	return text === '0' ? text : (value < 0 ? '−' : '+') + text;
}

function localised(text: string): string {
	return text.replace('-', '−').replace('.', m.decimal_mark());
}

/** "A", "A and B", "A, B and C". */
export function listed(names: string[]): string {
	if (names.length < 2) return names.join('');
	return m.list_end({ first: names.slice(0, -1).join(m.list_comma()), last: names.at(-1)! });
}

/** The text with its first letter as a capital, but for a name such as "iOS". */
export function sentenceCase(text: string): string {
	return text.replace(/^.(?!\p{Lu})/u, (letter) => letter.toLocaleUpperCase(getLocale()));
}
