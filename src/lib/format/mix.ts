import { m } from '$lib/paraglide/messages';
import { localised } from './figures';

/** A number with just `digits` decimals, so that columns line up: 42.0. */
export function fixed(value: number, digits = 1): string {
	const text = value.toFixed(digits);
	return localised(Number(text) === 0 ? text.replace('-', '') : text);
}

/** 42.5 → "42.5%", 42 → "42.0%": for shares of one mix, which were rounded together. */
export function mixShare(value: number): string {
	return m.percent({ value: fixed(value) });
}
