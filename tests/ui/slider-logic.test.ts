import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '$lib/forecast';
import { follow, grab, type Press } from '$lib/ui/controls/slider-grip';
import {
	keyed,
	nudged,
	placed,
	shifted,
	snap,
	stepped,
	type Limits,
	type Thumb
} from '$lib/ui/controls/slider-logic';

const limits: Limits = { min: 0, max: 100, step: 0.5, pageStep: 5 };

/** A track 200 px wide: one pixel is half a percentage point. */
const press = (x: number, more: Partial<Press> = {}): Press => ({
	x,
	left: 0,
	width: 200,
	touch: false,
	shift: false,
	...more
});

describe('steps', () => {
	test('lie on the grid, exactly', () => {
		expect(snap(42.3, 0.5)).toBe(42.5);
		expect(stepped(40, 1, 0.1)).toBe(40.1);
		expect(stepped(0.3, -1, 0.1)).toBe(0.2);
	});

	test('from a value off the grid lead to the next one in their direction', () => {
		expect(stepped(42.25, 1, 0.5)).toBe(42.5);
		expect(stepped(42.25, -1, 0.5)).toBe(42);
		expect(stepped(42.25, 10, 0.5)).toBe(47);
		expect(stepped(42.25, -10, 0.5)).toBe(37.5);
	});
});

describe('an end that is placed', () => {
	test('stops at the other end and at the limits', () => {
		expect(placed({ low: 40, high: 45 }, 'low', 60, limits)).toEqual({ low: 45, high: 45 });
		expect(placed({ low: 40, high: 45 }, 'high', 20, limits)).toEqual({ low: 40, high: 40 });
		expect(placed({ low: 40, high: 45 }, 'low', -3, limits)).toEqual({ low: 0, high: 45 });
	});

	test('moves with the other end at one width, up to the limits', () => {
		expect(shifted({ low: 40, high: 45.25 }, 50, limits)).toEqual({ low: 50, high: 55.25 });
		expect(shifted({ low: 40, high: 45.25 }, 99, limits)).toEqual({ low: 94.75, high: 100 });
		expect(shifted({ low: 40, high: 45.25 }, -9, limits)).toEqual({ low: 0, high: 5.25 });
	});
});

describe('keys', () => {
	const range = { low: 40, high: 45 };
	test.each<[string, boolean, Thumb, number]>([
		['ArrowRight', false, 'low', 40.5],
		['ArrowUp', false, 'high', 45.5],
		['ArrowLeft', false, 'low', 39.5],
		['ArrowDown', false, 'high', 44.5],
		['ArrowRight', true, 'high', 50],
		['ArrowDown', true, 'low', 35],
		['PageUp', false, 'high', 50],
		['PageDown', false, 'low', 35],
		['PageDown', true, 'low', 35],
		['Home', false, 'low', 0],
		['End', false, 'low', 45],
		['Home', false, 'high', 40],
		['End', false, 'high', 100],
		['PageUp', false, 'low', 45]
	])('%s (shift: %s) takes the %s end to %d', (key, shift, thumb, value) => {
		expect(keyed(key, shift, range, thumb, limits)).toEqual({ ...range, [thumb]: value });
	});

	test('that mean nothing to a slider are left alone', () => {
		for (const key of ['Tab', 'a', 'Enter', 'Escape', 'toString'])
			expect(keyed(key, false, range, 'low', limits)).toBeNull();
	});
});

test('a screen reader’s stride, small or large, becomes at least one step on the grid', () => {
	const range = { low: 40, high: 45 };
	expect(nudged(range, 'low', 40.01, limits).low).toBe(40.5);
	expect(nudged(range, 'low', 39.99, limits).low).toBe(39.5);
	expect(nudged(range, 'high', 49.9, limits).high).toBe(50);
	expect(nudged({ low: 42.25, high: 45 }, 'low', 42.26, limits).low).toBe(42.5);
	expect(nudged(range, 'low', 40, limits)).toBe(range);
});

