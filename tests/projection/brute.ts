import type { Range } from '$lib/forecast';
import type { Mix } from '$lib/projection';

// Slow and simple ways to the same answers, sharing no code with the product.

/** All corners of the mixes that lie in `ranges` and total 100: all at a bound, but for one. */
export function vertices(ranges: Range[]): Mix[] {
	const found: Mix[] = [];
	const n = ranges.length;
	for (let free = 0; free < n; free++) {
		for (let bits = 0; bits < 2 ** (n - 1); bits++) {
			let k = 0;
			const mix = ranges.map(({ low, high }, i) => {
				if (i === free) return 0;
				return (bits >> k++) & 1 ? high : low;
			});
			const rest = 100 - mix.reduce((a, b) => a + b, 0);
			const { low, high } = ranges[free]!;
			if (rest < low - 1e-9 || rest > high + 1e-9) continue;
			mix[free] = Math.min(Math.max(rest, low), high);
			found.push(mix);
		}
	}
	return found;
}

/** The lowest and highest value of each column. */
export function extent(rows: number[][]): Range[] {
	const [first = []] = rows;
	return first.map((_, i) => {
		let [low, high] = [Infinity, -Infinity];
		for (const row of rows) {
			low = Math.min(low, row[i]!);
			high = Math.max(high, row[i]!);
		}
		return { low, high };
	});
}

/** One of the mixes that lie in `ranges` and total 100, picked by numbers from 0 to 1. */
export function pick(ranges: Range[], dice: number[]): Mix {
	// Another player first each time, or the last would always take what is left.
	const start = Math.floor(dice[0]! * 7.99) % ranges.length;
	const order = ranges.map((_, i) => (i + start) % ranges.length);
	const mix: Mix = [];
	let left = 100;
	order.forEach((i, k) => {
		const later = order.slice(k + 1).map((j) => ranges[j]!);
		const laterLow = later.reduce((a, { low }) => a + low, 0);
		const laterHigh = later.reduce((a, { high }) => a + high, 0);
		const low = Math.max(ranges[i]!.low, left - laterHigh);
		const high = Math.min(ranges[i]!.high, left - laterLow);
		mix[i] = low + dice[k]! * Math.max(0, high - low);
		left -= mix[i];
	});
	return mix;
}

/** low, low + step, …, high. */
export function ladder({ low, high }: Range, step: number): number[] {
	return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);
}

/** All ways to take one figure from each list. */
export function combinations(lists: number[][]): number[][] {
	return lists.reduce<number[][]>(
		(rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])),
		[[]]
	);
}

export function total(values: number[]): number {
	return values.reduce((a, b) => a + b, 0);
}
