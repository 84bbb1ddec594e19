import { describe, expect, it } from 'vitest';
import { gripsOf } from '$lib/charts';
import { chartOf } from '$lib/charts/chart-of';
import type { Walk } from '$lib/charts/walk';
import { walkOf } from '$lib/charts/walk-of';
import type { Projection } from '$lib/projection';
import type { View } from '$lib/scenario';
import { lightTheme } from '$lib/scene';
import { keysOf, walkedTo } from '$lib/ui/chart/walking';
import { draw, markOf, projected, shipped } from './helpers';
import { said } from './walked';

const article = projected(shipped('ai-market'));

function walkIn(view: View, projection: Projection = article, width = 960): Walk {
	const scene = chartOf(view, { projection, width, theme: lightTheme });
	return walkOf(view, { projection, scene })!;
}

describe('the walk of Paths', () => {
	it('says a year’s range of one player', () => {
		const walk = walkIn('paths');
		const points = walk.stop(6).points.map((point) => point.said);
		expect(points).toEqual([
			'United States, 2031, 47 to 50 percent, middle 48.5',
			'China, 2031, 36 to 39 percent, middle 37.5',
			'Rest of world, 2031, 11 to 17 percent, middle 14'
		]);
	});

	it('goes through the years to the left and right, and stays with a player', () => {
		expect(
			said(walkIn('paths'), ['ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Home', 'End'])
		).toEqual([
			'2034: China 39 to 43.5 percent, United States 45.5 to 50 percent, Rest of world 6.5 to 15.5 percent',
			'United States, 2034, 45.5 to 50 percent, middle 47.7',
			'China, 2034, 39 to 43.5 percent, middle 41.3',
			'China, 2033, 38 to 42 percent, middle 40',
			'China, 2025, 30 percent',
			'China, 2035, 40 to 45 percent, middle 42.5'
		]);
	});

	it('ends at the first and last year and at the highest and lowest player', () => {
		const walk = walkIn('paths');
		expect(walkedTo(walk, { stop: 0 }, 'ArrowLeft')).toEqual({ stop: 0 });
		expect(walkedTo(walk, { stop: 10 }, 'PageUp')).toEqual({ stop: 10 });
		expect(walkedTo(walk, { stop: 4, point: 2 }, 'ArrowDown')).toEqual({ stop: 4, point: 2 });
		expect(walkedTo(walk, { stop: 4, point: 0 }, 'ArrowUp')).toEqual({ stop: 4 });
		expect(walkedTo(walk, { stop: 4 }, 'ArrowUp')).toEqual({ stop: 4 });
		expect(walkedTo(walk, { stop: 4 }, 'x')).toBeUndefined();
	});

	it('follows a player where others pass it', () => {
		const passing = projected(shipped('ai-market'), {
			targets: { china: { low: 50, high: 55 }, us: { low: 30, high: 35 } }
		});
		const walk = walkIn('paths', passing);
		expect(walk.stop(0).points[0]!.id).toBe('us');
		expect(walk.stop(10).points[0]!.id).toBe('china');
		expect(walkedTo(walk, { stop: 0, point: 0 }, 'End')).toEqual({ stop: 10, point: 1 });
	});

	it('finds the year under a pointer, and nothing beside the plot', () => {
		const walk = walkIn('paths');
		for (let stop = 0; stop < walk.count; stop += 1) {
			const [{ x, top, bottom }] = walk.stop(stop).rules as [
				{ x: number; top: number; bottom: number }
			];
			expect(walk.find(x + 3, (top + bottom) / 2)).toEqual({ stop });
			expect(walk.find(x, bottom + 15)).toEqual({ stop });
			expect(walk.find(x, top - 40)).toBeUndefined();
		}
		expect(walk.find(4, 300)).toBeUndefined();
	});

	it('marks the figures where the chart draws them', () => {
		const scene = chartOf('paths', { projection: article, width: 960, theme: lightTheme });
		const { y } = scene.plots[0]!;
		const share = (at: number) =>
			((at - y.range[0]) / (y.range[1] - y.range[0])) * (y.domain[1] - y.domain[0]);
		const china = walkOf('paths', { projection: article, scene })!.stop(6).points[1]!;
		expect(share(china.from![1])).toBeCloseTo(36, 1);
		expect(share(china.y)).toBeCloseTo(37.5, 1);
		expect(share(china.to![1])).toBeCloseTo(39, 1);
	});

	it('knows the stop of a year, and none outside', () => {
		const walk = walkIn('paths');
		expect(walk.ofYear!(2031)).toBe(6);
		expect(walk.ofYear!(2036)).toBeUndefined();
	});

	it('shows single figures that total 100 in every year', () => {
		const chips = walkIn('paths', projected(shipped('chip-capacity'), { timing: 's-curve' }));
		for (let stop = 0; stop < chips.count; stop += 1) {
			const tenths = chips
				.stop(stop)
				.items.map(({ value }) => Math.round(Number.parseFloat(value) * 10));
			expect(tenths.reduce((a, b) => a + b, 0)).toBe(1000);
		}
	});
});

