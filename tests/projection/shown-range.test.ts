import { isPoint, projectionAt, shownRange, sideFigures, yearRange } from '$lib/projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, partsOf, path } from './arbitraries';
import { article, forecastOf, phones, projected, range } from './fixtures';

describe('shownRange', () => {
	it('is the range that is reachable', () => {
		const { players } = projected(article, { targets: { cn: range(40, 60) } });
		expect(shownRange(players[0]!)).toEqual(range(40, 55));
	});

	it('is the printed figure where rounding widened it', () => {
		const [android] = projected(phones).players;
		expect(shownRange(android!)).toEqual(range(45.4, 45.4));
		expect(isPoint(android!)).toBe(true);
	});

	it('tells a range from a point', () => {
		expect(projected(article).players.map(isPoint)).toEqual([false, false, false]);
	});
});

/** Thousandths of a percent, printed to a tenth: together they may miss 100 by their rounding. */
const printed = (count: number) =>
	partsOf(100_000, count).map((parts) => parts.map((part) => Math.round(part / 100) / 10));

/** A forecast of single figures only, as it was printed, and a path through it. */
const ofPoints = fc.integer({ min: 2, max: 12 }).chain((count) =>
	fc.tuple(printed(count), printed(count), path).map(([bases, targets, changes]) => ({
		forecast: forecastOf({
			players: bases.map((base, i) => [`p${i}`, base, targets[i]!]),
			printedTo: 0.1
		}),
		changes
	}))
);

const widthOf = ({ low, high }: { low: number; high: number }) => high - low;

describe('the shares on the way', () => {
	it('to printed single figures are single figures, whatever the rounding leaves open', () => {
		check(
			fc.property(ofPoints, ({ forecast, changes }) => {
				const whole = projected(forecast, changes);
				for (const [time, year] of whole.times.entries()) {
					const ranges = whole.players.map((player) => yearRange(whole, player, time));
					expect(Math.max(...ranges.map(widthOf))).toBe(0);
					if (time === 0) continue;
					expect(projectionAt(whole, year).players.every(isPoint)).toBe(true);
				}
				for (const year of [forecast.years.base, whole.scenario.targetYear - 1]) {
					const figures = sideFigures({ projection: whole, case: 'range' }, year);
					for (const { low, middle, high } of figures)
						expect([low, high]).toEqual([middle, middle]);
				}
			})
		);
	});

	it('to the phones’ figures, which total 100.1, are those of the middle mix', () => {
		const whole = projected(phones);
		const [android] = whole.players;
		const { low, high } = yearRange(whole, android!, whole.times.indexOf(2012));
		expect(low).toBe(high);
		expect(low).toBe(android!.band.middle[whole.times.indexOf(2012)]);
	});

	it('to a range are a range', () => {
		const whole = projected(article);
		for (const [time, year] of whole.times.entries()) {
			if (year === whole.scenario.baseYear) continue;
			for (const player of whole.players) {
				expect(widthOf(yearRange(whole, player, time))).toBeGreaterThan(0);
			}
		}
	});

	it('to a single figure beside ranges are a range where the path makes them one', () => {
		const targets = { cn: range(42, 42) };
		const halfway = (mixing: 'arithmetic' | 'log-ratio') => {
			const whole = projected(article, { targets, mixing });
			return yearRange(whole, whole.players[0]!, whole.times.indexOf(2030));
		};
		expect(widthOf(halfway('arithmetic'))).toBe(0);
		expect(widthOf(halfway('log-ratio'))).toBeGreaterThan(0.1);
	});
});
