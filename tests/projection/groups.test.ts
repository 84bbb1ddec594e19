import type { ProjectedGroup } from '$lib/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleSketch } from './arbitraries';
import { combinations, extent, ladder, total } from './brute';
import { article, forecastOf, projected, range, type Sketch } from './fixtures';

function groupOf(sketch: Sketch, id: string): ProjectedGroup {
	return projected(forecastOf(sketch)).groups.find((group) => group.id === id)!;
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
