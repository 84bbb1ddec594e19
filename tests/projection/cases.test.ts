import { caseMix, caseNames, casePath, project } from '$lib/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleScenario } from './arbitraries';
import { total } from './brute';
import { article, chips, forecastOf, projected, range } from './fixtures';

describe('the cases of the article', () => {
	const projection = projected(article);

	it('are low, middle, high and the best for each player', () => {
		expect(caseNames(projection)).toEqual([
			'low',
			'middle',
			'high',
			'best-cn',
			'best-us',
			'best-row'
		]);
	});

	it('leave 15, 10 and 5% to the rest of the world', () => {
		expect(caseMix(projection, 'low')).toEqual([40, 45, 15]);
		expect(caseMix(projection, 'middle')).toEqual([42.5, 47.5, 10]);
		expect(caseMix(projection, 'high')).toEqual([45, 50, 5]);
	});

	it('put a player at its high and the others at their low for its best', () => {
		expect(caseMix(projection, 'best-cn')).toEqual([45, 45, 10]);
		expect(caseMix(projection, 'best-us')).toEqual([40, 50, 10]);
	});

	it('are best for the rest of the world when both are low', () => {
		expect(caseMix(projection, 'best-row')).toEqual(caseMix(projection, 'low'));
	});

	it('refuse a player that is not there', () => {
		expect(() => caseMix(projection, 'best-nobody')).toThrow(RangeError);
	});

	it('run from the base year to their mix', () => {
		const { name, mixes } = casePath(projection, 'best-cn');
		expect(name).toBe('best-cn');
		expect(mixes).toHaveLength(projection.times.length);
		expect(mixes[0]).toEqual([30, 50, 20]);
		expect(mixes[projection.times.indexOf(2030)]).toEqual([37.5, 47.5, 15]);
		expect(mixes.at(-1)).toEqual([45, 45, 10]);
	});
});

describe('cases', () => {
	it('stop together where the remainder is used up', () => {
		// Highs total 110: all stop at λ = 1/3, where 35 + 35 + 30 = 100.
		const crowded = forecastOf({
			players: [
				['a', 30, range(30, 45)],
				['b', 30, range(30, 45)],
				['c', 40, 30]
			],
			remainder: 'rest'
		});
		const high = caseMix(projected(crowded), 'high');
		expect(high.map((share) => Math.round(share * 1e6) / 1e6)).toEqual([35, 35, 30, 0]);
		expect(caseMix(projected(crowded), 'middle')).toEqual(high);
	});

	it('are one without a remainder, where the total is exactly 100', () => {
		const two = forecastOf({
			players: [
				['a', 50, range(40, 60)],
				['b', 50, range(30, 70)]
			]
		});
		const projection = projected(two);
		expect(caseNames(projection)).toEqual(['middle', 'best-a', 'best-b']);
		expect(caseMix(projection, 'middle')).toEqual([50, 50]);
		expect(caseMix(projection, 'low')).toEqual([50, 50]);
		expect(caseMix(projection, 'high')).toEqual([50, 50]);
		expect(caseMix(projection, 'best-a')).toEqual([60, 40]);
		expect(caseMix(projection, 'best-b')).toEqual([40, 60]);
	});

	it('share what is missing at one place of all ranges', () => {
		// a at 50 leaves 50 for ranges 10–30 and 20–40: λ = ½, so 20 and 30.
		const three = forecastOf({
			players: [
				['a', 40, range(20, 50)],
				['b', 30, range(10, 30)],
				['c', 30, range(20, 40)]
			]
		});
		expect(caseMix(projected(three), 'best-a')).toEqual([50, 20, 30]);
	});

	it('are all the same for points', () => {
		const projection = projected(chips);
		for (const name of caseNames(projection)) {
			expect(caseMix(projection, name)).toEqual([47, 9, 28, 6, 5, 2, 3]);
		}
	});

	it('total 100, never leave the coherent ranges, and give the best player its high', () => {
		check(
			fc.property(feasibleScenario(), (scenario) => {
				const result = project(scenario);
				if (result.kind !== 'projection') throw new Error('infeasible');
				const { projection } = result;
				for (const name of [...caseNames(projection), 'low', 'high'] as const) {
					const mix = caseMix(projection, name);
					const outside = projection.players.filter(
						({ target }, i) => mix[i]! < target.low || mix[i]! > target.high
					);
					expect(outside).toEqual([]);
					expect(total(mix)).toBeCloseTo(100, 8);
				}
				projection.players.forEach(({ id, target }, i) => {
					expect(caseMix(projection, `best-${id}`)[i]).toBeCloseTo(target.high, 8);
				});
			}),
			150
		);
	});
});
