import { project } from '$lib/projection';
import { findConflicts } from '$lib/projection/feasible';
import { applyChanges } from '$lib/scenario';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, check, feasibleScenario } from './arbitraries';
import { article, chips, forecastOf, phones, range } from './fixtures';

describe('findConflicts', () => {
	it.each([article, chips, phones])('finds none in a forecast as published', (forecast) => {
		expect(findConflicts(applyChanges(forecast, {}))).toEqual([]);
	});

	it('says by how much the lowest shares are over 100', () => {
		const targets = { cn: range(60, 65), us: range(45.5, 50) };
		expect(findConflicts(applyChanges(article, { targets }))).toEqual([
			{ kind: 'lows-over', by: 5.5, total: 105.5 }
		]);
	});

	it('says by how much the highest shares are under 100 when there is no remainder', () => {
		const forecast = forecastOf({
			players: [
				['a', 50, range(40, 45)],
				['b', 50, range(30, 45.3)]
			]
		});
		expect(findConflicts(applyChanges(forecast, {}))).toEqual([
			{ kind: 'highs-under', by: 9.7, total: 90.3 }
		]);
	});

	it('lets a remainder fill up what the highest shares leave', () => {
		const targets = { cn: range(30, 31), us: range(30, 31) };
		expect(findConflicts(applyChanges(article, { targets }))).toEqual([]);
	});

	it('says when groups need more than their player has', () => {
		const targets = { us: range(20, 28) };
		expect(findConflicts(applyChanges(article, { targets }))).toEqual([
			{ kind: 'groups-over', player: 'us', groups: ['us-leaders'], by: 2 }
		]);
	});

	it('says when groups that are all of a player cannot reach its lowest share', () => {
		const whole = forecastOf({
			players: [['a', 60, range(50, 60)]],
			remainder: 'rest',
			groups: [
				['g', 'a', range(10, 20)],
				['h', 'a', range(10, 25)]
			]
		});
		expect(findConflicts(applyChanges(whole, {}))).toEqual([
			{ kind: 'groups-under', player: 'a', groups: ['g', 'h'], by: 5 }
		]);
	});

	it('counts what the groups need in the total', () => {
		const crowded = forecastOf({
			players: [
				['a', 50, range(0, 100)],
				['b', 50, range(0, 100)]
			],
			groups: [
				['g', 'a', 60],
				['h', 'b', 55]
			],
			others: ['a', 'b']
		});
		expect(findConflicts(applyChanges(crowded, {}))).toEqual([
			{ kind: 'lows-over', by: 15, total: 115 }
		]);
	});

	it('names only the groups while these contradict their player', () => {
		const groups = { 'us-leaders': range(65, 65) };
		expect(findConflicts(applyChanges(article, { groups }))).toEqual([
			{ kind: 'groups-over', player: 'us', groups: ['us-leaders'], by: 15 }
		]);
	});

	it.each([2025, 2000, 2076])('refuses the target year %d for 2025', (targetYear) => {
		expect(findConflicts(applyChanges(article, { targetYear }))).toEqual([
			{ kind: 'years', base: 2025, target: targetYear }
		]);
	});

	it.each([2026, 2075])('allows the target year %d for 2025', (targetYear) => {
		expect(findConflicts(applyChanges(article, { targetYear }))).toEqual([]);
	});

	it('finds none where some mix is known to fit', () => {
		check(
			fc.property(feasibleScenario(), (scenario) => {
				expect(findConflicts(scenario)).toEqual([]);
			}),
			200
		);
	});

	it('agrees with project on what is feasible', () => {
		check(
			fc.property(anyScenario(), (scenario) => {
				const conflicts = findConflicts(scenario);
				const result = project(scenario);
				expect(result.kind).toBe(conflicts.length > 0 ? 'infeasible' : 'projection');
				if (result.kind === 'infeasible') expect(result.conflicts).toEqual(conflicts);
			}),
			200
		);
	});
});
