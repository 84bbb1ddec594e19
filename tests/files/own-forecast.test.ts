import { describe, expect, test } from 'vitest';
import { baseLeft, forecastFromRows, type ForecastDetails } from '$lib/files/own-forecast';
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

	test('is refused with reasons where the shares cannot total 100', () => {
		const much = rows.map((row) => ({ ...row, base: 60 }));
		expect(() => forecastFromRows(much, details, 'tea.csv')).toThrow(ForecastError);
		expect(() => forecastFromRows(much, details, 'tea.csv')).toThrow(
			'players have base shares that add up to 120 percent, 20 over 100'
		);
	});
});

test('what the base shares leave is told to the hundredth', () => {
	expect(baseLeft(rows)).toBe(20);
	const thirds = [33.33, 33.33, 33.33].map((base) => ({ name: 'A', base }));
	expect(baseLeft(thirds)).toBe(0.01);
	expect(baseLeft([{ name: 'A', base: 110.5 }])).toBe(-10.5);
});
