import { describe, expect, it } from 'vitest';
import { chartOf } from '$lib/charts/chart-of';
import { walkOf } from '$lib/charts/walk-of';
import { lowBesideHigh, type Changes, type Comparison } from '$lib/scenario';
import { lightTheme, type Plot } from '$lib/scene';
import { projected, shipped } from './helpers';
import { said } from './walked';

const article = projected(shipped('ai-market'));

describe('the walk of Compare', () => {
	const walkOfWay = (way: Comparison['way']) => {
		const comparison: Comparison = { ...lowBesideHigh, way };
		const input = { projection: article, width: 960, theme: lightTheme, comparison };
		const scene = chartOf('compare', input);
		return { scene, walk: walkOf('compare', { projection: article, scene, comparison })! };
	};

	it('says both sides in a year, and marks both panels', () => {
		const { scene, walk } = walkOfWay('side-by-side');
		expect(walk.count).toBe(11);
		expect(said(walk, ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'], { stop: 9 })).toEqual(
			[
				'United States, 2034, low 45.5 percent, high 50 percent',
				'China, 2034, low 39 percent, high 43.5 percent',
				'China, 2035, low 40 percent, high 45 percent',
				'China, 2035, low 40 percent, high 45 percent'
			]
		);
		const [left, right] = scene.plots;
		const china = walk.stop(10).points.find(({ id }) => id === 'china')!;
		const heightOf = (plot: Plot, share: number) =>
			plot.y.range[0] + ((plot.y.range[1] - plot.y.range[0]) * share) / plot.y.domain[1];
		expect(china.x).toBeCloseTo(left!.x.range[1], 1);
		expect(china.y).toBeCloseTo(heightOf(left!, 40), 1);
		expect(china.twin!.x).toBeCloseTo(right!.x.range[1], 1);
		expect(china.twin!.y).toBeCloseTo(heightOf(right!, 45), 1);
		expect(walk.stop(6).items[0]).toMatchObject({
			name: 'China',
			value: '36% → 39%',
			more: '+3 pp'
		});
		expect(walk.stop(6).rules).toHaveLength(2);
		expect(walk.find(right!.x.range[1], right!.y.range[1] + 9)).toEqual({ stop: 10 });
	});

	describe('of ranges', () => {
		const ranges = (changes: Changes) => {
			const projection = projected(shipped('ai-market'), changes);
			const comparison: Comparison = {
				sides: [
					{ of: 'source', case: 'range' },
					{ of: 'scenario', case: 'range' }
				],
				way: 'ghost'
			};
			const scene = chartOf('compare', { projection, width: 960, theme: lightTheme, comparison });
			return walkOf('compare', { projection, scene, comparison })!;
		};

		it('tells how either end differs, as the chart does', () => {
			const walk = ranges({ targets: { china: { low: 40, high: 48 } } });
			expect(walk.stop(10).items[0]).toMatchObject({
				value: '40–45% → 40–48%',
				more: 'low 0 pp, high +3 pp'
			});
		});

		it('names whose figure it is in a year that one side alone reaches', () => {
			const { items } = ranges({ targetYear: 2037 }).stop(12);
			expect(items[0]).toMatchObject({ value: 'this scenario 40–45%' });
			expect(items[0]).not.toHaveProperty('more');
		});
	});

	it.each(['ghost', 'differences'] as const)('marks each year of %s inside its plot', (way) => {
		const { scene, walk } = walkOfWay(way);
		expect(walk.count).toBe(11);
		for (let stop = 1; stop < walk.count; stop += 1) {
			for (const { id, x, y } of walk.stop(stop).points) {
				const found = walk.find(x, y)!;
				expect(found.stop, `${id} at ${stop}`).toBe(stop);
				const plot = scene.plots.find((plot) => plot.id.endsWith(id)) ?? scene.plots[0]!;
				expect(y).toBeGreaterThanOrEqual(plot.y.range[1] - 0.01);
				expect(y).toBeLessThanOrEqual(plot.y.range[0] + 0.01);
			}
		}
	});

	it('does not begin where a side cannot be drawn', () => {
		const comparison: Comparison = {
			sides: [
				{
					of: 'saved',
					name: 'Too much',
					changes: { targets: { china: { low: 90, high: 95 } } },
					case: 'low'
				},
				{ of: 'scenario', case: 'high' }
			],
			way: 'side-by-side'
		};
		const scene = chartOf('compare', {
			projection: article,
			width: 960,
			theme: lightTheme,
			comparison
		});
		expect(walkOf('compare', { projection: article, scene, comparison })).toBeUndefined();
	});
});
