import { caseMix, compareMixes } from '$lib/projection';
import { describe, expect, it } from 'vitest';
import { article, projected } from './fixtures';

describe('compareMixes', () => {
	it('gives points and percent: from 30 to 40% is +10 pp and a third more', () => {
		const [cn, us] = compareMixes([30, 50, 20], [40, 45, 15]);
		expect(cn!.pp).toBe(10);
		expect(cn!.percent).toBeCloseTo(33.33, 2);
		expect(us).toEqual({ pp: -5, percent: -10 });
	});

	it('gives no percent where there was nothing', () => {
		expect(compareMixes([0, 100], [28, 72])).toEqual([
			{ pp: 28, percent: null },
			{ pp: -28, percent: -28 }
		]);
	});

	it('takes points from the shares as shown and percent from those themselves', () => {
		// 50 → 49.25 is −1.5%, though 50.0 → 49.2 is −1.6%; 30 → 33.75 is +12.5%.
		const [us, cn] = compareMixes(
			[50, 30],
			[49.2, 33.8],
			[
				[50, 30],
				[49.25, 33.75]
			]
		);
		expect(us).toEqual({ pp: -0.8, percent: -1.5 });
		expect(cn).toEqual({ pp: 3.8, percent: 12.5 });
	});

	it('gives nothing in percent where nothing is shown, and none of what is shown as zero', () => {
		const [same, gone] = compareMixes(
			[12, 0],
			[12, 0.1],
			[
				[12.01, 0.04],
				[11.99, 0.06]
			]
		);
		expect(same).toEqual({ pp: 0, percent: 0 });
		expect(gone).toEqual({ pp: 0.1, percent: null });
	});

	it('is free of binary dust', () => {
		expect(compareMixes([36.2, 63.8], [36.3, 63.7]).map(({ pp }) => pp)).toEqual([0.1, -0.1]);
	});

	it('shows the low and the high of the article as a loss of 10 pp for the rest', () => {
		const projection = projected(article);
		const changes = compareMixes(caseMix(projection, 'low'), caseMix(projection, 'high'));
		expect(changes.map(({ pp }) => pp)).toEqual([5, 5, -10]);
	});

	it('refuses mixes of different lengths', () => {
		expect(() => compareMixes([50, 50], [100])).toThrow(RangeError);
	});
});
