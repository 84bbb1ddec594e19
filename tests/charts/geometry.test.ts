import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { casePath, isPoint, shownRange, type Projection } from '$lib/projection';
import type { Scene } from '$lib/scene';
import { readLine } from '../scene/path-data';
import { cases, check, widths } from './arbitraries';
import { draw, markOf, projected, shipped, shippedIds } from './helpers';
import {
	edgesOf,
	gap,
	invert,
	lineTrack,
	placeOf,
	plotOf,
	shapeOf,
	trackOf,
	type Track
} from './read-back';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** Percentage points by which a drawn share may be off. */
const precision = 0.05;

/** How far a track is off what it should show: percentage points, or years, whichever is more. */
function off({ times, shares }: Track, meantTimes: number[], meant: number[]): number {
	return Math.max(gap(shares, meant), gap(times, meantTimes));
}

/** The widest gap between what *Paths* draws and the projection. */
function pathsOff(scene: Scene, { players, times, scenario }: Projection): number {
	const plot = plotOf(scene, 'plot');
	const ends = [scenario.baseYear, scenario.targetYear];
	const gaps = players.flatMap((player) => {
		const { id, band, base, source, changed } = player;
		const { low, high } = shownRange(player);
		const range = markOf(scene, 'line', `range:${id}`);
		const marks = ['base', 'target'].map((key) => placeOf(shapeOf(scene, `${key}:${id}`)));
		const found = [
			off(lineTrack(scene, plot, `middle:${id}`), times, band.middle),
			gap([range.y1, range.y2].map((at) => invert(plot.y, at)).sort(ascending), [low, high]),
			off(trackOf(plot, marks), ends, [base, band.middle.at(-1)!])
		];
		if (!isPoint(player)) {
			const edges = edgesOf(markOf(scene, 'path', `band:${id}`).d);
			found.push(
				off(trackOf(plot, edges.upper), times, band.high),
				off(trackOf(plot, edges.lower), times, band.low),
				off(lineTrack(scene, plot, `high:${id}`), times, band.high),
				off(lineTrack(scene, plot, `low:${id}`), times, band.low)
			);
		}
		if (changed) {
			const bracket = readLine(markOf(scene, 'path', `source:${id}`).d);
			found.push(gap(spanOf(bracket.map(([, at]) => invert(plot.y, at))), spanIn(source)));
		}
		return found;
	});
	return Math.max(...gaps);
}

/** The same for *Target year*. */
function targetOff(scene: Scene, { players }: Projection): number {
	const { x } = plotOf(scene, 'plot');
	const gaps = players.flatMap((player) => {
		const { id, band, base, source, changed } = player;
		const middle = shapeOf(scene, `middle:${id}`);
		const at = middle.kind === 'line' ? middle.x1 : placeOf(middle)[0];
		const found = [
			gap([invert(x, at)], [band.middle.at(-1)!]),
			gap([invert(x, placeOf(shapeOf(scene, `base:${id}`))[0])], [base])
		];
		for (const [key, range] of [
			...(isPoint(player) ? [] : [['bar', shownRange(player)] as const]),
			...(changed ? [['source', source] as const] : [])
		]) {
			const outline = readLine(markOf(scene, 'path', `${key}:${id}`).d);
			found.push(gap(spanOf(outline.map(([left]) => invert(x, left))), spanIn(range)));
		}
		return found;
	});
	return Math.max(...gaps);
}

/** The same for both panels of *Compare*. */
function compareOff(scene: Scene, projection: Projection): number {
	const { players, times, scenario } = projection;
	const gaps = (['low', 'high'] as const).flatMap((name, side) => {
		const plot = plotOf(scene, `plot-${side}`);
		const { mixes } = casePath(projection, name);
		return players.flatMap(({ id }, index) => {
			const shares = mixes.map((mix) => mix[index]!);
			const marks = ['base', 'target'].map((key) =>
				placeOf(shapeOf(scene, `panel-${side}:${key}:${id}`))
			);
			return [
				off(lineTrack(scene, plot, `panel-${side}:line:${id}`), times, shares),
				off(
					trackOf(plot, marks),
					[scenario.baseYear, scenario.targetYear],
					[shares[0]!, shares.at(-1)!]
				)
			];
		});
	});
	return Math.max(...gaps);
}

function ascending(a: number, b: number): number {
	return a - b;
}

function spanOf(values: number[]): number[] {
	return [Math.min(...values), Math.max(...values)];
}

function spanIn({ low, high }: { low: number; high: number }): number[] {
	return [low, high];
}

const charts = [
	{ view: 'paths', measure: pathsOff },
	{ view: 'target', measure: targetOff },
	{ view: 'compare', measure: compareOff }
] as const;

describe.each(charts)('the shares drawn in $view, read back by its scale', ({ view, measure }) => {
	it.each(shippedIds)('are those of the projection within 0.05 pp: %s', (id) => {
		const projection = projected(shipped(id));
		for (const width of [280, 960, 1600]) {
			expect(measure(draw(view, projection, { width }), projection)).toBeLessThan(precision);
		}
	});

	it('are those of the projection within 0.05 pp for any scenario and width', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const projection = projected(forecast, changes);
				expect(measure(draw(view, projection, { width }), projection)).toBeLessThan(precision);
			})
		);
	});

	it('would be found wrong by the measure if they were a tenth of a point off', () => {
		const projection = projected(shipped('ai-market'));
		const scene = draw(view, projection);
		const moved: Scene = {
			...scene,
			plots: scene.plots.map(({ id, x, y }) => ({
				id,
				x: { ...x, domain: x.domain.map((value) => value + 0.1) as [number, number] },
				y: { ...y, domain: y.domain.map((value) => value + 0.1) as [number, number] }
			}))
		};
		expect(measure(moved, projection)).toBeGreaterThan(precision);
	});
});
