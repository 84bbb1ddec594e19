import { forecasts } from '$lib/forecast/catalog';
import { project, shownRange, type ProjectedGroup, type Projection } from '$lib/projection';
import type { Changes, Scenario } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleScenario, feasibleSketch } from './arbitraries';
import { combinations, extent, ladder, total } from './brute';
import { article, forecastOf, projected, range, type Sketch } from './fixtures';

function groupOf(sketch: Sketch, id: string): ProjectedGroup {
	return projected(forecastOf(sketch)).groups.find((group) => group.id === id)!;
}

function projectedScenario(scenario: Scenario): Projection {
	const result = project(scenario);
	if (result.kind !== 'projection') throw new Error(JSON.stringify(result.conflicts));
	return result.projection;
}

describe('groups of the article', () => {
	const groups = Object.fromEntries(projected(article).groups.map((group) => [group.id, group]));

	it('come by player, each followed by what is left', () => {
		expect(Object.keys(groups)).toEqual(['cn-leaders', 'cn-others', 'us-leaders', 'us-others']);
		expect(Object.values(groups).map(({ role }) => role)).toEqual([
			'group',
			'others',
			'group',
			'others'
		]);
	});

	it('leave 15 to 20% to the other companies of each block', () => {
		expect(groups['us-others']!.target).toEqual(range(15, 20));
		expect(groups['cn-others']!.target).toEqual(range(15, 20));
	});

	it('hold 60 to 66.67% of the United States and 55.56 to 62.5% of China', () => {
		expect(groups['us-leaders']!.ofParent.low).toBe(60);
		expect(groups['us-leaders']!.ofParent.high).toBeCloseTo(66.67, 2);
		expect(groups['cn-leaders']!.ofParent.low).toBeCloseTo(55.56, 2);
		expect(groups['cn-leaders']!.ofParent.high).toBe(62.5);
	});

	it('leave a third to 40% of the United States to its others', () => {
		expect(groups['us-others']!.ofParent.low).toBeCloseTo(33.33, 2);
		expect(groups['us-others']!.ofParent.high).toBe(40);
	});
});

describe('companies of the article', () => {
	const changes: Changes = {
		splits: {
			'openai-google': { openai: 70, google: 30 },
			'alibaba-bytedance-deepseek': {
				...{ alibaba: 40, bytedance: 30, deepseek: 20 },
				'alibaba-and-the-like': 10
			}
		}
	};
	const membersOf = (id: string, changed: Changes = {}) =>
		projected(forecasts[0]!, changed).groups.find((group) => group.id === id)!.members;

	it('have equal parts where nothing else is assumed: 15% each, and 8.33% each', () => {
		expect(membersOf('openai-google').map(({ target }) => target)).toEqual([
			range(15, 15),
			range(15, 15)
		]);
		const named = membersOf('alibaba-bytedance-deepseek').filter(({ named }) => named);
		expect(named).toHaveLength(3);
		for (const { target } of named) {
			expect(target.low).toBeCloseTo(25 / 3, 8);
			expect(target.high).toBeCloseTo(25 / 3, 8);
		}
	});

	it('leave nothing to those like them, until a reader gives them a part', () => {
		const more = (changed?: Changes) => membersOf('alibaba-bytedance-deepseek', changed)[3]!;
		expect(more()).toMatchObject({ named: false, target: range(0, 0) });
		expect(more(changes)).toMatchObject({ named: false, target: range(2.5, 2.5) });
	});

	it('have the parts a reader gives them, of the market and of their bloc', () => {
		const [openai, google] = membersOf('openai-google', changes);
		expect([openai!.target, google!.target]).toEqual([range(21, 21), range(9, 9)]);
		expect(openai!.ofParent.low).toBeCloseTo(42, 8);
		expect(openai!.ofParent.high).toBeCloseTo(46.67, 2);
	});

	it('share the range that their group has, of what can be reached', () => {
		const groups = { 'openai-google': range(20, 60) };
		const [openai] = membersOf('openai-google', { groups, ...changes });
		expect(openai!.target).toEqual(range(14, 35));
	});

	it('total their group, and with the others their bloc, in the middle mix', () => {
		const { groups, players } = projected(forecasts[0]!, changes);
		for (const [index, id] of ['china', 'us'].entries()) {
			const inside = groups.filter(({ parent }) => parent === id);
			expect(inside.map(({ middle }) => middle)).toEqual(index === 0 ? [25, 17.5] : [30, 17.5]);
			expect(total(inside.map(({ middle }) => middle))).toBeCloseTo(
				players[index]!.band.middle.at(-1)!,
				9
			);
			for (const { role, middle, members } of inside) {
				if (role === 'others') expect(members).toEqual([]);
				else expect(total(members.map((member) => member.middle))).toBeCloseTo(middle, 9);
			}
		}
	});
});

