import { caseMix, caseNames, casePath, project } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleScenario } from './arbitraries';
import { total } from './brute';
import { article, chips, forecastOf, phones, projected, range } from './fixtures';

/** The middle line in a year, percent. */
function middleIn(year: number, changes: Changes = {}): number[] {
	const { times, players } = projected(article, changes);
	return players.map(({ band }) => band.middle[times.indexOf(year)]!);
}

function expectClose(actual: number[], expected: number[], within: number): void {
	expect(actual).toHaveLength(expected.length);
	const worst = Math.max(...actual.map((value, i) => Math.abs(value - expected[i]!)));
	expect(worst, `${actual} is not ${expected}`).toBeLessThanOrEqual(within);
}

describe('the projection of the article', () => {
	const projection = projected(article);

	it('adds the rest of the world: 20% now, 5 to 15% then', () => {
		const rest = projection.players[2]!;
		expect(rest).toMatchObject({ id: 'row', role: 'remainder', base: 20, changed: false });
		expect(rest.asked).toEqual(range(5, 15));
		expect(rest.target).toEqual(range(5, 15));
		expect(rest.source).toEqual(range(5, 15));
	});

	it('has nothing to tell of how it was made', () => {
		expect(projection.notes).toEqual([]);
	});

	it('starts at the base shares and ends at the ranges', () => {
		const [cn] = projection.players;
		expect([cn!.band.low[0], cn!.band.middle[0], cn!.band.high[0]]).toEqual([30, 30, 30]);
		expect([cn!.band.low.at(-1), cn!.band.middle.at(-1), cn!.band.high.at(-1)]).toEqual([
			40, 42.5, 45
		]);
	});

	it.each<[Changes, number[]]>([
		[{ timing: 'linear' }, [36.25, 48.75, 15]],
		[{ timing: 's-curve' }, [36.25, 48.75, 15]],
		[{ mixing: 'log-ratio' }, [36.22, 49.43, 14.35]],
		[{ timing: 'front-loaded' }, [39.375, 48.125, 12.5]],
		[{ timing: 'back-loaded' }, [33.125, 49.375, 17.5]]
	])('has the middle of 2030 that can be worked out by hand (%o)', (changes, expected) => {
		expectClose(middleIn(2030, changes), expected, 0.005);
	});

	it('follows a change, and remembers what the source says', () => {
		const { players } = projected(article, { targets: { cn: range(42, 48) } });
		expect(players[0]).toMatchObject({
			changed: true,
			asked: range(42, 48),
			source: range(40, 45)
		});
		expect(players[1]).toMatchObject({ changed: false });
		expect(players[2]).toMatchObject({ changed: true, asked: range(2, 13), source: range(5, 15) });
	});

	it('cuts the remainder off at 0', () => {
		const { players } = projected(article, { targets: { cn: range(40, 60) } });
		expect(players[0]!.target).toEqual(range(40, 55));
		expect(players[2]!.asked).toEqual(range(0, 15));
		expect(players[2]!.target).toEqual(range(0, 15));
	});

	it('says what is in the way instead where no mix fits', () => {
		expect(project(applyChanges(article, { targets: { cn: range(70, 70) } }))).toEqual({
			kind: 'infeasible',
			conflicts: [{ kind: 'lows-over', by: 15, total: 115 }]
		});
	});
});

describe('the times of a projection', () => {
	const timesTo = (targetYear: number) => projected(article, { targetYear }).times;

	it('are at least 24 equal steps', () => {
		expect(timesTo(2035)).toHaveLength(31); // 3 a year
		expect(timesTo(2026)).toHaveLength(25); // 24 a year
		expect(timesTo(2037)).toHaveLength(25); // 2 a year
		expect(timesTo(2048)).toHaveLength(47); // 2 a year
		expect(timesTo(2049)).toHaveLength(25); // 1 a year
		expect(timesTo(2075)).toHaveLength(51); // 1 a year
	});

	it('hold every whole year exactly', () => {
		const times = timesTo(2035);
		expect(times.slice(0, 4)).toEqual([2025, 2025 + 1 / 3, 2025 + 2 / 3, 2026]);
		expect(times.filter(Number.isInteger)).toEqual(Array.from({ length: 11 }, (_, i) => 2025 + i));
	});
});

