import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
	differenceBands,
	isPoint,
	shownRange,
	sideBands,
	type Band,
	type Compared,
	type ComparedSide
} from '$lib/projection';
import type { Comparison } from '$lib/scenario';
import type { Plot, Scene } from '$lib/scene';
import { readLine } from '../scene/path-data';
import { check, widths } from './arbitraries';
import {
	comparedCases,
	comparedOf,
	drawCompared,
	saved,
	scenario,
	source,
	ways
} from './compare-sides';
import { markOf, projected, shipped, shippedIds } from './helpers';
import { edgesOf, gap, invert, lineTrack, placeOf, plotOf, shapeOf, trackOf } from './read-back';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 90_000 });

/** Percentage points by which a drawn share or difference may be off. */
const precision = 0.05;

function isBand({ case: name, projection }: ComparedSide, index: number): boolean {
	return name === 'range' && !isPoint(projection.players[index]!);
}

/** How far a side is off what it should show, drawn as bands and lines under keys that begin so. */
function sideOff(scene: Scene, plot: Plot, side: ComparedSide, key: string, line: string): number {
	const { players, times, scenario } = side.projection;
	const bands = sideBands(side);
	const gaps = players.flatMap((player, index) => {
		const { low, middle, high } = bands[index]!;
		const { id } = player;
		const ends = ['base', 'target'].map((end) => placeOf(shapeOf(scene, `${key}${end}:${id}`)));
		const { times: years, shares } = trackOf(plot, ends);
		const found = [
			gap(years, [scenario.baseYear, scenario.targetYear]),
			gap(shares, [middle[0]!, middle.at(-1)!])
		];
		const way = isBand(side, index) ? 'middle' : line;
		const track = lineTrack(scene, plot, `${key}${way}:${id}`);
		found.push(gap(track.shares, middle), gap(track.times, times));
		if (isBand(side, index)) {
			const { upper, lower } = edgesOf(markOf(scene, 'path', `${key}band:${id}`).d);
			const range = markOf(scene, 'line', `${key}range:${id}`);
			const drawn = [range.y1, range.y2].map((at) => invert(plot.y, at));
			const { low: least, high: most } = shownRange(player);
			found.push(
				gap(trackOf(plot, upper).shares, high),
				gap(trackOf(plot, lower).shares, low),
				gap([Math.min(...drawn), Math.max(...drawn)], [least, most])
			);
		}
		return found;
	});
	return Math.max(...gaps);
}

function sideBySideOff(scene: Scene, { sides }: Compared): number {
	return Math.max(
		...sides.map((side, index) => {
			const plot = plotOf(scene, `plot-${index}`);
			return sideOff(scene, plot, side, `panel-${index}:`, 'line');
		})
	);
}

function ghostOff(scene: Scene, { sides: [ghost, main] }: Compared): number {
	const plot = plotOf(scene, 'plot');
	const { players, times } = ghost.projection;
	const bands = sideBands(ghost);
	const gaps = players.flatMap(({ id }, index) => {
		const { low, middle, high } = bands[index]!;
		const track = (key: string) => lineTrack(scene, plot, `ghost-${key}:${id}`);
		if (!isBand(ghost, index)) {
			const end = placeOf(shapeOf(scene, `ghost-target:${id}`));
			const line = track('line');
			return [
				gap(line.shares, middle),
				gap(line.times, times),
				gap(trackOf(plot, [end]).shares, [middle.at(-1)!])
			];
		}
		const bracket = readLine(markOf(scene, 'path', `ghost-range:${id}`).d);
		const spans = bracket.map(([, at]) => invert(plot.y, at));
		const { low: least, high: most } = shownRange(players[index]!);
		return [
			gap(track('high').shares, high),
			gap(track('low').shares, low),
			gap([Math.min(...spans), Math.max(...spans)], [least, most])
		];
	});
	return Math.max(...gaps, sideOff(scene, plot, main, '', 'middle'));
}

function differencesOff(scene: Scene, compared: Compared): number {
	const { years, players } = differenceBands(compared);
	const gaps = compared.sides[0].projection.players.flatMap(({ id }, index) => {
		const plot = plotOf(scene, `difference-${id}`);
		const band = players[index]!;
		if (!compared.mixes)
			return (['low', 'high'] as const).map((end) => edgeOff(id, plot, band, end));
		const bars = years
			.slice(1)
			.map((year) => readLine(markOf(scene, 'path', `bar:${id}:${year}`).d));
		const at = (corner: number, axis: 0 | 1) => bars.map((bar) => bar[corner]![axis]);
		return [
			gap(
				at(0, 1).map((y) => invert(plot.y, y)),
				years.slice(1).map(() => 0)
			),
			gap(
				at(1, 1).map((y) => invert(plot.y, y)),
				band.middle.slice(1)
			),
			gap(
				bars.map(([left, , right]) => invert(plot.x, (left![0] + right![0]) / 2)),
				years.slice(1)
			)
		];
	});
	return Math.max(...gaps);

	function edgeOff(id: string, plot: Plot, band: Band, end: 'low' | 'high'): number {
		const track = lineTrack(scene, plot, `${end}:${id}`);
		return Math.max(gap(track.shares, band[end]), gap(track.times, years));
	}
}

const measures = {
	'side-by-side': sideBySideOff,
	ghost: ghostOff,
	differences: differencesOff
};

const moved = {
	'ai-market': { targets: { china: { low: 42, high: 48 }, us: { low: 40, high: 45 } } },
	'chip-capacity': { targets: { taiwan: { low: 40, high: 50 } } },
	'phone-systems': { targets: { android: { low: 40, high: 50 }, ios: { low: 10, high: 20 } } }
};

const asked: Comparison['sides'][] = [
	[scenario('low'), scenario('high')],
	[source('range'), scenario('range')],
	[source('middle'), scenario('range')],
	[saved({ timing: 's-curve', mixing: 'log-ratio', targetYear: 2040 }, 'range'), scenario('low')]
];

describe.each(ways)('what is drawn as %s, read back by its scales', (way) => {
	const measure = measures[way];

	it.each(shippedIds)('is what both sides hold within 0.05 pp: %s', (id) => {
		const projection = projected(shipped(id), moved[id]);
		for (const sides of asked) {
			const compared = comparedOf(projection, sides);
			for (const width of [280, 960, 1600]) {
				const scene = drawCompared(projection, { sides, way }, width);
				expect(measure(scene, compared)).toBeLessThan(precision);
			}
		}
	});

	it('is what both sides hold within 0.05 pp for any sides, scenario and width', () => {
		check(
			fc.property(comparedCases, widths, ({ forecast, changes, sides }, width) => {
				const projection = projected(forecast, changes);
				const scene = drawCompared(projection, { sides, way }, width);
				expect(measure(scene, comparedOf(projection, sides))).toBeLessThan(precision);
			})
		);
	});

	it('would be found wrong by the measure if it were a tenth of a point off', () => {
		const projection = projected(shipped('ai-market'), moved['ai-market']);
		for (const sides of asked.slice(0, 2)) {
			const scene = drawCompared(projection, { sides, way });
			const off: Scene = {
				...scene,
				plots: scene.plots.map((plot) => ({
					...plot,
					y: { ...plot.y, domain: plot.y.domain.map((end) => end + 0.1) as [number, number] }
				}))
			};
			expect(measure(off, comparedOf(projection, sides))).toBeGreaterThan(precision);
		}
	});
});
