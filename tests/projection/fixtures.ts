import type { Forecast, Group, Player, Range } from '$lib/forecast';
import { project, type Projection } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';

type Figure = Range | number;

export interface Sketch {
	years?: [number, number];
	/** id, base share, target range or point. */
	players: [string, number, Figure][];
	remainder?: string;
	/** id, parent, joint share. */
	groups?: [string, string, Figure][];
	/** Players of which something is left outside their groups. */
	others?: string[];
	printedTo?: number;
}

/** A forecast with the figures of a sketch, and nothing else worth reading. */
export function forecastOf(sketch: Sketch): Forecast {
	const { years: [base, target] = [2025, 2035], others = [] } = sketch;
	return {
		format: 'shareband/forecast',
		version: 1,
		id: 'sketch',
		title: 'Sketch',
		summary: 'A sketch.',
		market: 'a market',
		measure: { stated: false, text: 'not stated' },
		source: { title: 'Sketch', publisher: 'Nobody', date: '2025', credit: 'Nobody, 2025' },
		years: { base, target, basis: 'assumption' },
		players: sketch.players.map(([id, share, figure]): Player => ({
			id,
			name: id,
			base: share,
			target: rangeOf(figure),
			...(others.includes(id) ? { others: { id: `${id}-others`, name: `other ${id}` } } : {})
		})),
		...(sketch.remainder ? { remainder: { id: sketch.remainder, name: sketch.remainder } } : {}),
		groups: (sketch.groups ?? []).map(([id, parent, figure]): Group => ({
			id,
			parent,
			name: id,
			members: [{ id: `${id}-member`, name: 'member' }],
			share: rangeOf(figure),
			openEnded: false,
			split: 'not-stated'
		})),
		claims: [],
		gaps: [],
		reasons: [],
		evidence: [],
		...(sketch.printedTo ? { printedTo: sketch.printedTo } : {})
	};
}

export function range(low: number, high: number): Range {
	return { low, high };
}

function rangeOf(figure: Figure): Range {
	return typeof figure === 'number' ? range(figure, figure) : figure;
}

/** The projection of a forecast with changes; fails the test where there is none. */
export function projected(forecast: Forecast, changes: Changes = {}): Projection {
	const result = project(applyChanges(forecast, changes));
	if (result.kind !== 'projection') throw new Error(JSON.stringify(result.conflicts));
	return result.projection;
}

/** The article: a remainder, ranges, one open group in each block. */
export const article = forecastOf({
	players: [
		['cn', 30, range(40, 45)],
		['us', 50, range(45, 50)]
	],
	remainder: 'row',
	groups: [
		['cn-leaders', 'cn', 25],
		['us-leaders', 'us', 30]
	],
	others: ['cn', 'us']
});

/** Chip capacity below 10 nm, 2022 to 2032: points, and true zeros. */
export const chips = forecastOf({
	years: [2022, 2032],
	players: [
		['tw', 69, 47],
		['kr', 31, 9],
		['us', 0, 28],
		['eu', 0, 6],
		['jp', 0, 5],
		['cn', 0, 2]
	],
	remainder: 'rest'
});

/** Smartphone systems, 2011 to 2015: printed to a tenth, 100.0 then 100.1. */
export const phones = forecastOf({
	years: [2011, 2015],
	players: [
		['android', 39.5, 45.4],
		['windows', 5.5, 20.9],
		['ios', 15.7, 15.3],
		['blackberry', 14.9, 13.7],
		['symbian', 20.9, 0.2],
		['others', 3.5, 4.6]
	],
	printedTo: 0.1
});

/** Three of 33% each, which is 99: rounding leaves a point open. */
export const thirds = forecastOf({
	players: [
		['a', 40, 33],
		['b', 35, 33],
		['c', 25, 33]
	],
	printedTo: 1
});
