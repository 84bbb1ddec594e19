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
