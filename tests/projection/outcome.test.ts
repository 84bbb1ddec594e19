import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { outcomeMisses, outcomeOf } from '$lib/projection';
import { projected } from './fixtures';

const phones = forecasts.find(({ outcome }) => outcome)!;

describe('what became of the phone systems', () => {
	it('was missed by 14.9 points on average; "no change" would have missed by 13.1', () => {
		const { mean, meanStill, misses } = outcomeMisses(projected(phones))!;
		// 45.4 − 82.8, 20.9 − 2.6, 15.3 − 13.9, 13.7 − 0.3, 4.6 − 0.4
		expect(misses.map(({ error }) => Math.round(error * 10) / 10)).toEqual([
			-37.4, 18.3, 1.4, 13.4, 4.2
		]);
		expect(mean).toBeCloseTo((37.4 + 18.3 + 1.4 + 13.4 + 4.2) / 5, 6);
		expect(meanStill).toBeCloseTo((43.3 + 2.9 + 1.8 + 14.6 + 3.1) / 5, 6);
	});

	it('leaves out a player whose share nobody printed', () => {
		const projection = projected(phones);
		expect(outcomeOf(projection, 'symbian')).toBeUndefined();
		expect(outcomeMisses(projection)!.misses).toHaveLength(5);
	});

	it('is held against the year it happened in, where a reader moves the target year on', () => {
		const { year, misses } = outcomeMisses(projected(phones, { targetYear: 2019 }))!;
		expect(year).toBe(2015);
		// Half way from 39.5 to 45.4.
		expect(misses[0]!.projected).toBeCloseTo(42.45, 1);
	});

	it('is not told where that year is beyond the projection', () => {
		expect(outcomeMisses(projected(phones, { targetYear: 2013 }))).toBeUndefined();
	});

	it('is not told of forecasts that have no outcome yet', () => {
		expect(outcomeMisses(projected(forecasts[0]!))).toBeUndefined();
	});
});