describe('a press', () => {
	const range: Range = { low: 40, high: 60 };

	test('on a thumb, off its centre, moves nothing and keeps the offset when dragged', () => {
		const grip = grab(press(86), range, limits);
		expect(grip).toMatchObject({ moves: 'low', range, dragging: false });
		expect(follow(grip, 96).range).toEqual({ low: 45, high: 60 });
	});

	test('on the bar moves both ends when dragged and brings the nearer one when released', () => {
		const grip = grab(press(95), range, limits);
		expect(grip).toMatchObject({ moves: 'both', range, dragging: false });
		expect(grip.tap).toEqual({ thumb: 'low', range: { low: 47.5, high: 60 } });
		expect(follow(grip, 115).range).toEqual({ low: 50, high: 70 });
	});

	test('on the bare track brings the nearer thumb', () => {
		expect(grab(press(40), range, limits)).toMatchObject({
			moves: 'low',
			dragging: true,
			range: { low: 20, high: 60 }
		});
		expect(grab(press(180), range, limits).range).toEqual({ low: 40, high: 90 });
	});

	test('of a finger on the bare track waits: it may be about to scroll', () => {
		const grip = grab(press(150, { touch: true }), range, limits);
		expect(grip).toMatchObject({ range, dragging: false });
		expect(grip.tap?.range).toEqual({ low: 40, high: 75 });
		const dragged = follow(follow(grip, 160), 164);
		expect(dragged.range).toEqual({ low: 40, high: 77 });
	});

	test('with Shift moves both ends, wherever it is', () => {
		const grip = grab(press(80, { shift: true }), range, limits);
		expect(follow(grip, 60).range).toEqual({ low: 30, high: 50 });
	});

	test('on coinciding thumbs takes the one that can go where the drag goes', () => {
		const point = { low: 50, high: 50 };
		const grip = grab(press(103), point, limits);
		expect(grip.moves).toBe('either');
		expect(follow(grip, 123)).toMatchObject({
			moves: 'high',
			range: { low: 50, high: 60 }
		});
		expect(follow(grip, 83)).toMatchObject({ moves: 'low', range: { low: 40, high: 50 } });

		const atZero = follow(grab(press(0), { low: 0, high: 0 }, limits), -20);
		expect(atZero).toMatchObject({ moves: 'either', range: { low: 0, high: 0 } });
		expect(follow(atZero, 10)).toMatchObject({ moves: 'high', range: { low: 0, high: 5 } });
	});

	test('on a track without width moves nothing', () => {
		const grip = grab(press(0, { width: 0 }), range, limits);
		expect(follow(grip, 50).range).toEqual(range);
	});
});

describe('whatever is done', () => {
	const hundredth = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
	const ranges = fc
		.tuple(hundredth, hundredth)
		.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
	// The shorter track stands for one whose range was typed, and may lie beyond its ends.
	const grids = fc
		.tuple(
			fc.constantFrom(0.01, 0.1, 0.25, 0.5, 1, 2.5, 3),
			fc.constantFrom({ min: 0, max: 100 }, { min: 20, max: 60 })
		)
		.map(([step, ends]): Limits => ({ ...ends, step, pageStep: step * 10 }));
	const x = fc.integer({ min: -300, max: 600 });

	function sound(range: Range) {
		for (const end of [range.low, range.high]) {
			expect(end).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(100);
			expect(Number(end.toFixed(2))).toBe(end);
		}
		expect(range.low).toBeLessThanOrEqual(range.high);
	}

	test('with a pointer, thumbs never cross, stay in bounds and in hundredths', () => {
		fc.assert(
			fc.property(
				ranges,
				grids,
				x,
				fc.boolean(),
				fc.boolean(),
				fc.array(x),
				(range, grid, at, touch, shift, path) => {
					let grip = grab(press(at, { touch, shift }), range, grid);
					sound(grip.range);
					if (grip.tap) sound(grip.tap.range);
					for (const next of path) {
						grip = follow(grip, next);
						sound(grip.range);
						if (grip.moves === 'low') expect(grip.range.high).toBe(range.high);
						if (grip.moves === 'high') expect(grip.range.low).toBe(range.low);
						if (grip.moves === 'both')
							expect(grip.range.high - grip.range.low).toBeCloseTo(range.high - range.low, 9);
					}
				}
			)
		);
	});

	test('with keys and screen readers, the same, and a key that can move a thumb does', () => {
		const keys = fc.constantFrom('ArrowUp', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End');
		fc.assert(
			fc.property(
				ranges,
				grids,
				keys,
				fc.boolean(),
				fc.constantFrom<Thumb>('low', 'high'),
				hundredth,
				(range, grid, key, shift, thumb, value) => {
					const next = keyed(key, shift, range, thumb, grid);
					expect(next).not.toBeNull();
					if (next) sound(next);
					sound(nudged(range, thumb, value, grid));
					const up = keyed('ArrowUp', false, { ...range, high: 100 }, 'low', grid);
					if (range.low < 100) expect(up?.low).toBeGreaterThan(range.low);
				}
			)
		);
	});
});
