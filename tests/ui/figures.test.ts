import { describe, expect, it } from 'vitest';
import { sharesIn } from '$lib/charts/walk-years';
import { forecasts } from '$lib/forecast/catalog';
import { project, projectionAt } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import { caseRows, middleChanges, totalOf } from '$lib/ui/workbench/figures';

function projected(index: number, changes: Changes = {}) {
	const result = project(applyChanges(forecasts[index]!, changes));
	if (result.kind !== 'projection') throw new Error('infeasible');
	return result.projection;
}

describe('the figures', () => {
	it('are whole mixes: the article’s low, middle and high each total 100', () => {
		expect(caseRows(projected(0))).toEqual([
			{ low: 40, middle: 42.5, high: 45 },
			{ low: 45, middle: 47.5, high: 50 },
			{ low: 15, middle: 10, high: 5 }
		]);
	});

	it('change in a pinned year by percent of the shares themselves, in points as shown', () => {
		// 2028: three of ten years. China 30 + 0.3 × 12.5 = 33.75, the US 50 − 0.3 × 2.5 = 49.25.
		const pinned = projectionAt(projected(0), 2028);
		const shown = caseRows(pinned).map(({ middle }) => middle);
		const changes = middleChanges(pinned);
		expect(changes.map(({ percent }) => percent)).toEqual([12.5, -1.5, -15]);
		changes.forEach(({ pp }, i) => expect(pp).toBeCloseTo(shown[i]! - [30, 50, 20][i]!, 9));
		expect(changes[1]!.pp).toBe(-0.8);
	});

	it('change by percent of what was printed, where that is shown', () => {
		// Android 45.4 ÷ 39.5, Symbian 0.2 ÷ 20.9.
		const percents = middleChanges(projected(2)).map(({ percent }) => percent!.toFixed(1));
		expect([percents[0], percents[4]]).toEqual(['14.9', '-99.0']);
	});

	it('show printed figures as printed, and their total as it is', () => {
		const rows = caseRows(projected(2));
		expect(rows.map(({ middle }) => middle)).toEqual([45.4, 20.9, 15.3, 13.7, 0.2, 4.6]);
		expect(totalOf(rows.map(({ middle }) => middle))).toBe(100.1);
	});

	it('have a middle in every year that totals 100.0', () => {
		const projection = projected(0, { mixing: 'log-ratio' });
		for (const year of [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]) {
			expect(totalOf(sharesIn(projection, year).map(({ middle }) => middle))).toBe(100);
		}
	});

	it('are the same figure in every column where only one can be', () => {
		// Android in 2013, halfway: (39.5 + 45.4) ÷ 2 = 42.45, of a mix that was rounded as one.
		for (const { low, middle, high } of sharesIn(projected(2), 2013)) {
			expect([low, high]).toEqual([middle, middle]);
		}
	});

	it('are in the target year as printed', () => {
		const middles = sharesIn(projected(2), 2015).map(({ middle }) => middle);
		expect(middles).toEqual([45.4, 20.9, 15.3, 13.7, 0.2, 4.6]);
	});

	it.each([
		['linear', 'arithmetic', [36.3, 48.7, 15]],
		['s-curve', 'arithmetic', [36.3, 48.7, 15]],
		['linear', 'log-ratio', [36.2, 49.4, 14.4]],
		['front-loaded', 'arithmetic', [39.4, 48.1, 12.5]],
		['back-loaded', 'arithmetic', [33.1, 49.4, 17.5]]
	] as const)(
		'put the article’s middle of 2030 at the known place: %s, %s',
		(timing, mixing, known) => {
			const shares = sharesIn(projected(0, { timing, mixing }), 2030);
			expect(shares.map(({ middle }) => middle)).toEqual(known);
		}
	);
});