describe('the walk of the other views', () => {
	it('goes through the players of the target year with any arrow', () => {
		expect(said(walkIn('target'), ['ArrowRight', 'ArrowDown', 'ArrowLeft'])).toEqual([
			'China, 2035, 40 to 45 percent, middle 42.5',
			'United States, 2035, 45 to 50 percent, middle 47.5',
			'China, 2035, 40 to 45 percent, middle 42.5'
		]);
	});

	it('finds the row of the target year under a pointer', () => {
		for (const width of [366, 960]) {
			const walk = walkIn('target', article, width);
			walk.stop(0).points.forEach(({ x, y }, point) => {
				expect(walk.find(x, y + 5)).toEqual({ stop: 0, point });
			});
		}
	});

	it('goes from the present over the cases to the point of equal shares in the triangle', () => {
		const walk = walkIn('triangle');
		expect(said(walk, ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])).toEqual([
			'2025: China 30%, United States 50%, Rest of world 20%',
			'Low projection: China 40%, United States 45%, Rest of world 15%',
			'Middle projection: China 42.5%, United States 47.5%, Rest of world 10%',
			'High projection: China 45%, United States 50%, Rest of world 5%',
			'China and the United States equal: 45% each, the rest of the world 10%'
		]);
		const ring = markOf(draw('triangle', article), 'circle', 'touch');
		expect(walk.stop(4).points[0]).toMatchObject({ x: ring.cx, y: ring.cy });
		expect(walk.stop(4).items.map(({ name, value }) => `${name} ${value}`)).toEqual([
			'China 45%',
			'United States 45%',
			'Rest of world 10%'
		]);
		const { x, y } = walk.stop(2).points[0]!;
		expect(walk.find(x + 4, y - 4)).toEqual({ stop: 2, point: 0 });
		expect(walk.find(0, 0)).toBeUndefined();
	});
});

describe('the help for the keys', () => {
	it('speaks of years and of pinning one only where there are years', () => {
		expect(keysOf(walkIn('paths'), true)).toMatch(/year to year, .* Enter pins the year; .* ends/);
		expect(keysOf(walkIn('compare'), false)).toMatch(/year to year, .* Enter pins the year\./);
		for (const view of ['companies', 'triangle'] as const) {
			expect(keysOf(walkIn(view), false)).toBe(
				'Left and right arrows go from figure to figure. Escape leaves.'
			);
		}
	});

	it('says of the target year alone that all arrows go through its players', () => {
		const walk = walkIn('target');
		expect(keysOf(walk, true)).toMatch(
			/^Arrows go from player to player\. Enter leads to the ends /
		);
		expect(keysOf(walk, false)).toBe('Arrows go from player to player. Escape leaves.');
	});
});

describe('grips', () => {
	const rangesOf = ({ scenario }: Projection) =>
		new Map(scenario.players.map(({ id, target }) => [id, target]));

	it.each([
		['paths', 960],
		['paths', 366],
		['target', 960],
		['target', 366]
	] as const)('stand at both ends of each stated range in %s at %i px', (view, width) => {
		const scene = chartOf(view, { projection: article, width, theme: lightTheme });
		const grips = gripsOf(scene, rangesOf(article));
		expect(grips.map(({ id, end }) => `${id} ${end}`)).toEqual([
			'china low',
			'china high',
			'us low',
			'us high'
		]);
		for (const { id, end, track, x, y } of grips) {
			const { axis, along } = track;
			const range = rangesOf(article).get(id)!;
			const perPoint = (axis.range[1] - axis.range[0]) / (axis.domain[1] - axis.domain[0]);
			const at = axis.range[0] + range[end] * perPoint;
			expect(Math.abs((along === 'x' ? x : y) - at)).toBeLessThan(3.001);
			expect(along === 'x' ? y : x).toBe(track.across);
		}
	});

	it('of ranges that touch stand apart, each on its own side', () => {
		const scene = chartOf('paths', { projection: article, width: 366, theme: lightTheme });
		const grips = gripsOf(scene, rangesOf(article));
		const [high, low] = [grips[1]!, grips[2]!];
		expect(high.y - low.y).toBeGreaterThan(4);
	});

	it('of one figure stand around it', () => {
		const chips = projected(shipped('chip-capacity'));
		const scene = chartOf('paths', { projection: chips, width: 960, theme: lightTheme });
		const [low, high] = gripsOf(scene, rangesOf(chips));
		expect(low!.y - high!.y).toBe(14);
	});

	it('of a range beyond the axis stand where the plot ends', () => {
		const scene = chartOf('paths', { projection: article, width: 960, theme: lightTheme });
		const grips = gripsOf(scene, new Map([['china', { low: 70, high: 90 }]]));
		const { axis } = scene.tracks!.find(({ id }) => id === 'china')!;
		const top = Math.min(...axis.range);
		for (const { y } of grips) expect(Math.abs(y - top)).toBeLessThanOrEqual(7);
	});

	it('are not drawn for what nobody stated, or where a chart has no tracks', () => {
		const scene = chartOf('triangle', { projection: article, width: 960, theme: lightTheme });
		expect(gripsOf(scene, rangesOf(article))).toEqual([]);
	});
});