describe('the projection of chip capacity, with true zeros', () => {
	it('runs straight from zero when arithmetic', () => {
		const { times, players, notes } = projected(chips);
		expect(players[2]!.band.middle[times.indexOf(2027)]).toBe(14);
		expect(players.map(({ target }) => target.low)).toEqual([47, 9, 28, 6, 5, 2, 3]);
		expect(notes).toEqual([]);
	});

	it('is shifted by a floor when log-ratio, and says so', () => {
		const { times, players, notes } = projected(chips, { mixing: 'log-ratio' });
		expect(notes).toEqual([{ kind: 'floor', floor: 0.1 }]);
		const at2027 = players.map(({ band }) => band.middle[times.indexOf(2027)]!);
		const means = [69.1 * 47.1, 31.1 * 9.1, 2.81, 0.61, 0.51, 0.21, 0.31].map(Math.sqrt);
		const byHand = means.map((mean) => (100.7 * mean) / total(means) - 0.1);
		expectClose(at2027, byHand, 1e-9);
		expectClose(at2027.slice(0, 3), [73.5, 21.6, 2.06], 0.05);
		expect(total(at2027)).toBeCloseTo(100, 9);
	});

	it('needs no floor when arithmetic, nor when log-ratio meets no zero', () => {
		expect(projected(article, { mixing: 'log-ratio' }).notes).toEqual([]);
		expect(
			projected(article, { mixing: 'log-ratio', targets: { cn: range(40, 55) } }).notes
		).toEqual([{ kind: 'floor', floor: 0.1 }]);
	});
});

describe('any projection', () => {
	it('is finite from 100 and 0 to 0 and 100, at points and at zeros', () => {
		const swap = forecastOf({
			players: [
				['a', 100, 0],
				['b', 0, 100],
				['c', 0, 0]
			],
			remainder: 'rest'
		});
		for (const mixing of ['arithmetic', 'log-ratio'] as const) {
			const { players } = projected(swap, { mixing });
			const figures = players.flatMap(({ band }) => [...band.low, ...band.middle, ...band.high]);
			expect(figures.every((figure) => figure >= 0 && figure <= 100)).toBe(true);
		}
	});

	it('is the same for one player as for many', () => {
		const alone = forecastOf({ players: [['a', 100, range(90, 100)]] });
		for (const mixing of ['arithmetic', 'log-ratio'] as const) {
			const { players } = projected(alone, { mixing });
			expect(players[0]!.target).toEqual(range(100, 100));
			const figures = [...players[0]!.band.low, ...players[0]!.band.high];
			expectClose(figures, Array<number>(figures.length).fill(100), 1e-12);
		}
	});

	it('names players by their long name where there is no short one', () => {
		const [first] = projected(phones).players;
		expect([first!.name, first!.short]).toEqual(['android', 'android']);
	});

	it('totals 100 in every year and case, and holds no NaN', () => {
		check(
			fc.property(feasibleScenario(), (scenario) => {
				const result = project(scenario);
				if (result.kind !== 'projection') throw new Error('infeasible');
				const { projection } = result;
				const { players, groups } = projection;
				const figures = [
					...players.flatMap(({ band }) => [...band.low, ...band.middle, ...band.high]),
					...[...players, ...groups].flatMap(({ target }) => [target.low, target.high]),
					...groups.flatMap(({ ofParent }) => [ofParent.low, ofParent.high])
				];
				expect(figures.every((figure) => figure >= -1e-9 && figure <= 100 + 1e-9)).toBe(true);
				const totals = caseNames(projection).flatMap((name) =>
					casePath(projection, name).mixes.map(total)
				);
				expect(Math.max(...totals.map((value) => Math.abs(value - 100)))).toBeLessThan(1e-7);
				const middle = casePath(projection, 'middle').mixes;
				expect(players.map(({ band }) => band.middle)).toEqual(
					players.map((_, i) => middle.map((mix) => mix[i]))
				);
				expect(middle.at(-1)).toEqual(caseMix(projection, 'middle'));
			}),
			150
		);
	});
});
