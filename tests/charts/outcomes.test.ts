import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { outcomeColumns } from '$lib/charts/outcome-marks';
import { outcomeOf, type Projection } from '$lib/projection';
import { eachMark, type Scene } from '$lib/scene';
import { boxOfPath } from '../scene/path-data';
import { cases, check, widths } from './arbitraries';
import { draw, projected, shipped } from './helpers';
import { boxOf, outside, type Box } from './layout';
import { invert, plotOf } from './read-back';

vi.setConfig({ testTimeout: 60_000 });

const phones = projected(shipped('phone-systems'));

/** What a cross takes, by player. */
function crossesIn(scene: Scene): Map<string, Box> {
	return new Map(
		[...eachMark(scene.marks)].flatMap((mark) => {
			const id = /^outcome:(.*)$/.exec(mark.key)?.[1];
			return mark.kind === 'path' && id !== undefined ? [[id, boxOfPath(mark.d)] as const] : [];
		})
	);
}

const middle = ({ left, right, top, bottom }: Box) => ({
	x: (left + right) / 2,
	y: (top + bottom) / 2
});

function meet(a: Box, b: Box): boolean {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return across > 0 && down > 0;
}

/** The keys of all texts, marks and crosses that lie on one cross or another. */
function coverings(scene: Scene): string[] {
	const crosses = [...crossesIn(scene)];
	const others =
		/^(name|value|label|points|percent|came-out|figures|base|target|middle|range|bar):/;
	return [...eachMark(scene.marks)]
		.filter(({ kind, key }) => others.test(key) || (kind === 'text' && key !== 'tick:0'))
		.filter((mark) => !(mark.key.startsWith('middle:') && !('fill' in mark && mark.fill)))
		.filter((mark) => crosses.some(([, box]) => meet(box, boxOf(mark))))
		.map(({ key }) => key)
		.concat(
			crosses.flatMap(([id, box], index) =>
				crosses
					.slice(index + 1)
					.flatMap(([other, next]) => (meet(box, next) ? [`${id}, ${other}`] : []))
			)
		);
}

/** How far each cross is off the share that came out, percentage points. */
function off(scene: Scene, projection: Projection, view: 'paths' | 'target'): number[] {
	const { x, y } = plotOf(scene, 'plot');
	return [...crossesIn(scene)].map(([id, box]) => {
		const at = middle(box);
		const read = view === 'paths' ? invert(y, at.y) : invert(x, at.x);
		return Math.abs(read - outcomeOf(projection, id)!);
	});
}

describe.each(['paths', 'target'] as const)('the crosses of %s', (view) => {
	it.each([280, 360, 390, 560, 620, 768, 960, 1440, 1600])(
		'are each seen whole where phone systems are drawn %i px wide',
		(width) => {
			const scene = draw(view, phones, { width });
			expect(crossesIn(scene).size).toBe(5);
			expect(coverings(scene)).toEqual([]);
			expect(outside(scene)).toEqual([]);
		}
	);

	it('stand at what came out within 0.05 pp, inside the scene, whatever the forecast', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const projection = projected(forecast, changes);
				const scene = draw(view, projection, { width });
				expect(Math.max(0, ...off(scene, projection, view))).toBeLessThan(0.05);
				expect(outside(scene)).toEqual([]);
			})
		);
	});

	it('lie on no text, whatever the forecast', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const scene = draw(view, projected(forecast, changes), { width });
				const crosses = [...crossesIn(scene).values()];
				const covered = [...eachMark(scene.marks)].filter(
					(mark) => mark.kind === 'text' && crosses.some((box) => meet(box, boxOf(mark)))
				);
				expect(covered.map(({ key }) => key)).toEqual([]);
			})
		);
	});

	it('are drawn after all other marks of their kind, in the player’s own colour', () => {
		const scene = draw(view, phones);
		const keys = scene.marks.map(({ key }) => key);
		const [cross, target] = [keys.indexOf('outcome:ios'), keys.indexOf('base:ios')];
		expect(cross).toBeGreaterThan(target);
		const color = (key: string) => {
			const mark = scene.marks.find((candidate) => candidate.key === key);
			return mark && 'stroke' in mark ? mark.stroke : undefined;
		};
		expect(color('outcome:ios')).toBe(color('base:ios'));
	});
});

describe('on paths, the crosses', () => {
	it('stand clear of the handles of the target year, 11 px to either side', () => {
		const scene = draw('paths', phones);
		const [, right] = plotOf(scene, 'plot').x.range;
		for (const { left } of crossesIn(scene).values()) expect(left).toBeGreaterThan(right + 11);
	});

	it('stand at their own year where the projection goes on after it', () => {
		const longer = projected(shipped('phone-systems'), { targetYear: 2017 });
		const scene = draw('paths', longer);
		const { x } = plotOf(scene, 'plot');
		const at = invert(x, middle(crossesIn(scene).get('android')!).x);
		expect(at).toBeCloseTo(2015, 1);
	});
});

describe('the columns of crosses', () => {
	it('keep those of one column apart, and are as few as the densest place needs', () => {
		check(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 }),
				(ys) => {
					const columns = outcomeColumns(ys, 12);
					for (const [a, y] of ys.entries()) {
						for (const [b, other] of ys.entries()) {
							if (a !== b && columns[a] === columns[b]) {
								expect(Math.abs(y - other)).toBeGreaterThanOrEqual(12);
							}
						}
					}
					const densest = Math.max(
						...ys.map((y) => ys.filter((other) => other >= y && other < y + 12).length)
					);
					expect(Math.max(...columns) + 1).toBe(densest);
				}
			)
		);
	});

	it('are three for shares of 2.6, 0.4 and 0.3 percent on a plot of 5 px a point', () => {
		expect(outcomeColumns([487, 498, 498.5])).toEqual([0, 1, 2]);
	});
});
