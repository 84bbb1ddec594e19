import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { csvFile } from '$lib/files/csv-file';
import type { Comparison, ScenarioDocument } from '$lib/scenario';
import { check } from '../charts/arbitraries';
import { shipped } from '../charts/helpers';
import { optionsOf } from '../charts/pictures';
import { works } from './arbitraries';

// Hundreds of tables to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

const article = optionsOf({ forecast: shipped('ai-market'), view: 'paths' });
const table = (options: Partial<Parameters<typeof csvFile>[0]> = {}) =>
	csvFile({ ...article, years: true, ...options });
const rowsOf = (text: string) => csvParse(text.replace(/^\ufeff/, ''));
type Row = ReturnType<typeof rowsOf>[number];

describe('the table of the article’s figures', () => {
	const rows = rowsOf(table().text);
	const share = (year: number, player: string, name: string) =>
		rows.find((row) => row.year === String(year) && row.id === player && row.case === name)!
			.share_percent;

	it('has a row for each year, player and case', () => {
		expect(rows.filter(({ level }) => level === 'player')).toHaveLength(11 * 3 * 5);
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
		const players = rows.filter(({ level }) => level === 'player');
		expect(new Set(players.map(({ name, basis }) => `${name}: ${basis}`))).toEqual(
			new Set(['China: stated', 'United States: stated', 'Rest of world: calculated'])
		);
		for (const row of rows) {
			expect(row.source).toBe('Tech Daily Push on 36Kr, December 2025');
			expect(row.scenario).toBe('the source');
			expect(row.notes).toContain('Assumed, not stated by the source: the years 2025 and 2035');
			expect(row.notes).toContain('The source does not say how “OpenAI + Google”');
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
		expect(row).toMatchObject({ scenario: 'this scenario', scenario_date: '2026-01-15' });
		expect(row!.notes).toContain('China 42–45% (source: 40–45%)');
	});

	it('begins with the mark by which Excel knows UTF-8, and ends its lines as RFC 4180 has them', () => {
		const { text, name, type } = table();
		expect(text.startsWith('\ufeffyear,side,')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(name).toBe('shareband-ai-market-figures-by-year-2025-2035.csv');
		expect(type).toBe('text/csv;charset=utf-8');
	});
});

describe('what stands inside the players', () => {
	const changes = {
		groups: { 'openai-google': { low: 25, high: 35 } },
		splits: { 'openai-google': { openai: 60, google: 40 } }
	};
	const rows = rowsOf(table({ document: { ...article.document, changes } }).text);
	const inside = rows.filter(({ level }) => level !== 'player');
	const shares = (part: string) =>
		Object.fromEntries(
			inside.filter(({ id }) => id === part).map((row) => [row.case, Number(row.share_percent)])
		);

	it('is in the target year, under what it is part of', () => {
		expect(new Set(inside.map(({ year }) => year))).toEqual(new Set(['2035']));
		expect(
			new Set(inside.map(({ id, level, parent, basis }) => [id, level, parent, basis].join(' ')))
		).toEqual(
			new Set([
				'alibaba-bytedance-deepseek group china stated',
				'alibaba member alibaba-bytedance-deepseek assumed',
				'bytedance member alibaba-bytedance-deepseek assumed',
				'deepseek member alibaba-bytedance-deepseek assumed',
				'alibaba-and-the-like member alibaba-bytedance-deepseek assumed',
				'china-others group china calculated',
				'openai-google group us stated',
				'openai member openai-google assumed',
				'google member openai-google assumed',
				'us-others group us calculated'
			])
		);
	});

	it('has the figures that can be computed by hand', () => {
		// Of the US’s 45% the two hold 25–35%, so 30% in the middle; OpenAI has three fifths of that.
		const ends = { range_low: 25, range_high: 35 };
		expect(shares('openai-google')).toEqual({ low: 30, middle: 30, high: 30, ...ends });
		expect(shares('openai')).toMatchObject({ middle: 18, range_low: 15, range_high: 21 });
		expect(shares('google')).toMatchObject({ middle: 12, range_low: 10, range_high: 14 });
		// What is left of 45, 47.5 and 50%.
		expect(shares('us-others')).toMatchObject({ low: 15, middle: 17.5, high: 20 });
		expect(shares('us-others')).toMatchObject({ range_low: 10, range_high: 25 });
		// A third of 25%, to the hundredth so that the three total it; nobody set anything aside for others.
		expect(['alibaba', 'bytedance', 'deepseek'].map((id) => shares(id).middle)).toEqual([
			8.34, 8.33, 8.33
		]);
		expect(shares('alibaba-and-the-like')).toMatchObject({ middle: 0 });
	});

	it('totals its player in every mix, and is in no total of the players', () => {
		const year = rows.filter((row) => row.year === '2035' && row.case === 'middle');
		const total = (level: string, parent: string) =>
			year
				.filter((row) => row.level === level && row.parent === parent)
				.reduce((sum, { share_percent: share }) => sum + Number(share), 0);
		expect(total('player', '')).toBe(100);
		expect(total('group', 'china')).toBe(42.5);
		expect(total('group', 'us')).toBe(47.5);
		expect(total('member', 'openai-google')).toBe(30);
	});
});

describe('the table of a comparison', () => {
	const compared = (comparison?: Comparison, rest: Partial<ScenarioDocument> = {}, years = false) =>
		csvFile({
			...article,
			document: { ...article.document, ...rest, view: 'compare', comparison },
			years
		});
	const players = (text: string, id: string) =>
		rowsOf(text).filter((row) => row.level === 'player' && row.id === id);
	const brief = ({ year, side, case: name, share_percent, difference_pp }: Row) =>
		[year, side, name, share_percent || difference_pp].join(' ');

	it('has low and high, and how they differ, unless other sides are chosen', () => {
		const { name, text } = compared();
		expect(name).toBe('shareband-ai-market-comparison-2025-2035.csv');
		expect(players(text, 'rest').map(brief)).toEqual([
			'2025 first low 20',
			'2035 first low 15',
			'2025 second high 20',
			'2035 second high 5',
			'2035 difference mix -10'
		]);
		expect(rowsOf(text)[0]!.notes).toContain('Low projection: every stated share at the low end');
	});

	const changes = { targets: { china: { low: 42, high: 45 } }, targetYear: 2040 };
	const sides: Comparison['sides'] = [
		{ of: 'source', case: 'range' },
		{ of: 'saved', name: 'Kept', changes, case: 'range' }
	];
	const ranges: Comparison = { sides, way: 'differences' };

	it('has both ranges, and their differences in the last year of both', () => {
		const rows = players(compared(ranges).text, 'china').map(brief);
		expect(rows).toEqual([
			...['2025 first middle 30', '2025 first range_low 30', '2025 first range_high 30'],
			...['2035 first middle 42.5', '2035 first range_low 40', '2035 first range_high 45'],
			...['2025 second middle 30', '2025 second range_low 30', '2025 second range_high 30'],
			// Two thirds of the way to 42–45% in 2040.
			...['2035 second middle 39', '2035 second range_low 38', '2035 second range_high 40'],
			...['2040 second middle 43.5', '2040 second range_low 42', '2040 second range_high 45'],
			...['2035 difference middle -3.5', '2035 difference range_low -2'],
			'2035 difference range_high -5'
		]);
	});

	it('says whose figures each side has', () => {
		const rows = rowsOf(compared(ranges).text);
		expect(new Set(rows.map(({ side, scenario }) => `${side}: ${scenario}`))).toEqual(
			new Set(['first: the source', 'second: “Kept”', 'difference: “Kept” minus the source'])
		);
		expect(rows[0]!.notes).toContain('From the source to “Kept”: China 40–45% → 42–45%');
		expect(rows[0]!.notes).not.toContain(rows[0]!.source);
	});

	it('dates what was changed here, and nothing else', () => {
		const date = '2026-01-15';
		const present: Comparison = { ...ranges, sides: [sides[0], { of: 'scenario', case: 'low' }] };
		const rows = rowsOf(compared(present, { changes, date }).text);
		expect(new Set(rows.map(({ side, scenario_date }) => `${side} ${scenario_date}`))).toEqual(
			new Set(['first ', `second ${date}`, `difference ${date}`])
		);
	});

	it('has every year, where the path is wanted', () => {
		const rows = players(compared(ranges, {}, true).text, 'us');
		const yearsOf = (which: string) =>
			rows.filter(({ side }) => side === which).map(({ year }) => Number(year));
		expect([Math.min(...yearsOf('first')), Math.max(...yearsOf('first'))]).toEqual([2025, 2035]);
		expect([Math.min(...yearsOf('second')), Math.max(...yearsOf('second'))]).toEqual([2025, 2040]);
		expect(new Set(yearsOf('difference')).size).toBe(10);
	});

	it('cannot be made where a side cannot be shown, and says why', () => {
		const unknown: Comparison = { ...ranges, sides: [sides[0], { ...sides[0], case: 'best-x' }] };
		expect(() => compared(unknown)).toThrow('there is no “x” in this forecast');
	});

	it('guards a name that somebody gave against being a formula', () => {
		const forecast = structuredClone(article.forecast);
		forecast.players[0]!.name = '=1+1';
		const document = { ...article.document, view: 'compare' as const };
		const { text } = csvFile({ forecast, document, years: false });
		const names = rowsOf(text).map(({ name }) => name);
		expect(names).toContain("'=1+1");
		expect(names).not.toContain('=1+1');
	});
});

describe('the table of any scenario', () => {
	it('has whole mixes that total 100.0 in every year', () => {
		check(
			fc.property(works, ({ forecast, document }) => {
				const plain = { ...document, view: 'paths' as const };
				const rows = rowsOf(csvFile({ forecast, document: plain, years: true }).text);
				const totals = new Map<string, number>();
				for (const row of rows) {
					if (row.case!.startsWith('range') || row.level !== 'player') continue;
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
				let text: string;
				try {
					({ text } = csvFile({ forecast, document, years: false }));
				} catch (error) {
					// One side may be the best for somebody whom the forecast does not have, or fit no mix.
					expect((error as Error).message).toMatch(/\S/);
					expect(document.view).toBe('compare');
					return;
				}
				for (const { difference_pp: points, ...row } of rowsOf(text)) {
					expect(Object.values(row)).not.toContain(undefined);
					expect(row.year).toMatch(/^\d{4}$/);
					if (row.side === 'difference') expect(points).toMatch(/^-?\d{1,3}(\.\d{1,2})?$/);
					else expect(row.share_percent).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
					for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
				}
			})
		);
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1'])('shows %s as the text it is', (name) => {
		const forecast = structuredClone(article.forecast);
		forecast.players[0]!.name = name;
		const names = rowsOf(table({ forecast }).text).map(({ name }) => name);
		expect(names).toContain(`'${name}`);
		expect(names).not.toContain(name);
	});
});
