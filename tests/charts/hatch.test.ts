import { describe, expect, it } from 'vitest';
import { hatch } from '$lib/charts/hatch';
import { readPath } from '../scene/path-data';

function linesOver(box: { left: number; right: number; top: number; bottom: number }, gap: number) {
	const mark = hatch('lines', box, '#000000', gap);
	return mark.kind === 'path' ? readPath(mark.d) : [];
}

describe('hatching', () => {
	it('slants at 45° from the bottom of its box to the top', () => {
		for (const [from, to] of linesOver({ left: 0, right: 40, top: 10, bottom: 30 }, 9)) {
			expect([from![1], to![1]]).toEqual([30, 10]);
			expect(to![0] - from![0]).toBe(20);
		}
	});

	it('begins left of the box by its height, so that the corner is hatched, too', () => {
		const starts = linesOver({ left: 0, right: 40, top: 10, bottom: 30 }, 10).map(
			([from]) => from![0]
		);
		expect(starts).toEqual([-20, -10, 0, 10, 20, 30]);
	});

	it('stands still while its box grows to a side', () => {
		const small = linesOver({ left: 13, right: 60, top: 10, bottom: 30 }, 9);
		const large = linesOver({ left: 3.7, right: 80, top: 10, bottom: 30 }, 9);
		expect(large).toEqual(expect.arrayContaining(small));
		expect(large.length).toBeGreaterThan(small.length);
	});
});
