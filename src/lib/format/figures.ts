import type { Range, Text } from '$lib/forecast';
import { textIn } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

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

/** 42.5 → "42.5%". Never more than two decimals, never altered otherwise. */
export function share(value: number): string {
	return m.percent({ value: decimal(value) });
}

/** {40, 45} → "40–45%"; a point → "40%". Quotients, which may have no end, have one decimal at most. */
export function range({ low, high }: Range, most = 2): string {
	const [from, to] = [decimal(low, most), decimal(high, most)];
	return m.percent({ value: from === to ? from : m.from_to({ low: from, high: to }) });
}

/** A change in percentage points: 10 → "+10 pp". */
export function points(value: number, most = 2): string {
	return m.points({ value: signed(value, most) });
}

/** 5 → "+5", −5 → "−5", 0 → "0". */
export function signed(value: number, most = 2): string {
	const text = decimal(Math.abs(value), most);
	return text === '0' ? text : (value < 0 ? '−' : '+') + text;
}

/** A number's text with the marks of the reader's language. */
export function localised(text: string): string {
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
