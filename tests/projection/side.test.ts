import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareSides,
	differenceBands,
	differencesByYear,
	sideBands,
	sideFigures,
	type Compared,
	type ComparedSide
} from '$lib/projection';
import { resolveSide } from '$lib/projection/side';
import { lowBesideHigh, type Changes, type Side } from '$lib/scenario';
import { check, feasibleScenario } from './arbitraries';
import { article, phones, projected, range } from './fixtures';

const changes: Changes = {
	targets: { cn: range(42, 48), us: range(40, 45) },
	timing: 's-curve'
};
const present = projected(article, changes);

function sideOf(side: Side, projection = present): ComparedSide {
	const result = resolveSide(side, projection);
	if (result.kind !== 'side') throw new Error(JSON.stringify(result));
	return result.side;
}

function compared(sides: [Side, Side], projection = present): Compared {
	const result = compareSides(sides, projection);
	if (result.kind !== 'compared') throw new Error(JSON.stringify(result));
	return result;
}

const source = (name: Side['case']): Side => ({ of: 'source', case: name });
const scenario = (name: Side['case']): Side => ({ of: 'scenario', case: name });
const saved = (saved: Changes, name: Side['case']): Side => ({
	of: 'saved',
	name: 'Kept',
	changes: saved,
	case: name
});

describe('a side', () => {
	it('of the source is the forecast unchanged, whatever the reader changed', () => {
		expect(sideOf(source('range')).projection.players.map(({ target }) => target)).toEqual([
			range(40, 45),
			range(45, 50),
			range(5, 15)
		]);
	});

	it('of this scenario is the very projection that is shown', () => {
		expect(sideOf(scenario('low')).projection).toBe(present);
	});

	it('that was saved has its own changes, on the same forecast', () => {
		const { projection } = sideOf(saved({ targetYear: 2040 }, 'high'));
		expect(projection.scenario.targetYear).toBe(2040);
		expect(projection.scenario.timing).toBe('linear');
	});

	it('is not computed again while the other side is moved', () => {
		const kept = saved({ targets: { cn: range(35, 36) } }, 'range');
		const moved = projected(article, { targets: { cn: range(30, 45) } });
		expect(sideOf(kept, moved).projection).toBe(sideOf(kept).projection);
		expect(sideOf(source('low'), moved).projection).toBe(sideOf(source('range')).projection);
	});

	it('says by how much it is infeasible instead of throwing', () => {
		const result = resolveSide(saved({ targets: { cn: range(60, 70) } }, 'low'), present);
		expect(result).toEqual({
			kind: 'infeasible',
			conflicts: [{ kind: 'lows-over', by: 5, total: 105 }]
		});
	});

	it('says that nobody is called so instead of throwing', () => {
		expect(resolveSide(source('best-nobody'), present)).toEqual({
			kind: 'no-player',
			player: 'nobody'
		});
		expect(resolveSide(source('best-row'), present).kind).toBe('side');
	});
});

describe('the figures of a side', () => {
	it('of a case are one mix that totals 100: China 42, the US 40, the rest 18', () => {
		expect(sideFigures(sideOf(scenario('low')), 2035)).toEqual(
			[42, 40, 18].map((share) => ({ low: share, middle: share, high: share }))
		);
	});

	it('of whole ranges are the ranges as asked for, with the middle mix', () => {
		expect(sideFigures(sideOf(source('range')), 2035)).toEqual([
			{ low: 40, middle: 42.5, high: 45 },
			{ low: 45, middle: 47.5, high: 50 },
			{ low: 5, middle: 10, high: 15 }
		]);
	});

	it('of a year on the way are half way on a straight line', () => {
		expect(sideFigures(sideOf(source('range')), 2030)[0]).toEqual({
			low: 35,
			middle: 36.3,
			high: 37.5
		});
		expect(sideFigures(sideOf(source('high')), 2030).map(({ low }) => low)).toEqual([
			37.5, 50, 12.5
		]);
	});

	it('leave printed figures as printed, though they total 100.1', () => {
		const figures = sideFigures(sideOf(source('range'), projected(phones)), 2015);
		expect(figures.map(({ low }) => low)).toEqual([45.4, 20.9, 15.3, 13.7, 0.2, 4.6]);
		expect(figures.map(({ high }) => high)).toEqual([45.4, 20.9, 15.3, 13.7, 0.2, 4.6]);
	});

	it('of a case total 100.0 in every year after the base year, for any scenario', () => {
		check(
			fc.property(
				feasibleScenario({ mostGroups: 0 }),
				fc.constantFrom('low', 'middle', 'high', 'best-p0'),
				({ forecast, changes }, name) => {
					const side = sideOf(scenario(name as Side['case']), projected(forecast, changes));
					for (const year of side.projection.times.filter(Number.isInteger).slice(1, -1)) {
						const tenths = sideFigures(side, year).map(({ low }) => Math.round(low * 10));
						expect(tenths.reduce((a, b) => a + b, 0)).toBe(1000);
					}
				}
			),
			40
		);
	});
});

