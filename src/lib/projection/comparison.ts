import type { Comparison, Side } from '$lib/scenario';
import type { ShareChange } from './compare';
import { resolveSide, type ComparedSide, type SideResult } from './side';
import {
	differencesOf,
	figuresOf,
	sideBands,
	type Difference,
	type SideFigure
} from './side-figures';
import type { Band, Projection } from './types';

/** Two sides of the same forecast, held against each other. */
export interface Compared {
	kind: 'compared';
	/** What was asked for, first and second. */
	asked: [Side, Side];
	sides: [ComparedSide, ComparedSide];
	/** The last year that both sides show: differences are those of one and the same year. */
	year: number;
	/** The later of the two target years. */
	lastYear: number;
	/** Each side's shares in `year`, as shown. */
	figures: [SideFigure[], SideFigure[]];
	/** Second minus first in `year`, by player. */
	differences: Difference[];
	/** Whether both sides are one mix each, so that a difference is one figure and not two ends. */
	mixes: boolean;
}

export type ComparisonResult =
	| Compared
	/** One side at least cannot be drawn. */
	| { kind: 'unavailable'; asked: [Side, Side]; results: [SideResult, SideResult] };

/**
 * Works out both sides of a comparison and how they differ. Never throws.
 *
 * @param present the projection of the reader's present changes
 */
export function compareSides(asked: Comparison['sides'], present: Projection): ComparisonResult {
	const results: [SideResult, SideResult] = [
		resolveSide(asked[0], present),
		resolveSide(asked[1], present)
	];
	const [a, b] = results;
	if (a.kind !== 'side' || b.kind !== 'side') return { kind: 'unavailable', asked, results };
	const sides: Compared['sides'] = [a.side, b.side];
	const ends = sides.map(({ projection }) => projection.scenario.targetYear);
	const year = Math.min(...ends);
	const [first, second] = [figuresOf(a.side, year), figuresOf(b.side, year)];
	const figures: Compared['figures'] = [first.shown, second.shown];
	return {
		kind: 'compared',
		asked,
		sides,
		year,
		lastYear: Math.max(...ends),
		figures,
		differences: differencesOf(figures, [first.exact, second.exact]),
		mixes: sides.every((side) => side.case !== 'range')
	};
}

/** How two sides differ as they are drawn: unrounded, percentage points. */
export interface DifferenceBands {
	/** Every whole year that both sides show, the base year first. */
	years: number[];
	/** By player, one figure a year; of two mixes all three are one. */
	players: Band[];
}

export function differenceBands({ sides, year: last }: Compared): DifferenceBands {
	const years = sides[0].projection.times.filter((time) => Number.isInteger(time) && time <= last);
	const [first, second] = sides.map((side) => {
		const places = years.map((year) => side.projection.times.indexOf(year));
		return sideBands(side).map((band) => (end: keyof Band) => places.map((at) => band[end][at]!));
	}) as [EndsOf[], EndsOf[]];
	const between = (player: number, end: keyof Band) => {
		const before = first[player]!(end);
		return second[player]!(end).map((share, index) => share - before[index]!);
	};
	return {
		years,
		players: first.map((_, player) => ({
			low: between(player, 'low'),
			middle: between(player, 'middle'),
			high: between(player, 'high')
		}))
	};
}

type EndsOf = (end: keyof Band) => number[];

/** The differences of one year. */
export interface DifferenceYear {
	year: number;
	/** Second minus first, by player. */
	differences: Difference[];
}

/**
 * How two sides differ in each year after the base year, up to the last that both show. That one's
 * differences are those of the shares as shown; before it no shares are shown, and points are rounded to
 * one decimal by themselves.
 */
export function differencesByYear(compared: Compared): DifferenceYear[] {
	const { sides, year: last } = compared;
	const [first, second] = sides.map(sideBands) as [Band[], Band[]];
	const years = sides[0].projection.times.filter((time) => Number.isInteger(time) && time <= last);
	return years.slice(1).map((year) => {
		if (year === last) return { year, differences: compared.differences };
		const places = sides.map(({ projection }) => projection.times.indexOf(year)) as [
			number,
			number
		];
		const differences = differencesOf([figuresAt(first, places[0]), figuresAt(second, places[1])]);
		return { year, differences: differences.map(rounded) };
	});
}

function figuresAt(bands: Band[], time: number): SideFigure[] {
	return bands.map(({ low, middle, high }) => ({
		low: low[time]!,
		middle: middle[time]!,
		high: high[time]!
	}));
}

function rounded({ low, middle, high }: Difference): Difference {
	const tenths = ({ pp, percent }: ShareChange): ShareChange => {
		const shown = Math.round(pp * 10) / 10 + 0;
		// What is shown as nothing is nothing in percent, too.
		return { pp: shown, percent: shown === 0 && percent !== null ? 0 : percent };
	};
	return { low: tenths(low), middle: tenths(middle), high: tenths(high) };
}
