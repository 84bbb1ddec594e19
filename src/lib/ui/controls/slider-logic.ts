import type { Range } from '$lib/forecast';

export type Thumb = 'low' | 'high';

/** Where a slider may go and how far one key takes it, all in percent. */
export interface Limits {
	min: number;
	max: number;
	step: number;
	pageStep: number;
}

/** Percent as whole hundredths, where sums and grids are exact. */
const whole = (percent: number) => Math.round(percent * 100);

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** The nearest value on the grid of `step`, percent. */
export function snap(value: number, step: number): number {
	return (Math.round(whole(value) / whole(step)) * whole(step)) / 100;
}

/** `count` grid values up (or down, when negative); a value off the grid first moves onto it. */
export function stepped(value: number, count: number, step: number): number {
	const place = whole(value) / whole(step);
	const from = count > 0 ? Math.floor(place + 1e-9) : Math.ceil(place - 1e-9);
	return ((from + count) * whole(step)) / 100;
}

/**
 * One end put at `value`, or as near to it as the limits and the other end allow. The other end may
 * lie outside the limits, having been typed; it stays there.
 */
export function placed(range: Range, thumb: Thumb, value: number, limits: Limits): Range {
	const { low, high } = range;
	const hundredths = whole(value) / 100;
	return thumb === 'low'
		? { low: clamp(hundredths, Math.min(limits.min, high), high), high }
		: { low, high: clamp(hundredths, low, Math.max(limits.max, low)) };
}

/** Both ends moved so that the low one comes to `low`, the width kept. */
export function shifted(range: Range, low: number, limits: Limits): Range {
	const width = whole(range.high) - whole(range.low);
	const [least, most] = [whole(limits.min), whole(limits.max) - width];
	if (most < least) return range;
	const start = clamp(whole(low), least, most);
	return { low: start / 100, high: (start + width) / 100 };
}

/** How far each key goes, in steps, where a page is `page` steps. */
const strides = new Map<string, (page: number) => number>([
	['ArrowUp', () => 1],
	['ArrowRight', () => 1],
	['ArrowDown', () => -1],
	['ArrowLeft', () => -1],
	['PageUp', (page) => page],
	['PageDown', (page) => -page]
]);

/** Where a key takes a thumb; null for keys that mean nothing to a slider. */
export function keyed(
	key: string,
	shift: boolean,
	range: Range,
	thumb: Thumb,
	limits: Limits
): Range | null {
	if (key === 'Home') return placed(range, thumb, limits.min, limits);
	if (key === 'End') return placed(range, thumb, limits.max, limits);
	const stride = strides.get(key);
	if (!stride) return null;
	const page = Math.max(1, Math.round(limits.pageStep / limits.step));
	const count = stride(page) * (shift && key.startsWith('Arrow') ? page : 1);
	return placed(range, thumb, stepped(range[thumb], count, limits.step), limits);
}

/**
 * Where a value set by assistive technology takes a thumb. A screen reader moves the native input
 * by its own stride (a hundredth, or a twentieth of the track): at least one step of ours, on the grid.
 */
export function nudged(range: Range, thumb: Thumb, value: number, limits: Limits): Range {
	const current = range[thumb];
	if (value === current) return range;
	const near = snap(value, limits.step);
	const next =
		value > current
			? Math.max(near, stepped(current, 1, limits.step))
			: Math.min(near, stepped(current, -1, limits.step));
	return placed(range, thumb, next, limits);
}
