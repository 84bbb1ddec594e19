import type { Forecast } from '$lib/forecast';
import { repair } from '$lib/projection';
import { findConflicts } from '$lib/projection/feasible';
import { applyChanges, type Changes } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, check } from './arbitraries';
import { article, forecastOf, phones, range } from './fixtures';

function repaired(forecast: Forecast, changes: Changes, keep?: string): Changes {
	return repair(applyChanges(forecast, changes), keep);
}

const four = (...targets: (number | { low: number; high: number })[]) =>
	forecastOf({ players: targets.map((target, i) => ['abcd'[i]!, 25, target]) });

describe('repair', () => {
	it('changes nothing where nothing is wrong', () => {
		const changes: Changes = { targets: { cn: range(41, 46) }, timing: 's-curve' };
		expect(repaired(article, changes)).toEqual(changes);
		expect(repaired(phones, {})).toEqual({});
	});

	it('lets the others give up the same number of points from their lows', () => {
		// 40 + 30 + 30 + 6 = 106: b and c give 2 each, and so does d.
		const forecast = four(range(25, 40), range(30, 40), range(30, 40), range(6, 20));
		expect(repaired(forecast, { targets: { a: range(40, 45) } }, 'a')).toEqual({
			targets: { a: range(40, 45), b: range(28, 40), c: range(28, 40), d: range(4, 20) }
		});
	});

	it('asks nothing of a player that has nothing, and more of the others then', () => {
		// 50 + 30 + 30 + 1 = 111: d gives its 1, b and c give 5 each.
		const forecast = four(range(25, 50), range(30, 40), range(30, 40), range(1, 20));
		expect(repaired(forecast, { targets: { a: range(50, 55) } }, 'a').targets).toEqual({
			a: range(50, 55),
			b: range(25, 40),
			c: range(25, 40),
			d: range(0, 20)
		});
	});

	it('touches the player edited last only when the rest is not enough', () => {
		const forecast = four(range(25, 40), 0, range(30, 40), 0);
		expect(repaired(forecast, { targets: { a: range(75, 80) } }, 'a').targets).toEqual({
			a: range(75, 80),
			c: range(25, 40)
		});
		const one = forecastOf({
			players: [
				['a', 50, range(50, 60)],
				['b', 50, range(0, 50)]
			]
		});
		const targets = { a: range(100, 100), b: range(10, 20) };
		expect(repaired(one, { targets }, 'b').targets).toEqual({
			a: range(90, 100),
			b: range(10, 20)
		});
	});

	it('shares a hundredth that does not divide without losing it', () => {
		const forecast = four(range(25, 40), range(25, 40), range(25, 40), range(25, 40));
		expect(repaired(forecast, { targets: { a: range(25.01, 40) } }, 'a').targets).toEqual({
			a: range(25.01, 40),
			d: range(24.99, 40)
		});
	});

	it('raises highs that do not fill 100, the one edited last only at the end', () => {
		const forecast = four(range(10, 30), range(10, 30), range(10, 20), range(10, 20));
		expect(repaired(forecast, { targets: { a: range(10, 21) } }, 'a').targets).toEqual({
			a: range(10, 21),
			b: range(10, 33),
			c: range(10, 23),
			d: range(10, 23)
		});
	});

	it('raises the high of a player to what its groups need', () => {
		expect(repaired(article, { targets: { us: range(20, 28) } }, 'us')).toEqual({
			targets: { us: range(20, 30) }
		});
	});

	it('goes on to the total when a group took too much of it', () => {
		// The group takes 65, so its player does; 40 + 65 is 5 over, and China gives it up.
		expect(repaired(article, { groups: { 'us-leaders': range(65, 65) } }, 'us-leaders')).toEqual({
			targets: { us: range(45, 65), cn: range(35, 45) },
			groups: { 'us-leaders': range(65, 65) }
		});
	});

	it('keeps a group edited last, and its player with it, before all other groups', () => {
		// 40 + 80 is 20 over: China gives 15, down to its leaders' 25, and these the other 5.
		expect(repaired(article, { groups: { 'us-leaders': range(80, 80) } }, 'us-leaders')).toEqual({
			targets: { us: range(45, 80), cn: range(20, 45) },
			groups: { 'us-leaders': range(80, 80), 'cn-leaders': range(20, 25) }
		});
	});

	it('keeps the needs of groups while there is another way', () => {
		// 72 + 30 leaders = 102: the United States can give up its low, but not its leaders' 30.
		const changes: Changes = { targets: { cn: range(72, 75), us: range(32, 50) } };
		expect(repaired(article, changes, 'cn')).toEqual({
			targets: { cn: range(72, 75), us: range(28, 50) },
			groups: { 'us-leaders': range(28, 30) }
		});
		expect(repaired(article, { targets: { cn: range(69, 75), us: range(32, 50) } }, 'cn')).toEqual({
			targets: { cn: range(69, 75), us: range(31, 50) }
		});
	});

	it('takes from players without groups before it touches any group', () => {
		const grouped = forecastOf({
			players: [
				['a', 40, range(40, 50)],
				['b', 30, range(30, 40)],
				['c', 30, range(20, 30)]
			],
			groups: [['g', 'b', 28]],
			others: ['b']
		});
		// 10 over: b gives the 2 its group does not need, c the other 8.
		expect(repaired(grouped, { targets: { a: range(60, 60) } }, 'a')).toEqual({
			targets: { a: range(60, 60), b: range(28, 40), c: range(12, 30) }
		});
	});

	it('raises players without groups before it touches any group', () => {
		const grouped = forecastOf({
			players: [
				['a', 40, range(40, 50)],
				['b', 30, range(20, 30)],
				['c', 30, range(20, 30)]
			],
			groups: [['g', 'b', range(20, 31)]]
		});
		// 4 under: b's group reaches 1 more, c takes the other 3.
		expect(repaired(grouped, { targets: { a: range(36, 36) } }, 'a')).toEqual({
			targets: { a: range(36, 36), b: range(20, 31), c: range(20, 33) }
		});
	});

	it('lowers a low that the groups of a player cannot reach', () => {
		const whole = forecastOf({
			players: [['a', 40, range(30, 45)]],
			remainder: 'rest',
			groups: [
				['g', 'a', range(10, 20)],
				['h', 'a', range(10, 25)]
			]
		});
		expect(repaired(whole, { groups: { g: range(0, 2) } }, 'g')).toEqual({
			targets: { a: range(27, 45) },
			groups: { g: range(0, 2) }
		});
	});

	it('takes the nearest allowed year', () => {
		expect(repaired(article, { targetYear: 2020 })).toEqual({ targetYear: 2026 });
		expect(repaired(article, { targetYear: 2199 })).toEqual({ targetYear: 2075 });
	});

	it("forgets a change that comes back to the source's own figure", () => {
		const changes: Changes = { targets: { cn: range(55, 58), us: range(48, 50) } };
		expect(repaired(article, changes, 'cn')).toEqual({ targets: { cn: range(55, 58) } });
	});

	it('always leads to a feasible scenario, low ≤ high, in whole hundredths', () => {
		check(
			fc.property(anyScenario(), fc.constantFrom(undefined, 'p0', 'p1', 'p0-g0'), (given, keep) => {
				const changes = repair(given, keep);
				const after = applyChanges(given.forecast, changes);
				expect(findConflicts(after)).toEqual([]);
				const ranges = [
					...Object.values(changes.targets ?? {}),
					...Object.values(changes.groups ?? {})
				];
				const sound = ranges.filter(
					({ low, high }) =>
						0 <= low &&
						low <= high &&
						high <= 100 &&
						low === Math.round(low * 100) / 100 &&
						high === Math.round(high * 100) / 100
				);
				expect(sound).toEqual(ranges);
				expect(repair(after, keep)).toEqual(changes);
			}),
			400
		);
	});

	it('only ever widens a range', () => {
		check(
			fc.property(anyScenario(), (given) => {
				const after = applyChanges(given.forecast, repair(given));
				const narrower = [
					...after.players.filter(({ target }, i) => !within(given.players[i]!.target, target)),
					...after.groups.filter(({ share }, i) => !within(given.groups[i]!.share, share))
				];
				expect(narrower).toEqual([]);
			}),
			200
		);
	});
});

function within(inner: { low: number; high: number }, outer: { low: number; high: number }) {
	return outer.low <= inner.low && inner.high <= outer.high;
}
