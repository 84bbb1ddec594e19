import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Wish } from '$lib/charts/spread';
import { check } from './arbitraries';

const wish = (at: number, height = 10): Wish => ({ at, height });

describe('labels that would like to stand at a place', () => {
	it('stand there where they are clear of each other', () => {
		expect(spread([wish(20), wish(50), wish(80)], 0, 100)).toEqual([20, 50, 80]);
		// Touching is clear.
		expect(spread([wish(20), wish(30)], 0, 100)).toEqual([20, 30]);
	});

	it('give way to each other by the same amount', () => {
		expect(spread([wish(50), wish(50)], 0, 100)).toEqual([45, 55]);
		expect(spread([wish(50), wish(54)], 0, 100)).toEqual([47, 57]);
		expect(spread([wish(50), wish(50), wish(50)], 0, 100)).toEqual([40, 50, 60]);
	});

	it('push on into neighbours only as far as they must', () => {
		expect(spread([wish(50), wish(50), wish(58)], 0, 100)).toEqual([
			...[44, 54, 64].map((middle) => middle - 4 / 3)
		]);
	});

	it('stay inside, where what they name is at the edge or beyond', () => {
		expect(spread([wish(0)], 0, 100)).toEqual([5]);
		expect(spread([wish(120)], 0, 100)).toEqual([95]);
		expect(spread([wish(99), wish(99)], 0, 100)).toEqual([85, 95]);
	});

	it('come back in the order they were given, whatever the order of their places', () => {
		expect(spread([wish(80), wish(20), wish(50)], 0, 100)).toEqual([80, 20, 50]);
	});

	it('take the room that each needs', () => {
		// 20 and 40 px high, they are 30 px apart.
		expect(spread([wish(50, 20), wish(50, 40)], 0, 100)).toEqual([35, 65]);
	});

	it('are none where there are none', () => {
		expect(spread([], 0, 100)).toEqual([]);
	});
});

const height = 400;
const wishes = fc.array(
	fc.record({
		at: fc.oneof(fc.integer({ min: -50, max: 450 }), fc.constantFrom(0, 200, 400)),
		height: fc.integer({ min: 1, max: 30 })
	}),
	{ minLength: 1, maxLength: 13 }
);

/** Indices by place asked for; of equal places the earlier one first. */
function orderOf(list: Wish[]): number[] {
	return list.map((_, index) => index).sort((a, b) => list[a]!.at - list[b]!.at || a - b);
}

describe('any labels that fit', () => {
	it('keep clear of each other, in order', () => {
		check(
			fc.property(wishes, (list) => {
				const middles = spread(list, 0, height);
				const order = orderOf(list);
				for (const [place, index] of order.slice(1).entries()) {
					const above = order[place]!;
					const room = (list[above]!.height + list[index]!.height) / 2;
					expect(middles[index]! - middles[above]!).toBeGreaterThanOrEqual(room - 1e-6);
				}
				expect(middles).toHaveLength(list.length);
			}),
			500
		);
	});

	it('stay between top and bottom', () => {
		check(
			fc.property(wishes, (list) => {
				for (const [index, middle] of spread(list, 0, height).entries()) {
					const half = list[index]!.height / 2;
					expect(middle - half).toBeGreaterThanOrEqual(-1e-6);
					expect(middle + half).toBeLessThanOrEqual(height + 1e-6);
				}
			}),
			500
		);
	});

	it('do not move where nothing is in the way', () => {
		check(
			fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 30 }), (at, size) => {
				const [middle] = spread([{ at, height: size }], 0, height);
				expect(middle).toBe(Math.min(Math.max(at, size / 2), height - size / 2));
			})
		);
	});

	it('move as little as possible: the sum of squares is the least there is', () => {
		check(
			fc.property(wishes, (list) => {
				const best = leastSquares(list);
				for (const [index, middle] of spread(list, 0, height).entries()) {
					expect(middle).toBeCloseTo(best[index]!, 6);
				}
			}),
			500
		);
	});
});

/**
 * The best there is, found another way: less the heights above it, a place must only not be higher
 * than the one before; the least squares are then the max-min of means (Barlow and others 1972), cut
 * at the bounds.
 */
function leastSquares(list: Wish[]): number[] {
	const order = orderOf(list);
	const heights = order.map((index) => list[index]!.height);
	const before = heights.map((_, k) => total(heights.slice(0, k)) + heights[k]! / 2);
	const asked = order.map((index, k) => list[index]!.at - before[k]!);
	const free = height - total(heights);
	const best = new Array<number>(list.length);
	for (const [k, index] of order.entries()) {
		const means = range(0, k).map((a) =>
			Math.min(...range(k, asked.length - 1).map((b) => total(asked.slice(a, b + 1)) / (b - a + 1)))
		);
		best[index] = Math.min(Math.max(Math.max(...means), 0), free) + before[k]!;
	}
	return best;
}

function total(values: number[]): number {
	return values.reduce((a, b) => a + b, 0);
}

function range(first: number, last: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