describe('groups', () => {
	it('raise the low of their player', () => {
		const sketch: Sketch = {
			players: [['a', 50, range(10, 60)]],
			remainder: 'rest',
			groups: [
				['g', 'a', range(15, 30)],
				['h', 'a', range(20, 30)]
			],
			others: ['a']
		};
		const { players } = projected(forecastOf(sketch));
		expect(players[0]!.target).toEqual(range(35, 60));
		expect(players[0]!.asked).toEqual(range(10, 60));
		expect(players[1]!.target).toEqual(range(40, 65));
	});

	it('bound their player on both sides where they are all of it', () => {
		const sketch: Sketch = {
			players: [['a', 50, range(10, 60)]],
			remainder: 'rest',
			groups: [
				['g', 'a', range(15, 20)],
				['h', 'a', range(20, 30)]
			]
		};
		expect(projected(forecastOf(sketch)).players[0]!.target).toEqual(range(35, 50));
	});

	it('are tightened by their player in turn', () => {
		const sketch: Sketch = {
			players: [['a', 50, range(30, 40)]],
			remainder: 'rest',
			groups: [
				['g', 'a', range(0, 100)],
				['h', 'a', range(25, 35)]
			]
		};
		expect(groupOf(sketch, 'g').target).toEqual(range(0, 15));
		expect(groupOf({ ...sketch, others: ['a'] }, 'a-others').target).toEqual(range(0, 15));
	});

	it('are at their largest part of a player where they meet their own high', () => {
		// 20 of a player of 25 leaves 5 for the other: 80%. With more the ratio falls again.
		const sketch: Sketch = {
			players: [['a', 50, range(10, 50)]],
			remainder: 'rest',
			groups: [
				['g', 'a', range(0, 20)],
				['h', 'a', 5]
			],
			others: ['a']
		};
		expect(groupOf(sketch, 'g').ofParent).toEqual(range(0, 80));
	});

	it('keep a printed figure as printed where rounding widens what can be reached', () => {
		const sketch: Sketch = {
			players: [
				['a', 50, 50.1],
				['b', 50, 50]
			],
			groups: [['g', 'a', 30]],
			others: ['a'],
			printedTo: 0.1
		};
		const group = groupOf(sketch, 'g');
		expect(group.target).toEqual(range(29.95, 30.05));
		expect(shownRange(group)).toEqual(range(30, 30));
		expect(group.members[0]!.target).toEqual(range(30, 30));
	});

	it('divide their player’s share in the middle mix, each inside its range', () => {
		check(
			fc.property(feasibleScenario(), (scenario) => {
				const { players, groups } = projectedScenario(scenario);
				for (const { id, band } of players) {
					const inside = groups.filter(({ parent }) => parent === id);
					for (const { middle, target } of inside) {
						expect(middle).toBeGreaterThanOrEqual(target.low - 1e-8);
						expect(middle).toBeLessThanOrEqual(target.high + 1e-8);
					}
					const sum = total(inside.map(({ middle }) => middle));
					if (inside.length > 0) expect(sum).toBeCloseTo(band.middle.at(-1)!, 7);
				}
			})
		);
	});

	it('count as no part of a player that has nothing', () => {
		const sketch: Sketch = { players: [['a', 50, 0]], remainder: 'rest', groups: [['g', 'a', 0]] };
		expect(groupOf(sketch, 'g').ofParent).toEqual(range(0, 0));
		expect(groupOf(sketch, 'g').target).toEqual(range(0, 0));
	});

	it('reach exactly what a search through all multiples of 5% finds', () => {
		// With all bounds on a grid of 5%, the corners of what is reachable are on it as well.
		const sketches = feasibleSketch({
			players: { min: 1, max: 3 },
			unit: 5,
			reach: 3,
			mostGroups: 2
		}).filter(({ players, remainder }) => players.length > 1 || remainder !== undefined);
		check(
			fc.property(sketches, (sketch) => {
				const { players, groups } = projected(forecastOf(sketch));
				const found = search(sketch);
				expect(players.map(({ target }) => target)).toEqual(found.players);
				expect(groups.map(({ target }) => target)).toEqual(found.groups);
				groups.forEach(({ ofParent }, i) => {
					expect(ofParent.low).toBeCloseTo(found.ratios[i]!.low, 6);
					expect(ofParent.high).toBeCloseTo(found.ratios[i]!.high, 6);
				});
			}),
			150
		);
	});
});

/** All mixes on a grid of 5%, with all divisions of their players. */
function search({ players, remainder, groups = [], others = [] }: Sketch) {
	const rangeOf = (figure: (typeof players)[number][2]) =>
		typeof figure === 'number' ? range(figure, figure) : figure;
	const divisions = players.map(([id]) => {
		const own = groups.filter(([, parent]) => parent === id);
		return combinations(own.map(([, , share]) => ladder(rangeOf(share), 5)));
	});
	const divide = (i: number, share: number): number[][] => {
		const [id] = players[i]!;
		if (others.includes(id)) {
			return divisions[i]!.map((row) => [...row, share - total(row)]).filter(
				(row) => row.at(-1)! >= 0
			);
		}
		const [first = []] = divisions[i]!;
		return first.length > 0 ? divisions[i]!.filter((row) => total(row) === share) : [[]];
	};
	const mixes = combinations(players.map(([, , target]) => ladder(rangeOf(target), 5)))
		.filter((mix) => (remainder ? total(mix) <= 100 : total(mix) === 100))
		.filter((mix) => mix.every((share, i) => divide(i, share).length > 0));

	const parts = players.map((_, i) => {
		const shares = [...new Set(mixes.map((mix) => mix[i]!))];
		return shares.flatMap((share) => divide(i, share).map((row) => ({ share, row })));
	});
	return {
		players: extent(mixes.map((mix) => (remainder ? [...mix, 100 - total(mix)] : mix))),
		groups: parts.flatMap((rows) => extent(rows.map(({ row }) => row))),
		ratios: parts.flatMap((rows) => {
			const some = rows.filter(({ share }) => share > 0);
			// A player that can only have nothing has no parts.
			if (some.length === 0) return rows[0]!.row.map(() => range(0, 0));
			return extent(some.map(({ share, row }) => row.map((part) => (100 * part) / share)));
		})
	};
}
