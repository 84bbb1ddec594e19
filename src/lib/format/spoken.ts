import type { Range } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { decimal } from './figures';

/** {36, 39} → "36 to 39 percent", to be said; a point → "36 percent". */
export function rangeInWords({ low, high }: Range, most = 2): string {
	const [from, to] = [decimal(low, most), decimal(high, most)];
	const value = from === to ? from : m.from_to_words({ low: from, high: to });
	return m.percent_in_words({ value });
}

/** "10" → "10 points", "0 to 10" → "0 to 10 points", "1" → "1 point". */
export function pointsInWords(value: string): string {
	return value === '1' ? m.one_point() : m.points_in_words({ value });
}
