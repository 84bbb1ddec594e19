import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { eachMark, type Scene } from '$lib/scene';
import { check, widths } from './arbitraries';
import { comparedCases, drawCompared, ways } from './compare-sides';
import { projected, textsIn } from './helpers';
import { boxOf, collisions, outside, repeatedKeys } from './layout';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 90_000 });

describe.each(ways)('two sides of any forecast at any width, as %s', (way) => {
	function whatever(holds: (scene: Scene) => void) {
		check(
			fc.property(comparedCases, widths, ({ forecast, changes, sides }, width) => {
				holds(drawCompared(projected(forecast, changes), { sides, way }, width));
			})
		);
	}

	it('have every mark inside the scene, however wide the font', () => {
		whatever((scene) => expect(outside(scene)).toEqual([]));
	});

	it('have no two texts in each other’s place', () => {
		whatever((scene) => expect(collisions(scene)).toEqual([]));
	});

	it('have no text smaller than 12 px, and none that is empty of sense', () => {
		whatever((scene) => {
			const texts = textsIn(scene);
			expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
			const odd = /undefined|NaN|Infinity|\[object/;
			expect(texts.filter(({ text }) => odd.test(text))).toEqual([]);
			expect(scene.description).not.toMatch(odd);
		});
	});

	it('have keys that are unique among siblings', () => {
		whatever((scene) => expect(repeatedKeys(scene.marks)).toEqual([]));
	});

	it('draw everything inside their plots', () => {
		whatever((scene) => {
			const data = /^(panel-\d:|ghost-)?(low|high|middle|band|bar|base|target|line|range):/;
			const beyond = [...eachMark(scene.marks)]
				.filter(({ key, kind }) => kind !== 'text' && data.test(key))
				.filter((mark) => !scene.plots.some((plot) => inside(boxOf(mark), plot)));
			expect(beyond.map(({ key }) => key)).toEqual([]);
		});
	});
});

/** In the plot, or over its edge by no more than what marks an end: 10 px. */
function inside(box: ReturnType<typeof boxOf>, { x, y }: Scene['plots'][number]): boolean {
	const [top, bottom] = [Math.min(...y.range), Math.max(...y.range)];
	return (
		box.left >= x.range[0] - 10 &&
		box.right <= x.range[1] + 12 &&
		box.top >= top - 10 &&
		box.bottom <= bottom + 10
	);
}

describe('panels side by side', () => {
	const least = (width: number, scene: Scene) =>
		Math.min(...scene.plots.map(({ x }) => x.range[1] - x.range[0])) / width;

	it('stand one above the other where they would be too narrow to read', () => {
		check(
			fc.property(comparedCases, widths, ({ forecast, changes, sides }, width) => {
				const comparison = { sides, way: 'side-by-side' as const };
				const scene = drawCompared(projected(forecast, changes), comparison, width);
				const [first, second] = scene.plots;
				const stacked = second!.y.range[1] > first!.y.range[0];
				if (!stacked) expect(first!.y.range).toEqual(second!.y.range);
				// A third of 280 px, were it only for long figures at both ends.
				expect(least(width, scene)).toBeGreaterThan(stacked ? 0.3 : 0.16);
				expect(first!.x.range[1] - first!.x.range[0]).toBeGreaterThanOrEqual(90);
				expect(second!.x.domain).toEqual(first!.x.domain);
				expect(second!.y.domain).toEqual(first!.y.domain);
			})
		);
	});
});
