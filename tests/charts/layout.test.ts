import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { casePath, shownShares } from '$lib/projection';
import { eachMark, type Scene } from '$lib/scene';
import { cases, check, widths, type Case } from './arbitraries';
import { draw, markOf, projected, textsIn, views } from './helpers';
import { boxOf, collisions, outside, repeatedKeys, textBox } from './layout';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** Checks the chart of a view for any forecast, any changes to it and any width. */
function whatever(view: (typeof views)[number], holds: (scene: Scene, drawn: Case) => void) {
	check(
		fc.property(cases, widths, (drawn, width) => {
			holds(draw(view, projected(drawn.forecast, drawn.changes), { width }), drawn);
		})
	);
}

describe.each(views)('the %s chart of any forecast at any width', (view) => {
	it('has every mark inside its scene, however wide the font', () => {
		whatever(view, (scene) => expect(outside(scene)).toEqual([]));
	});

	it('has no two texts in each other’s place', () => {
		whatever(view, (scene) => expect(collisions(scene)).toEqual([]));
	});

	it('has no text smaller than 12 px', () => {
		whatever(view, (scene) => {
			expect(Math.min(...textsIn(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
		});
	});

	it('has keys that are unique among siblings', () => {
		whatever(view, (scene) => expect(repeatedKeys(scene.marks)).toEqual([]));
	});

	it('draws every share inside its plot', () => {
		whatever(view, (scene) => {
			const data = /^(panel-\d:)?(low|high|middle|band|bar|base|target|line|range|source):/;
			const beyond = [...eachMark(scene.marks)]
				.filter(({ key, kind }) => kind !== 'text' && data.test(key))
				.filter((mark) => !scene.plots.some((plot) => inside(boxOf(mark), plot)));
			expect(beyond.map(({ key }) => key)).toEqual([]);
		});
	});
});

/** In the plot, or over its edge by no more than what marks an end: 10 px. */
function inside(box: ReturnType<typeof boxOf>, { x, y }: Scene['plots'][number]): boolean {
	const [left, right] = x.range;
	const [top, bottom] = [Math.min(...y.range), Math.max(...y.range)];
	return (
		box.left >= left - 10 &&
		box.right <= right + 12 &&
		box.top >= top - 10 &&
		box.bottom <= bottom + 10
	);
}

describe('labels', () => {
	it('stand at the end of the paths in the order of what they name', () => {
		whatever('paths', (scene, { forecast, changes }) => {
			const { players } = projected(forecast, changes);
			const byShare = players
				.map(({ id, target }) => ({
					share: target.low + target.high,
					y: markOf(scene, 'text', `name:${id}:0`).y
				}))
				.sort((a, b) => a.y - b.y);
			for (const [index, { share }] of byShare.slice(1).entries()) {
				expect(share).toBeLessThanOrEqual(byShare[index]!.share + 1e-9);
			}
		});
	});

	it('stand beside the compared paths in the order of their shares', () => {
		whatever('compare', (scene, { forecast, changes }) => {
			const projection = projected(forecast, changes);
			for (const [side, name] of (['low', 'high'] as const).entries()) {
				const ends = shownShares(casePath(projection, name).mixes.at(-1)!);
				const byPlace = projection.players
					.map(({ id }, index) => ({
						end: ends[index]!,
						y: markOf(scene, 'text', `panel-${side}:value:${id}`).y
					}))
					.sort((a, b) => a.y - b.y);
				for (const [index, { end }] of byPlace.slice(1).entries()) {
					expect(end).toBeLessThanOrEqual(byPlace[index]!.end + 0.1);
				}
			}
		});
	});

	it('of ranges stand clear of the bars and marks of their rows', () => {
		whatever('target', (scene, { forecast, changes }) => {
			const labels = textsIn(scene).filter(({ key }) => key.startsWith('label:'));
			const { players } = projected(forecast, changes);
			expect(labels).toHaveLength(scene.width >= 620 ? players.length : 0);
			for (const label of labels) {
				const id = label.key.slice('label:'.length);
				const row = scene.marks.filter(({ key }) =>
					[`bar:${id}`, `middle:${id}`, `base:${id}`, `source:${id}`].includes(key)
				);
				expect(row.length).toBeGreaterThan(1);
				const over = row.filter((mark) => meet(textBox(label), boxOf(mark)));
				expect(over.map(({ key }) => key)).toEqual([]);
			}
		});
	});
});

function meet(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
	return (
		Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
		Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top)
	);
}
