import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { csvFile } from '$lib/files/csv-file';
import { check } from '../charts/arbitraries';
import { shipped } from '../charts/helpers';
import { optionsOf } from '../charts/pictures';
import { works } from './arbitraries';

// Hundreds of tables to a test: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const article = optionsOf({ forecast: shipped('ai-market'), view: 'paths' });
const table = (options: Partial<Parameters<typeof csvFile>[0]> = {}) =>
	csvFile({ ...article, years: true, ...options });
const rowsOf = (text: string) => csvParse(text.replace(/^\ufeff/, ''));

describe('the table of the article’s figures', () => {
	const rows = rowsOf(table().text);
	const share = (year: number, player: string, name: string) =>
		rows.find((row) => row.year === String(year) && row.player_id === player && row.case === name)!
			.share_percent;

	it('has a row for each year, player and case', () => {
		expect(rows).toHaveLength(11 * 3 * 5);
		expect(new Set(rows.map(({ year }) => Number(year)))).toEqual(
			new Set(Array.from({ length: 11 }, (_, index) => 2025 + index))
		);
		expect(new Set(rows.map((row) => row.case))).toEqual(
			new Set(['low', 'middle', 'high', 'range_low', 'range_high'])
		);
	});

	it('has the figures that can be computed by hand', () => {
		expect(share(2025, 'china', 'middle')).toBe('30');
		expect(share(2035, 'china', 'low')).toBe('40');
		expect(share(2035, 'rest', 'high')).toBe('5');
		expect(share(2035, 'rest', 'range_low')).toBe('5');
		expect(share(2035, 'rest', 'range_high')).toBe('15');
		// Half of the way from 30% to 40–45%, on a straight line.
		expect(share(2030, 'china', 'range_low')).toBe('35');
		expect(share(2030, 'china', 'range_high')).toBe('37.5');
		expect(share(2030, 'china', 'middle')).toBe('36.3');
	});

	it('says who is stated, and in every row where it comes from and what is assumed', () => {
		expect(new Set(rows.map(({ player, basis }) => `${player}: ${basis}`))).toEqual(
			new Set(['China: stated', 'United States: stated', 'Rest of world: calculated'])
		);
		for (const row of rows) {
			expect(row.source).toBe('Tech Daily Push on 36Kr, December 2025');
			expect(row.notes).toContain('Assumed, not stated by the source: the years 2025 and 2035');
		}
	});

	it('has the base year and the target year alone where the path is not wanted', () => {
		const ends = rowsOf(table({ years: false }).text);
		expect(new Set(ends.map(({ year }) => year))).toEqual(new Set(['2025', '2035']));
		expect([...ends]).toEqual(rows.filter(({ year }) => year === '2025' || year === '2035'));
	});

	it('has the day of the last change, and what was changed', () => {
		const document = {
			...article.document,
			changes: { targets: { china: { low: 42, high: 45 } } },
			date: '2026-01-15'
		};
		const [row] = rowsOf(table({ document }).text);
		expect(row).toMatchObject({ scenario_date: '2026-01-15' });
		expect(row!.notes).toContain('China 42–45% (source: 40–45%)');
	});

	it('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 has them', () => {
		const { text, name, type } = table();
		expect(text.startsWith('\ufeffyear,player,')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(name).toBe('shareband-ai-market-figures-by-year-2025-2035.csv');
		expect(type).toBe('text/csv;charset=utf-8');
	});
});

describe('the table of any scenario', () => {
	it('has whole mixes that total 100.0 in every year', () => {
		check(
			fc.property(works, ({ forecast, document }) => {
				const rows = rowsOf(csvFile({ forecast, document, years: true }).text);
				const totals = new Map<string, number>();
				for (const row of rows) {
					if (row.case!.startsWith('range')) continue;
					const key = `${row.year} ${row.case}`;
					totals.set(key, (totals.get(key) ?? 0) + Math.round(Number(row.share_percent) * 100));
				}
				// Printed figures may total 100 only within rounding.
				for (const total of totals.values()) expect(Math.abs(total - 10_000)).toBeLessThan(60);
				expect(totals.size).toBeGreaterThan(0);
			})
		);
	});

	it('has as many cells in each row, numbers where they belong, and no formula', () => {
		check(
			fc.property(works, ({ forecast, document }) => {
				const rows = rowsOf(csvFile({ forecast, document, years: false }).text);
				for (const row of rows) {
					expect(Object.values(row)).not.toContain(undefined);
					expect(row.year).toMatch(/^\d{4}$/);
					expect(row.share_percent).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
					for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
				}
			})
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1'])('shows %s as the text it is', (name) => {
		const forecast = structuredClone(article.forecast);
		forecast.players[0]!.name = name;
		const names = rowsOf(table({ forecast }).text).map(({ player }) => player);
		expect(names).toContain(`'${name}`);
		expect(names).not.toContain(name);
	});
});
