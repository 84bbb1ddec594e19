import type { Range } from '$lib/forecast';

/**
 * Rounds to 1e-9, so that sums of hundredths stay hundredths: 100 − 44.9 is 55.1 here, not
 * 55.099999999999994, and a comparison of two such sums needs no tolerance. Never gives −0.
 */
export function clean(value: number): number {
	return Math.round(value * 1e9) / 1e9 + 0;
}

export function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}

export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
	let total = 0;
	for (const item of items) total += value(item);
	return total;
}

export function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}

export function lowOf(range: Range): number {
	return range.low;
}

export function highOf(range: Range): number {
	return range.high;
}
