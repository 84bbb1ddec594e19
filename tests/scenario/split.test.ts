import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalParts, moveSplit, sameParts } from '$lib/scenario';

const none = [false, false, false, false];

describe('equal parts', () => {
	it('are exact, and nothing for the members nobody named', () => {
		expect(equalParts([true, true])).toEqual([50, 50]);
		expect(equalParts([true, true, true, false])).toEqual([100 / 3, 100 / 3, 100 / 3, 0]);
	});

	it('are the same as their hundredths, in whatever order those come', () => {
		const thirds = equalParts([true, true, true]);
		expect(sameParts([33.34, 33.33, 33.33], thirds)).toBe(true);
		expect(sameParts([33.33, 33.33, 33.34], thirds)).toBe(true);
		expect(sameParts([33.35, 33.33, 33.32], thirds)).toBe(false);
	});
});

describe('moving one part', () => {
	it('lets the other of two take up what it leaves', () => {
		expect(moveSplit([50, 50], 0, 60, none)).toEqual({ parts: [60, 40] });
		expect(moveSplit([50, 50], 1, 12.34, none)).toEqual({ parts: [87.66, 12.34] });
	});

	it('takes from the others in proportion to what they have', () => {
		expect(moveSplit([50, 30, 20], 0, 60, none)).toEqual({ parts: [60, 24, 16] });
		expect(moveSplit([50, 30, 20], 0, 0, none)).toEqual({ parts: [0, 60, 40] });
	});

	it('gives to the others equally where they have nothing', () => {
		expect(moveSplit([100, 0, 0], 0, 90, none)).toEqual({ parts: [90, 5, 5] });
		// The third is one nobody named: it has none by standard.
		expect(moveSplit([100, 0, 0], 0, 40, none, [50, 50, 0])).toEqual({ parts: [40, 60, 0] });
		expect(moveSplit([100, 0, 0, 0], 0, 90, none).parts).toEqual([90, 3.34, 3.33, 3.33]);
	});

	it('leaves one that has nothing with nothing, as long as others have something', () => {
		expect(moveSplit([50, 50, 0], 0, 40, none)).toEqual({ parts: [40, 60, 0] });
	});

	it('raises the part of the members nobody named from nothing', () => {
		const thirds = equalParts([true, true, true, false]);
		expect(moveSplit(thirds, 3, 10, none)).toEqual({ parts: [30, 30, 30, 10] });
	});

	it('never touches a locked part', () => {
		const locked = [false, true, false];
		expect(moveSplit([50, 30, 20], 0, 60, locked)).toEqual({ parts: [60, 30, 10] });
	});

	it('goes as far as it can where the others have no more to give, and says so', () => {
		const locked = [false, true, false];
		expect(moveSplit([50, 30, 20], 0, 90, locked)).toEqual({
			parts: [70, 30, 0],
			stopped: 'nothing-left'
		});
	});

	it('goes nowhere where all the others are locked, and says so', () => {
		expect(moveSplit([50, 30, 20], 0, 60, [false, true, true])).toEqual({
			parts: [50, 30, 20],
			stopped: 'others-locked'
		});
	});

	it('goes nowhere where it is locked itself, and says so', () => {
		expect(moveSplit([50, 30, 20], 0, 60, [true, false, false])).toEqual({
			parts: [50, 30, 20],
			stopped: 'locked'
		});
	});

	it('stops at 0 and at 100 without a word', () => {
		expect(moveSplit([50, 50], 0, 130, none)).toEqual({ parts: [100, 0] });
		expect(moveSplit([50, 50], 0, -5, none)).toEqual({ parts: [0, 100] });
	});

	it('keeps a locked third at the hundredth that is shown of it', () => {
		const thirds = equalParts([true, true, true]);
		expect(moveSplit(thirds, 1, 40, [true, false, false]).parts).toEqual([33.34, 40, 26.66]);
		// What is asked for is what is shown of it already.
		expect(moveSplit(thirds, 1, 33.33, [true, false, true])).toEqual({
			parts: [33.34, 33.33, 33.33]
		});
	});
});

/** Parts in whole hundredths that total 100, often with nothing in some; what is moved, and locks. */
const moves = fc
	.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })), {
		minLength: 2,
		maxLength: 13
	})
	.chain((weights) => {
		const sum = weights.reduce((a, b) => a + b, 0);
		const parts = weights.map((weight) => (sum > 0 ? Math.floor((10_000 * weight) / sum) : 0));
		parts[0]! += 10_000 - parts.reduce((a, b) => a + b, 0);
		return fc.record({
			parts: fc.constant(parts.map((part) => part / 100)),
			index: fc.nat({ max: parts.length - 1 }),
			to: fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
			locked: fc.array(fc.boolean(), { minLength: parts.length, maxLength: parts.length })
		});
	});

const hundredths = (parts: number[]) => parts.map((part) => Math.round(part * 100));

describe('whatever is moved, and however far,', () => {
	it('the parts are whole hundredths from 0 to 100 that total 100 exactly', () => {
		fc.assert(
			fc.property(moves, ({ parts, index, to, locked }) => {
				const moved = moveSplit(parts, index, to, locked).parts;
				expect(moved).toEqual(hundredths(moved).map((value) => value / 100));
				expect(hundredths(moved).reduce((a, b) => a + b, 0)).toBe(10_000);
				expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
			})
		);
	});

	it('locked parts stand still', () => {
		fc.assert(
			fc.property(moves, ({ parts, index, to, locked }) => {
				const moved = moveSplit(parts, index, to, locked).parts;
				expect(moved.filter((_, i) => locked[i])).toEqual(parts.filter((_, i) => locked[i]));
			})
		);
	});

	it('the part is where it was asked to be, or what stopped it is said', () => {
		fc.assert(
			fc.property(moves, ({ parts, index, to, locked }) => {
				const { parts: moved, stopped } = moveSplit(parts, index, to, locked);
				expect(stopped === undefined).toBe(moved[index] === to);
				// What stops it is true: nothing is left that could be taken or given.
				const free = moved.filter((_, i) => i !== index && !locked[i]);
				if (stopped === 'nothing-left') expect(Math.max(...free)).toBe(0);
				if (stopped === 'others-locked') expect(free).toEqual([]);
				if (stopped === 'locked') expect(locked[index]).toBe(true);
			})
		);
	});

	it('the others keep their proportions to a hundredth', () => {
		fc.assert(
			fc.property(moves, ({ parts, index, to, locked }) => {
				const moved = moveSplit(parts, index, to, locked).parts;
				const free = parts.flatMap((_, i) => (i === index || locked[i] ? [] : [i]));
				const before = free.reduce((sum, i) => sum + parts[i]!, 0);
				const after = free.reduce((sum, i) => sum + moved[i]!, 0);
				fc.pre(before > 0);
				for (const i of free) {
					expect(Math.abs(moved[i]! - (parts[i]! / before) * after)).toBeLessThan(0.01);
				}
			})
		);
	});
});
