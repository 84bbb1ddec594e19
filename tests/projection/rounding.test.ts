import { caseMix, casePath, printedShares, project, shownShares } from '$lib/projection';
import { findConflicts } from '$lib/projection/feasible';
import { applyChanges } from '$lib/scenario';
import { describe, expect, it } from 'vitest';
import { total } from './brute';
import { forecastOf, phones, projected, range } from './fixtures';

describe('figures that total 100.1 as printed', () => {
	const projection = projected(phones);

	it('are asked for as printed', () => {
		expect(projection.players.map(({ asked }) => asked.low)).toEqual([
			45.4, 20.9, 15.3, 13.7, 0.2, 4.6
		]);
	});

	it('are each understood as what rounds to them', () => {
		expect(projection.players[0]!.target).toEqual(range(45.35, 45.45));
		expect(projection.players[4]!.target).toEqual(range(0.15, 0.25));
	});

	it('are told to the reader with their total', () => {
		expect(projection.notes).toEqual([{ kind: 'rounding', when: 'target', total: 100.1 }]);
	});

	it('give a mix that totals 100, and are shown as printed all the same', () => {
		const middle = caseMix(projection, 'middle');
		const printed = phones.players.map(({ target }) => target.low);
		expect(total(middle)).toBeCloseTo(100, 9);
		expect(shownShares(middle, printed)).toEqual(printed);
	});

	it('are left alone once a change makes them total 100', () => {
		const { players, notes } = projected(phones, { targets: { android: range(45.3, 45.3) } });
		expect(players[1]!.target).toEqual(range(20.9, 20.9));
		expect(notes).toEqual([]);
	});

	it('do not stretch a figure that the reader has changed', () => {
		const { players } = projected(phones, { targets: { android: range(45.5, 45.5) } });
		expect(players[0]!.target).toEqual(range(45.5, 45.5));
		expect(players[1]!.target.low).toBeLessThan(20.9);
	});

	it('widen the figures of groups as well', () => {
		const grouped = forecastOf({
			players: [
				['a', 50, 50.1],
				['b', 50, 50]
			],
			groups: [['g', 'a', 50.1]],
			printedTo: 0.1
		});
		expect(projected(grouped).groups[0]!.target).toEqual(range(50.05, 50.05));
	});

	it('are a conflict where rounding cannot explain them', () => {
		// Five figures can give way by 0.05 each, and 0.3 is too much.
		const changes = { targets: { android: range(45.6, 45.6) } };
		expect(findConflicts(applyChanges(phones, changes))).toEqual([
			{ kind: 'lows-over', by: 0.3, total: 100.3 }
		]);
	});

	it('are a conflict where the source does not say what it prints to', () => {
		const { printedTo, ...exact } = phones;
		expect(printedTo).toBe(0.1);
		expect(project(applyChanges(exact, {}))).toEqual({
			kind: 'infeasible',
			conflicts: [{ kind: 'lows-over', by: 0.1, total: 100.1 }]
		});
	});

	it('never go below 0 or above 100', () => {
		const forecast = forecastOf({
			players: [
				['a', 100, 100],
				['b', 0, 0],
				['c', 0, 0.1]
			],
			printedTo: 0.1
		});
		const targets = projected(forecast).players.map(({ target }) => target);
		expect(targets).toEqual([range(99.95, 99.95), range(0, 0), range(0.05, 0.05)]);
	});
});

describe('base shares that total something else than 100 as printed', () => {
	const three = (a: number, b: number, c: number, remainder?: string) =>
		forecastOf({
			players: [
				['a', a, 30],
				['b', b, 30],
				['c', c, remainder ? 30 : 40]
			],
			printedTo: 0.1,
			...(remainder ? { remainder } : {})
		});
	/** What the arithmetic starts from. */
	const base = (forecast: ReturnType<typeof three>) =>
		casePath(projected(forecast), 'middle').mixes[0]!;

	it('are shown as printed, wherever the arithmetic starts', () => {
		const projection = projected(three(33.3, 33.3, 33.3));
		expect(projection.players.map((player) => player.base)).toEqual([33.3, 33.3, 33.3]);
		expect(
			shownShares(
				casePath(projection, 'middle').mixes[0]!,
				printedShares(projection, projection.scenario.baseYear)
			)
		).toEqual([33.3, 33.3, 33.3]);
	});

	it('all move by the same amount', () => {
		expect(base(three(33.3, 33.3, 33.3))).toEqual([33.333333333, 33.333333333, 33.333333334]);
		expect(base(three(50, 30.1, 20))).toEqual([49.966666667, 30.066666667, 19.966666666]);
	});

	it('total exactly 100 then, and are told to the reader', () => {
		const { notes } = projected(three(33.3, 33.3, 33.3));
		expect(total(base(three(33.3, 33.3, 33.3)))).toBeCloseTo(100, 12);
		expect(notes).toEqual([{ kind: 'rounding', when: 'base', total: 99.9 }]);
	});

	it('never fall below zero: the others then move more', () => {
		expect(base(three(60, 40.06, 0))).toEqual([59.97, 40.03, 0]);
	});

	it('leave nothing to a remainder when they are over', () => {
		expect(base(three(50, 30, 20.1, 'rest'))[3]).toBe(0);
	});

	it('are left alone when a remainder takes what is missing', () => {
		const { players, notes } = projected(three(33.3, 33.3, 33.3, 'rest'));
		expect(players.map((player) => player.base)).toEqual([33.3, 33.3, 33.3, 0.1]);
		expect(notes).toEqual([]);
	});

	it('are refused when rounding cannot explain them', () => {
		expect(() => projected(three(33.3, 33.3, 33.2))).toThrow(
			'The base shares total 99.8, not 100.'
		);
	});
});
