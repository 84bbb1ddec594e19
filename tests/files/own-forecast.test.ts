import { describe, expect, test } from 'vitest';
import {
	baseLeft,
	forecastFromRows,
	rowsMiss,
	type ForecastDetails
} from '$lib/files/own-forecast';
import type { PlayerRow } from '$lib/files/player-rows';
import { ForecastError } from '$lib/forecast';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';

const rows: PlayerRow[] = [
	{ name: 'Green Tea', base: 30, low: 40, high: 45 },
	{ name: '红茶', base: 50, low: 45, high: 50 }
];
const details: ForecastDetails = {
	title: 'Tea in ten years',
	market: 'the world tea market',
	credit: 'Our own estimate, 2025',
	baseYear: 2025,
	targetYear: 2035,
	remainder: 'All other tea'
};

describe('a forecast made of a table', () => {
	test('holds the rows as players and what they leave as the remainder', () => {
		const forecast = forecastFromRows(rows, details, 'tea.csv');
		expect(forecast.players).toMatchObject([
			{ id: 'green-tea', name: 'Green Tea', base: 30, target: { low: 40, high: 45 } },
			{ id: 'player-2', name: '红茶', base: 50, target: { low: 45, high: 50 } }
		]);
		expect(forecast.remainder).toEqual({ id: 'rest', name: 'All other tea' });
		expect(forecast.id).toBe('tea-in-ten-years');
		expect(project(applyChanges(forecast, {})).kind).toBe('projection');
	});

	test('needs no remainder where the rows are all there is, and takes rounding for what it is', () => {
		const printed: PlayerRow[] = [
			{ name: 'A', base: 33.3, low: 40, high: 40 },
			{ name: 'B', base: 33.3, low: 30, high: 30 },
			{ name: 'C', base: 33.3, low: 30.1, high: 30.1 }
		];
		const forecast = forecastFromRows(printed, { ...details, remainder: undefined }, 'x.csv');
		expect(forecast.remainder).toBeUndefined();
		expect(forecast.printedTo).toBe(0.1);
	});

	test('gives names that look alike ids of their own, a player named Rest too', () => {
		const alike = ['A b', 'A-b', 'Rest'].map((name) => ({
			name,
			base: 10,
			low: 10,
			high: 10
		}));
		const forecast = forecastFromRows(alike, details, 'x.csv');
		expect(forecast.players.map(({ id }) => id)).toEqual(['a-b', 'a-b-2', 'rest']);
		expect(forecast.remainder?.id).toBe('rest-2');
	});

	test('never has an id that is reserved, whatever it and its players are called', () => {
		const reserved = ['Prototype', 'Constructor'].map((name) => ({ ...rows[0]!, name }));
		const forecast = forecastFromRows(reserved, { ...details, title: 'Prototype' }, 'x.csv');
		expect(forecast.id).toBe('prototype-2');
		expect(forecast.players.map(({ id }) => id)).toEqual(['prototype-2', 'constructor-2']);
	});

	test('is refused with reasons where the shares cannot total 100', () => {
		const much = rows.map((row) => ({ ...row, base: 60 }));
		expect(() => forecastFromRows(much, details, 'tea.csv')).toThrow(ForecastError);
		expect(() => forecastFromRows(much, details, 'tea.csv')).toThrow(
			'players have base shares that add up to 120 percent, 20 over 100'
		);
	});
});

describe('someone holds what the rows leave', () => {
	const row = (base: number, low: number, high = low): PlayerRow => ({
		name: `${base}, ${low}`,
		base,
		low,
		high
	});

	test.each([
		['where it is more than rounding explains', [row(50.1, 50), row(30.1, 30), row(19.5, 20)]],
		['where only the target shares leave something', [row(60, 50), row(40, 40)]],
		['where there is one player', [row(100, 100)]]
	])('%s, and no forecast can be made without', (_, rows) => {
		expect(rowsMiss(rows)).toEqual({ over: false, under: true });
		const without = { ...details, remainder: undefined };
		expect(() => forecastFromRows(rows, without, 'x.csv')).toThrow(ForecastError);
		expect(forecastFromRows(rows, details, 'x.csv').remainder).toBeDefined();
	});

	test.each([
		['whole points', [row(33, 33), row(33, 34), row(33, 34)]],
		['whole points that are over 100', [row(34, 34), row(34, 33), row(33, 33)]],
		['tenths', [row(33.3, 33.3), row(33.3, 33.3), row(33.3, 33.3)]]
	])('but not necessarily where the figures are rounded to %s', (_, rows) => {
		expect(rowsMiss(rows)).toEqual({ over: false, under: false });
		const without = { ...details, remainder: undefined };
		expect(forecastFromRows(rows, without, 'x.csv').remainder).toBeUndefined();
	});

	test('unless the target shares are not all there yet', () => {
		expect(rowsMiss([{ name: 'A', base: 60 }, row(40, 40)]).under).toBe(false);
		expect(rowsMiss([row(60, 50), row(60, 50)])).toEqual({ over: true, under: false });
	});
});

test('what the base shares leave is told to the hundredth', () => {
	expect(baseLeft(rows)).toBe(20);
	const thirds = [33.33, 33.33, 33.33].map((base) => ({ name: 'A', base }));
	expect(baseLeft(thirds)).toBe(0.01);
	expect(baseLeft([{ name: 'A', base: 110.5 }])).toBe(-10.5);
});
