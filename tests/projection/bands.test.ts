import { project, type Projection } from '$lib/projection';
import { logRatioFloor, mixShares } from '$lib/projection/mixing';
import { timingWeight } from '$lib/projection/timing';
import type { Scenario } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, dice, feasibleScenario } from './arbitraries';
import { pick, total, vertices } from './brute';
import { article, projected } from './fixtures';

function projectionOf(scenario: Scenario): Projection {
	const result = project(scenario);
	if (result.kind !== 'projection') throw new Error('infeasible');
	return result.projection;
}

/** The way to a target mix, worked out from scratch: one mix per time. */
function pathTo({ scenario, times, players, notes }: Projection, target: number[]): number[][] {
	const { timing, mixing, baseYear, targetYear } = scenario;
	const base = players.map((player) => player.base);
	const floor = notes.some(({ kind }) => kind === 'floor') ? logRatioFloor : 0;
	return times.map((time) => {
		const w = timingWeight(timing, (time - baseYear) / (targetYear - baseYear));
		return mixShares(mixing, base, target, w, floor);
	});
}

describe('bands', () => {
	it('lead straight to the bounds of the range when arithmetic', () => {
		const { times, players } = projected(article);
		const at = times.indexOf(2030);
		expect(players.map(({ band }) => [band.low[at], band.high[at]])).toEqual([
			[35, 37.5],
			[47.5, 50],
			[12.5, 17.5]
		]);
	});

	it('can be worked out by hand for the article when log-ratio', () => {
		const { times, players } = projected(article, { mixing: 'log-ratio' });
		const { low, high } = players[0]!.band;
		const at = times.indexOf(2030);
		const share = (cn: number, us: number, row: number) => {
			const [a, b, c] = [Math.sqrt(30 * cn), Math.sqrt(50 * us), Math.sqrt(20 * row)];
			return (100 * a) / (a + b + c);
		};
		// China at 45: the others are least together at the corners 45/10 or 50/5.
		expect(high[at]).toBeCloseTo(Math.max(share(45, 45, 10), share(45, 50, 5)), 9);
		// China at 40: they are most together as near to 50 : 20 as they may be, which is 45/15.
		expect(low[at]).toBeCloseTo(share(40, 45, 15), 9);
	});

	it('hold the path to every mix that is reachable', () => {
		check(
			fc.property(feasibleScenario(), dice, (scenario, rolls) => {
				const projection = projectionOf(scenario);
				const { players } = projection;
				const target = pick(
					players.map((player) => player.target),
					rolls
				);
				let outside = 0;
				pathTo(projection, target).forEach((mix, at) =>
					players.forEach(({ band }, i) => {
						outside = Math.max(outside, band.low[at]! - mix[i]!, mix[i]! - band.high[at]!);
					})
				);
				expect(outside).toBeLessThan(1e-7);
			}),
			200
		);
	});

	it('hold their middle line', () => {
		check(
			fc.property(feasibleScenario(), (scenario) => {
				const outside = projectionOf(scenario).players.flatMap(({ band }) =>
					band.middle.map((middle, at) => Math.max(band.low[at]! - middle, middle - band.high[at]!))
				);
				expect(Math.max(...outside)).toBeLessThan(1e-7);
			})
		);
	});

	it('have a high that some corner of what is reachable attains, and none exceeds', () => {
		const scenarios = feasibleScenario({ players: { min: 1, max: 6 }, mostGroups: 1 });
		check(
			fc.property(scenarios, (scenario) => {
				const projection = projectionOf(scenario);
				const { players, times } = projection;
				const corners = vertices(players.map((player) => player.target));
				const paths = corners.map((corner) => pathTo(projection, corner));
				let off = 0;
				times.forEach((_, at) =>
					players.forEach(({ band }, i) => {
						const highest = Math.max(...paths.map((mixes) => mixes[at]![i]!));
						off = Math.max(off, Math.abs(band.high[at]! - highest));
					})
				);
				expect(off).toBeLessThan(1e-6);
			}),
			60
		);
	});

	it('have a low that some reachable mix attains', () => {
		check(
			fc.property(feasibleScenario(), (scenario) => {
				const projection = projectionOf(scenario);
				let off = 0;
				projection.players.forEach(({ band }, i) => {
					const target = nearestToBase(projection, i);
					pathTo(projection, target).forEach((mix, at) => {
						off = Math.max(off, Math.abs(mix[i]! - band.low[at]!));
					});
				});
				expect(off).toBeLessThan(1e-6);
			}),
			60
		);
	});

	it('have a low that a fine search through three players comes down to', () => {
		const scenarios = feasibleScenario({
			players: { min: 2, max: 2 },
			remainder: true,
			mostGroups: 0
		});
		check(
			fc.property(scenarios, (scenario) => {
				const projection = projectionOf(scenario);
				const { players, times } = projection;
				const ranges = players.map((player) => player.target);
				const at = Math.floor(times.length / 2);
				const lowest = players.map(() => Infinity);
				for (let edge = 0; edge < 3; edge++) {
					// The lowest share of a player lies where its own target is lowest.
					const cut = ranges.map(({ low, high }, i) => ({ low, high: i === edge ? low : high }));
					for (let step = 0; step <= 200; step++) {
						const target = alongEdge(cut, edge, step / 200);
						const mix = pathTo({ ...projection, times: [times[at]!] }, target)[0]!;
						lowest[edge] = Math.min(lowest[edge]!, mix[edge]!);
					}
				}
				const off = players.map(({ band }, i) => lowest[i]! - band.low[at]!);
				expect(Math.max(...off)).toBeLessThan(0.02);
				expect(Math.min(...off)).toBeGreaterThan(-1e-7);
			}),
			60
		);
	});
});

/** A mix of three with player `edge` at its low, and the others dividing the rest. */
function alongEdge(ranges: { low: number; high: number }[], edge: number, place: number): number[] {
	const [j, k] = [0, 1, 2].filter((i) => i !== edge) as [number, number];
	const rest = 100 - ranges[edge]!.low;
	const low = Math.max(ranges[j]!.low, rest - ranges[k]!.high);
	const high = Math.min(ranges[j]!.high, rest - ranges[k]!.low);
	const mix = ranges.map((range) => range.low);
	mix[j] = low + place * (high - low);
	mix[k] = rest - mix[j]!;
	return mix;
}

/** The mix with player `edge` at its low and the others all at one multiple of their base share. */
function nearestToBase({ players, notes }: Projection, edge: number): number[] {
	const floor = notes.some(({ kind }) => kind === 'floor') ? logRatioFloor : 0;
	const at = (multiple: number) =>
		players.map(({ base, target }, i) => {
			const share = multiple * (base + floor) - floor;
			return i === edge ? target.low : Math.min(Math.max(share, target.low), target.high);
		});
	let [low, high] = [0, 1e6];
	for (let step = 0; step < 200; step++) {
		const middle = (low + high) / 2;
		if (total(at(middle)) < 100) low = middle;
		else high = middle;
	}
	return at(high);
}
