import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTop, scaleOf, shareGrid, shareTicks, yearAxis, yearTicks } from '$lib/charts/axis';
import { lightTheme } from '$lib/scene';
import { forecastOf } from '../projection/fixtures';
import { cases, check } from './arbitraries';
import { projected, shipped } from './helpers';

describe('the top of a share axis', () => {
	it.each([
		['ai-market', 60],
		['chip-capacity', 80],
		['phone-systems', 90]
	] as const)('of %s is %d percent: round, with some air over the highest share', (id, top) => {
		expect(axisTop(projected(shipped(id)))).toBe(top);
	});

	it('is 100% where a share comes near it, and never more', () => {
		const top = (share: number) =>
			axisTop(projected(forecastOf({ players: [['a', share, share]], remainder: 'rest' })));
		expect([86, 87, 96, 100].map(top)).toEqual([90, 100, 100, 100]);
	});

	it('stands still while a range is lowered', () => {
		const targets = { china: { low: 10, high: 12 }, us: { low: 30, high: 31 } };
		const { groups: _, ...article } = shipped('ai-market');
		expect(axisTop(projected({ ...article, groups: [] }, { targets }))).toBe(70);
	});

	it('is above every share that is drawn, on the way as well', () => {
		check(
			fc.property(cases, ({ forecast, changes }) => {
				const projection = projected(forecast, changes);
				const shares = projection.players.flatMap(({ base, source, band }) => [
					...[base, source.high],
					...band.high
				]);
				expect(Math.max(...shares)).toBeLessThanOrEqual(axisTop(projection) + 1e-9);
			})
		);
	});
});

describe('a scale', () => {
	it('takes data to px and keeps the axis it was made of', () => {
		const y = scaleOf({ domain: [0, 60], range: [400, 100] });
		expect([0, 30, 60, 15].map(y)).toEqual([400, 250, 100, 325]);
		expect(y.domain).toEqual([0, 60]);
		expect(y.range).toEqual([400, 100]);
	});
});

describe('shares at an axis', () => {
	it('are as close as 44 px allow', () => {
		expect(shareTicks(60, 440)).toEqual([0, 10, 20, 30, 40, 50, 60]);
		expect(shareTicks(60, 230)).toEqual([0, 20, 40, 60]);
		expect(shareTicks(5, 230)).toEqual([0, 1, 2, 3, 4, 5]);
		expect(shareTicks(100, 230)).toEqual([0, 20, 40, 60, 80, 100]);
	});

	it('stand beside lines at their heights, the zero line in ink', () => {
		const y = scaleOf({ domain: [0, 20], range: [100, 0] });
		const marks = shareGrid(y, 40, 200, lightTheme);
		const lines = marks.filter((mark) => mark.kind === 'line');
		expect(lines.map(({ y1, y2, stroke }) => [y1, y2, stroke])).toEqual([
			[100, 100, lightTheme.ink],
			[50, 50, lightTheme.rule],
			[0, 0, lightTheme.rule]
		]);
		const texts = marks.filter((mark) => mark.kind === 'text');
		expect(texts.map(({ text }) => text)).toEqual(['0%', '10%', '20%']);
	});
});

describe('years at an axis', () => {
	it('are the first, the last and as many between as have room', () => {
		expect(yearTicks(2025, 2030, 600)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
		expect(yearTicks(2025, 2035, 200)).toEqual([2025, 2030, 2035]);
		expect(yearTicks(2025, 2035, 60)).toEqual([2025, 2035]);
		expect(yearTicks(2025, 2026, 600)).toEqual([2025, 2026]);
	});

	it('between are round', () => {
		expect(yearTicks(2022, 2050, 200)).toEqual([2022, 2030, 2040, 2050]);
	});

	it('keep clear of each other whatever the span and the room', () => {
		check(
			fc.property(
				fc.integer({ min: 1900, max: 2100 }),
				fc.integer({ min: 1, max: 50 }),
				fc.integer({ min: 90, max: 1400 }),
				(first, span, length) => {
					const ticks = yearTicks(first, first + span, length);
					expect([ticks[0], ticks.at(-1)]).toEqual([first, first + span]);
					const gaps = ticks.slice(1).map((year, index) => year - ticks[index]!);
					// Four figures of 12 px are 26.7 px wide; 15% more is kept for another font.
					expect((Math.min(...gaps) / span) * length).toBeGreaterThan(30);
				}
			),
			500
		);
	});

	it('have the first and the last in bold', () => {
		const x = scaleOf({ domain: [2025, 2035], range: [0, 200] });
		const texts = yearAxis(x, 100, lightTheme).filter((mark) => mark.kind === 'text');
		expect(texts.map(({ text, bold }) => [text, bold])).toEqual([
			['2025', true],
			['2030', false],
			['2035', true]
		]);
	});
});
