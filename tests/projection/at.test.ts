import {
	caseMix,
	caseNames,
	casePath,
	leadRange,
	printedShares,
	project,
	projectionAt,
	shownRange,
	shownShares,
	yearRange
} from '$lib/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleScenario } from './arbitraries';
import { article, chips, phones, projected, range } from './fixtures';

describe('a projection as of a year', () => {
	it('has that year’s ranges and cases: the article halfway', () => {
		const at = projectionAt(projected(article), 2030);
		expect(at.scenario.targetYear).toBe(2030);
		expect(at.times.at(-1)).toBe(2030);
		expect(at.players.map(shownRange)).toEqual([
			range(35, 37.5),
			range(47.5, 50),
			range(12.5, 17.5)
		]);
		expect(caseMix(at, 'middle')).toEqual([36.25, 48.75, 15]);
		expect(caseMix(at, 'low')).toEqual([35, 47.5, 17.5]);
		expect(leadRange(at, 1, 0)).toEqual(range(10, 15));
		expect(at.groups).toEqual([]);
	});

	it('keeps to the path of the whole, whatever its pace and mixing', () => {
		const whole = projected(article, { mixing: 'log-ratio' });
		const middle = caseMix(projectionAt(whole, 2030), 'middle');
		expect(middle.map((share) => Math.round(share * 100) / 100)).toEqual([36.22, 49.43, 14.35]);
		const slow = projected(article, { timing: 'back-loaded' });
		expect(caseMix(projectionAt(slow, 2030), 'middle')).toEqual([33.125, 49.375, 17.5]);
	});

	it('is the projection itself in its target year, and where there is no such year', () => {
		const whole = projected(article);
		for (const year of [2035, 2036, 2025, 2030.5, NaN]) {
			expect(projectionAt(whole, year)).toBe(whole);
		}
	});

	it('has no printed figures, so that its shown shares total 100', () => {
		const at = projectionAt(projected(chips), 2027);
		const shown = shownShares(caseMix(at, 'middle'), printedShares(at));
		expect(Math.round(shown.reduce((a, b) => a + b, 0) * 10) / 10).toBe(100);
		expect(shown.every((share) => Math.abs(share * 10 - Math.round(share * 10)) < 1e-9)).toBe(true);
	});

	it('shows the range that was asked for in the target year', () => {
		const whole = projected(phones);
		const [android] = whole.players;
		expect(yearRange(whole, android!, whole.times.length - 1)).toEqual(range(45.4, 45.4));
	});

	it('follows every case of the whole, and its ranges hold them', () => {
		const scenarios = feasibleScenario({ players: { min: 2, max: 6 }, mostGroups: 0 });
		const place = fc.double({ min: 0, max: 1, noNaN: true });
		check(
			fc.property(scenarios, place, (scenario, place) => {
				const result = project(scenario);
				if (result.kind !== 'projection') throw new Error('infeasible');
				const whole = result.projection;
				const years = whole.times.filter((time) => Number.isInteger(time)).slice(1);
				const year = years[Math.floor(place * (years.length - 1))]!;
				const at = projectionAt(whole, year);
				const count = whole.times.indexOf(year) + 1;
				let outside = 0;
				for (const name of caseNames(whole)) {
					const mixes = casePath(at, name).mixes;
					expect(mixes).toEqual(casePath(whole, name).mixes.slice(0, count));
					expect(caseMix(at, name)).toEqual(mixes.at(-1));
					caseMix(at, name).forEach((share, index) => {
						const { low, high } = at.players[index]!.target;
						outside = Math.max(outside, low - share, share - high);
					});
				}
				expect(outside).toBeLessThan(1e-7);
			}),
			30
		);
	});
});
