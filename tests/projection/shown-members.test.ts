import { shownMembers } from '$lib/projection';
import { shownParts } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, partsOf } from './arbitraries';
import { total } from './brute';

/** A group of this range, whose members have these parts, percent. */
function groupOf(parts: number[], low: number, high: number) {
	const members = parts.map((part, i) => ({
		...{ id: `m${i}`, name: `M${i}`, named: true, locked: false, part, middle: 0 },
		target: { low: (low * part) / 100, high: (high * part) / 100 },
		ofParent: { low: 0, high: 100 }
	}));
	return { members, asked: { low, high }, target: { low, high } };
}

const wholes = (values: number[]) => total(values.map((value) => Math.round(value * 100)));
const thirds = [100 / 3, 100 / 3, 100 / 3];

describe('the parts of a group, as they are shown', () => {
	it('gives the hundredth that three equal parts leave over to the first of them', () => {
		expect(shownParts([25 / 3, 25 / 3, 25 / 3], 25)).toEqual([8.34, 8.33, 8.33]);
		expect(shownParts(thirds, 100)).toEqual([33.34, 33.33, 33.33]);
	});

	it('totals a whole that ends in half a hundredth as that is rounded', () => {
		const third = 25.015 / 3;
		expect(wholes(shownParts([third, third, third], 25.015))).toBe(2502);
	});

	it('leaves parts as they are that have two decimals', () => {
		expect(shownParts([12.5, 6.25, 6.25], 25)).toEqual([12.5, 6.25, 6.25]);
	});

	it('lets lows total the low of the group, and highs its high', () => {
		expect(shownMembers(groupOf(thirds, 25, 26))).toEqual([
			{ low: 8.34, high: 8.67 },
			{ low: 8.33, high: 8.67 },
			{ low: 8.33, high: 8.66 }
		]);
	});

	it('holds for any parts: each its own rounded down or up, never a low above its high', () => {
		const groups = fc
			.integer({ min: 2, max: 8 })
			.chain((n) =>
				fc.tuple(
					partsOf(10_000, n),
					fc.integer({ min: 0, max: 9_000 }),
					fc.integer({ min: 100, max: 1_000 })
				)
			);
		check(
			fc.property(groups, ([units, low, width]) => {
				const parts = units.map((unit) => unit / 100);
				const group = groupOf(parts, low / 100, (low + width) / 100);
				const shown = shownMembers(group);
				expect(wholes(shown.map((range) => range.low))).toBe(low);
				expect(wholes(shown.map((range) => range.high))).toBe(low + width);
				shown.forEach((range, i) => {
					expect(range.low).toBeLessThanOrEqual(range.high);
					expect(Math.abs(range.high - group.members[i]!.target.high)).toBeLessThan(0.01);
				});
			}),
			300
		);
	});

	it('makes one figure of ends that rounding would have turned round', () => {
		// One hundredth more for the group: the third member's one goes to the others.
		const shown = shownMembers(groupOf([42.9, 42.9, 14.2], 0.1, 0.11));
		expect(shown.every(({ low, high }) => low <= high)).toBe(true);
		expect(wholes(shown.map(({ high }) => high))).toBe(11);
	});
});