describe('two sides compared', () => {
	it('are low and high of this scenario unless a reader says otherwise', () => {
		const { differences, mixes, year } = compared(lowBesideHigh.sides, projected(article));
		expect(differences.map(({ middle }) => middle.pp)).toEqual([5, 5, -10]);
		expect([mixes, year]).toEqual([true, 2035]);
	});

	it('differ by the second minus the first, in points and in percent', () => {
		const [china] = compared([source('low'), scenario('low')]).differences;
		expect(china!.middle).toEqual({ pp: 2, percent: 5 });
		const [back] = compared([scenario('low'), source('low')]).differences;
		expect(back!.middle.pp).toBe(-2);
		expect(back!.middle.percent).toBeCloseTo(-4.76, 2);
	});

	it('differ in percent of the unrounded shares', () => {
		// In 2027, of which both know, one is 2 years of 10 on its way and the other at its end.
		const short = saved({ targetYear: 2027 }, 'middle');
		const { differences, year } = compared([source('middle'), short], projected(article));
		// China 32.5 → 42.5, the US 49.5 → 47.5, the rest 18 → 10.
		expect(year).toBe(2027);
		expect(differences.map(({ middle }) => middle.percent!.toFixed(2))).toEqual([
			'30.77',
			'-4.04',
			'-44.44'
		]);
	});

	it('differ end by end where one is a range: low against low, high against high', () => {
		const { differences, mixes } = compared([source('range'), scenario('range')]);
		expect(mixes).toBe(false);
		expect(differences.map(({ low, high }) => [low.pp, high.pp])).toEqual([
			[2, 3],
			[-5, -5],
			[2, 3]
		]);
	});

	it('are held against each other in the same year: the last that both show', () => {
		const later = projected(article, { targetYear: 2040 });
		const { year, lastYear, figures, differences } = compared(
			[source('low'), scenario('low')],
			later
		);
		expect([year, lastYear]).toEqual([2035, 2040]);
		// 10 of 15 years on the way from 30 to 40%.
		expect(figures[1][0]!.middle).toBe(36.7);
		expect(differences[0]!.middle.pp).toBe(-3.3);
	});

	it('do not differ from themselves', () => {
		for (const name of ['range', 'low', 'best-us'] as const) {
			const { differences } = compared([scenario(name), scenario(name)]);
			for (const { low, middle, high } of differences) {
				expect([low, middle, high]).toEqual(Array(3).fill({ pp: 0, percent: 0 }));
			}
		}
	});

	it('cannot be compared where one of them cannot be drawn, and say of which and why', () => {
		const bad = saved({ targets: { cn: range(60, 70) } }, 'low');
		const result = compareSides([bad, source('best-nobody')], present);
		expect(result.kind).toBe('unavailable');
		if (result.kind !== 'unavailable') return;
		expect(result.results.map(({ kind }) => kind)).toEqual(['infeasible', 'no-player']);
	});

	it('have opposite differences when they are swapped, for any scenario', () => {
		check(
			fc.property(feasibleScenario({ mostGroups: 0 }), ({ forecast, changes }) => {
				const projection = projected(forecast, changes);
				const one = compared([source('range'), scenario('high')], projection);
				const other = compared([scenario('high'), source('range')], projection);
				one.differences.forEach(({ low, high }, index) => {
					const back = other.differences[index]!;
					expect(back.low.pp).toBeCloseTo(-low.pp, 9);
					expect(back.high.pp).toBeCloseTo(-high.pp, 9);
				});
			})
		);
	});
});

describe('the differences by year', () => {
	const both = compared([source('low'), scenario('low')]);

	it('begin after the base year and end with those of the figures shown', () => {
		const years = differencesByYear(both);
		expect(years.map(({ year }) => year)).toEqual([
			2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035
		]);
		expect(years.at(-1)!.differences).toBe(both.differences);
	});

	it('are the differences of the unrounded shares, rounded by themselves', () => {
		const [first, second] = both.sides.map(sideBands);
		const at2030 = both.sides.map(({ projection }) => projection.times.indexOf(2030));
		const meant = second![0]!.middle[at2030[1]!]! - first![0]!.middle[at2030[0]!]!;
		const { differences } = differencesByYear(both).find(({ year }) => year === 2030)!;
		expect(differences[0]!.middle.pp).toBe(Math.round(meant * 10) / 10);
	});

	it('are nothing in percent, too, where they are shown as nothing', () => {
		for (const { differences } of differencesByYear(compared([source('low'), source('low')]))) {
			for (const { middle } of differences) expect(middle).toEqual({ pp: 0, percent: 0 });
		}
	});

	it('are drawn from the base year on, where both sides are the same', () => {
		const { years, players } = differenceBands(both);
		expect(years[0]).toBe(2025);
		for (const { low, middle, high } of players) {
			expect([low[0], middle[0], high[0]]).toEqual([0, 0, 0]);
			expect(middle).toHaveLength(years.length);
		}
	});

	it('cancel out: what one gains in a mix, others lose', () => {
		check(
			fc.property(feasibleScenario({ mostGroups: 0 }), ({ forecast, changes }) => {
				const projection = projected(forecast, changes);
				const { years, players } = differenceBands(
					compared([source('low'), scenario('high')], projection)
				);
				years.forEach((_, time) => {
					const total = players.reduce((sum, { middle }) => sum + middle[time]!, 0);
					expect(Math.abs(total)).toBeLessThan(1e-6);
				});
			})
		);
	});
});
