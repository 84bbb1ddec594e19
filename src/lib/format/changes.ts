import type { Range } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { decimal, points, signed } from './figures';

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
