import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chartOf } from '$lib/charts/chart-of';
import { figuresOf } from '$lib/charts/figures';
import { sourceRows } from '$lib/forecast/rows';
import type { View } from '$lib/scenario';
import { lightTheme } from '$lib/scene';
import { forecastOf } from '../projection/fixtures';
import { cases, check, widths } from './arbitraries';
import { draw, projected, shipped } from './helpers';

vi.setConfig({ testTimeout: 60_000 });

const article = projected(shipped('ai-market'));
const phones = projected(shipped('phone-systems'));

/** The figures of a view, each with the row it leads to. */
function read(view: View, projection = article, width = 965): string[] {
	const scene = draw(view, projection, { width });
	return figuresOf(view, scene, projection).map(({ text, row }) => `${text} ${row}`);
}

describe('the figures that a picture writes lead each to its row', () => {
	it('in Paths: base shares and target ranges', () => {
		expect(read('paths')).toEqual([
			'30% china.base',
			'50% us.base',
			'20% rest.base',
			'40–45% china.target',
			'45–50% us.target',
			'5–15% rest.target'
		]);
	});

	it('in narrow Paths, where one line gives both', () => {
		expect(read('paths', article, 366)).toContain('30% china.base');
		expect(read('paths', article, 366)).toContain('40–45% china.target');
	});

	it('and what came out, to what became of it', () => {
		expect(read('paths', phones, 1200)).toEqual(
			expect.arrayContaining(['45.4% android.target', '82.8% outcome.android'])
		);
		expect(read('target', phones)).toContain('82.8% outcome.android');
		expect(read('target', phones, 366)).toEqual(
			expect.arrayContaining([
				'82.8% outcome.android',
				'20.9% · +15.4 pp (+280% windows-phone.target'
			])
		);
	});

	it('in Companies: groups to their claims, members to the assumption', () => {
		for (const width of [965, 366]) {
			const figures = read('companies', article, width);
			expect(figures).toContainEqual(expect.stringMatching(/^30%.* openai-google\.target$/));
			expect(figures.filter((figure) => figure.endsWith(' split'))).toHaveLength(6);
		}
	});

	it('in the triangle: each part of a mix by itself', () => {
		expect(read('triangle')).toEqual(
			expect.arrayContaining(['30% china.base', '50% us.base', '20% rest.base', '15% rest.target'])
		);
		expect(read('triangle', phones)).toContain('82.8% outcome.android');
		// Everyone else is nobody’s figure.
		expect(read('triangle', phones).some((figure) => figure.includes('undefined'))).toBe(false);
	});

	it('in a comparison, the years between to the path', () => {
		expect(read('compare')).toContain('40.0% china.target');
		const projection = article;
		const scene = chartOf('compare', {
			projection,
			theme: lightTheme,
			width: 965,
			comparison: {
				sides: [
					{ of: 'scenario', case: 'low' },
					{ of: 'scenario', case: 'high' }
				],
				way: 'differences'
			}
		});
		const rows = figuresOf('compare', scene, projection).map(({ row }) => row);
		expect(new Set(rows)).toEqual(new Set(['china.target', 'us.target', 'rest.target', 'path']));
	});
});

it('base shares that are one label are one link, which names all whose they are', () => {
	const even = projected(
		forecastOf({
			players: [
				['tea', 50, 40],
				['milk', 50, 60]
			]
		})
	);
	const [figure] = figuresOf('paths', draw('paths', even), even);
	expect(figure).toMatchObject({ text: '50%', row: 'tea.base', about: 'tea and milk, 2025' });
});

const anyView = fc.constantFrom<View>('paths', 'target', 'compare', 'companies', 'triangle');

it('every figure lies inside its picture and names whose it is, for any forecast', () => {
	check(
		fc.property(cases, widths, anyView, ({ forecast, changes }, width, view) => {
			const projection = projected(forecast, changes);
			fc.pre(view !== 'triangle' || projection.players.length > 2);
			fc.pre(view !== 'companies' || projection.groups.length > 0);
			const scene = draw(view, projection, { width });
			const figures = figuresOf(view, scene, projection);
			expect(figures.length).toBeGreaterThan(0);
			expect(new Set(figures.map(({ key }) => key)).size).toBe(figures.length);
			for (const { x, y, width, size, about, text } of figures) {
				expect(about).not.toContain('undefined');
				expect(text).toMatch(/\d/);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + width).toBeLessThanOrEqual(scene.width);
				expect(y - size).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(scene.height);
			}
		})
	);
});

it('all that the shipped forecasts write of their players has a row', () => {
	for (const [projection, id] of [
		[article, 'ai-market'],
		[phones, 'phone-systems'],
		[projected(shipped('chip-capacity')), 'chip-capacity']
	] as const) {
		const rows = sourceRows(shipped(id));
		for (const view of ['paths', 'target', 'triangle'] as const) {
			const missing = figuresOf(view, draw(view, projection), projection).filter(
				({ row }) => rows[row] === undefined
			);
			expect(missing, `${id}, ${view}`).toEqual([]);
		}
	}
});
