import { leadRange, project } from '$lib/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, feasibleScenario } from './arbitraries';
import { extent, vertices } from './brute';
import { article, chips, forecastOf, projected, range, thirds } from './fixtures';

describe('leadRange', () => {
	it('lets China reach the United States at one corner, and never pass', () => {
		expect(leadRange(projected(article), 0, 1)).toEqual(range(-10, 0));
		expect(leadRange(projected(article), 1, 0)).toEqual(range(0, 10));
	});

	it('gives back what the others have no room for', () => {
		// 60 − 20 would leave 20 for a third that needs 30.
		const forecast = forecastOf({
			players: [
				['a', 40, range(20, 60)],
				['b', 30, range(20, 60)],
				['c', 30, range(30, 40)]
			]
		});
		expect(leadRange(projected(forecast), 0, 1)).toEqual(range(-30, 30));
	});

	it('gives back what the others cannot fill up', () => {
		// 60 − 20 would leave 20 for a third that holds 10 at most.
		const forecast = forecastOf({
			players: [
				['a', 60, range(20, 60)],
				['b', 30, range(20, 60)],
				['c', 10, range(0, 10)]
			]
		});
		expect(leadRange(projected(forecast), 0, 1)).toEqual(range(-30, 30));
	});

	it('is one number for points', () => {
		expect(leadRange(projected(chips), 0, 2)).toEqual(range(19, 19));
	});

	it('is that of the figures as printed, though they total 99 and are computed from wider ones', () => {
		expect(leadRange(projected(thirds), 0, 1)).toEqual(range(0, 0));
	});

	it('agrees with the corners of all that is reachable', () => {
		check(
			fc.property(feasibleScenario({ players: { min: 2, max: 8 } }), (scenario) => {
				const result = project(scenario);
				if (result.kind !== 'projection') throw new Error('infeasible');
				const { players } = result.projection;
				const corners = vertices(players.map((player) => player.target));
				const [found] = extent(corners.map((mix) => [mix[0]! - mix[1]!]));
				const { low, high } = leadRange(result.projection, 0, 1);
				expect(low).toBeCloseTo(found!.low, 7);
				expect(high).toBeCloseTo(found!.high, 7);
			}),
			100
		);
	});
});
