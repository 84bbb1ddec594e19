import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { partsOf, reachableArea, tripleOf, type Triple } from '$lib/charts/ternary';
import { caseMix } from '$lib/projection';
import { wholeTriangle, windowOf } from '$lib/charts/triangle-window';
import type { CircleMark, PathMark } from '$lib/scene/marks';
import type { Scene } from '$lib/scene';
import { cases, check, widths } from './arbitraries';
import { draw, markOf, projected, shipped, wrapped } from './helpers';
import { collisions, outside, repeatedKeys } from './layout';

vi.setConfig({ testTimeout: 60_000 });

const article = projected(shipped('ai-market'));

/** The corners of a path, read back as mixes in percent. */
function mixesOf(scene: Scene, key: string): Triple[] {
	const { x, y } = scene.plots[0]!;
	const side = x.range[1] - x.range[0];
	const height = y.range[0] - y.range[1];
	const { d } = markOf(scene, 'path', key) as PathMark;
	return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, px, py]) => {
		const up = (y.range[0] - Number(py)) / height;
		const third = y.domain[0] + (y.domain[1] - y.domain[0]) * up;
		const across = (Number(px) - x.range[0]) / side - up / 2;
		const second = x.domain[0] + (x.domain[1] - x.domain[0]) * across;
		return [100 - second - third, second, third];
	});
}

function near(drawn: Triple[], meant: Triple[]): boolean {
	return meant.every((mix) =>
		drawn.some((other) => mix.every((share, part) => Math.abs(share - other[part]!) < 0.05))
	);
}

describe('the triangle', () => {
	it('has for the article the four corners that its ranges leave: 45/45/10 among them', () => {
		const corners: Triple[] = [
			[40, 45, 15],
			[45, 45, 10],
			[45, 50, 5],
			[40, 50, 10]
		];
		const drawn = mixesOf(draw('triangle', article), 'area');
		expect(drawn).toHaveLength(4);
		expect(near(drawn, corners)).toBe(true);
	});

	it('has an area that meets the line of equal shares in just one corner', () => {
		const drawn = mixesOf(draw('triangle', article), 'area');
		const behind = drawn.map(([china, us]) => us - china);
		expect(behind.filter((gap) => Math.abs(gap) < 0.05)).toHaveLength(1);
		expect(Math.min(...behind)).toBeGreaterThan(-0.05);
	});

	it('rings that corner and says what both have there: 45/45', () => {
		const scene = draw('triangle', article);
		const ring = markOf(scene, 'circle', 'touch') as CircleMark;
		const corner = mixesOf(scene, 'area').find(([china, us]) => Math.abs(us - china) < 0.05)!;
		expect(corner.map((share) => Math.round(share * 10) / 10)).toEqual([45, 45, 10]);
		const { x, y } = scene.plots[0]!;
		const up = (y.range[0] - ring.cy) / (y.range[0] - y.range[1]);
		expect(y.domain[0] + up * (y.domain[1] - y.domain[0])).toBeCloseTo(10, 0);
		expect(ring.cx).toBeLessThan((x.range[0] + x.range[1]) / 2);
		expect(scene.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toContain(
			'45/45'
		);
	});

	it('is described with the figures as printed, though these total 100.1%', () => {
		expect(draw('triangle', projected(shipped('phone-systems'))).description).toContain(
			'2011 and 2015: Android 45.4%, Windows Phone 20.9%, Everyone else 33.8%.'
		);
	});

	it('says what its marks are: an area of ranges, a mark of single figures', () => {
		expect(wrapped(draw('triangle', article), 'subtitle')).toContain(
			'On the dotted line China and the United States are equal.'
		);
		for (const id of ['phone-systems', 'chip-capacity'] as const) {
			const words = wrapped(draw('triangle', projected(shipped(id))), 'subtitle');
			expect(words).toContain('the filled mark is ');
			expect(words).not.toContain('shaded');
		}
	});

	it('rings nothing where the line is crossed, or not reached', () => {
		for (const china of [
			{ low: 40, high: 52 },
			{ low: 35, high: 40 }
		]) {
			const scene = draw('triangle', projected(shipped('ai-market'), { targets: { china } }));
			expect(scene.marks.some(({ key }) => key === 'touch')).toBe(false);
			expect(scene.spots!.some(({ key }) => key === 'touch')).toBe(false);
		}
	});

	it('shows the part that matters, and a small whole triangle that says which part', () => {
		const window = windowOf(article, partsOf(article)!, [[30, 50, 20]]);
		// China from 20%, the US from 40%, the rest from 0%: each side spans the 40% that are left.
		expect(window).toEqual({ low: [20, 40, 0], side: 40 });
		const scene = draw('triangle', article);
		expect(scene.marks.some(({ key }) => key === 'locator-part')).toBe(true);
	});

	it('stands still while a range is dragged inside what is shown', () => {
		const parts = (high: number) => {
			const projection = projected(shipped('ai-market'), { targets: { china: { low: 40, high } } });
			return windowOf(projection, partsOf(projection)!, [[30, 50, 20]]);
		};
		expect(parts(50)).toEqual(parts(45));
		expect(parts(41)).toEqual(parts(45));
	});

	it('shows all of the triangle where the line of equal shares is far off', () => {
		const chips = projected(shipped('chip-capacity'));
		expect(windowOf(chips, partsOf(chips)!, [[69, 0, 31]])).toEqual(wholeTriangle);
	});

	it('draws each way from the base year to the case it is named after, within 0.05 pp', () => {
		const scene = draw('triangle', article);
		const { named } = partsOf(article)!;
		for (const name of ['low', 'middle', 'high'] as const) {
			const way = mixesOf(scene, `way:${name}`);
			expect(near([way[0]!], [[30, 50, 20]])).toBe(true);
			expect(near([way.at(-1)!], [tripleOf(caseMix(article, name), named)])).toBe(true);
		}
	});

	it('crosses what came out, inside what is shown, within 0.05 pp, and says it in the key', () => {
		const phones = projected(shipped('phone-systems'));
		for (const width of [960, 366, 280]) {
			const scene = draw('triangle', phones, { width });
			const arms = mixesOf(scene, 'outcome:mix');
			const middle = [0, 1, 2].map(
				(part) => arms.reduce((sum, mix) => sum + mix[part]!, 0) / arms.length
			);
			// Android, Windows Phone, and all others: 100 − 82.8 − 2.6.
			[82.8, 2.6, 14.6].forEach((share, part) => expect(middle[part]).toBeCloseTo(share, 1));
			const { x, y } = scene.plots[0]!;
			expect(middle[1]).toBeGreaterThanOrEqual(x.domain[0]);
			expect(middle[2]).toBeGreaterThanOrEqual(y.domain[0]);
			expect(wrapped(scene, 'key-title:outcome')).toBe('Came out in 2015');
			expect(wrapped(scene, 'key-text:outcome')).toBe('82.8% · 2.6% · 14.6%');
		}
	});

	it('crosses nothing where no outcome is known, or the scenario ends before it', () => {
		const early = projected(shipped('phone-systems'), { targetYear: 2014 });
		for (const projection of [article, early]) {
			const keys = draw('triangle', projection).marks.map(({ key }) => key);
			expect(keys.filter((key) => key.includes('outcome'))).toEqual([]);
		}
	});

	it('crosses nothing where what came out of its three players misses 100 by more than rounding', () => {
		const cameOut = (rest: number) => {
			const outcome = { ...shipped('phone-systems').outcome!, year: 2035 };
			const shares = Object.entries({ china: 42, us: 45, rest }).map(([player, share]) => ({
				player,
				share
			}));
			const projection = projected({ ...shipped('ai-market'), outcome: { ...outcome, shares } });
			const keys = draw('triangle', projection).marks.map(({ key }) => key);
			return keys.some((key) => key.includes('outcome'));
		};
		expect([cameOut(13), cameOut(12.6), cameOut(10)]).toEqual([true, true, false]);
	});

	it('counts everyone but the two it is about as one: Taiwan, the US and 25% of others', () => {
		const chips = projected(shipped('chip-capacity'));
		const area = reachableArea(partsOf(chips)!.ranges);
		expect(area.every((mix) => near([mix], [[47, 28, 25]]))).toBe(true);
	});

	it('has no picture for two players, and says so', () => {
		const two = projected({
			...shipped('ai-market'),
			players: [
				{ id: 'tea', name: 'Tea', base: 60, target: { low: 50, high: 50 } },
				{ id: 'coffee', name: 'Coffee', base: 40, target: { low: 50, high: 50 } }
			],
			groups: [],
			remainder: undefined
		});
		expect(() => draw('triangle', two)).toThrow('three players');
	});

	it('keeps every mark inside and every text apart, for any forecast at any width', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const projection = projected(forecast, changes);
				fc.pre(partsOf(projection) !== undefined);
				const scene = draw('triangle', projection, { width });
				expect(outside(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
				expect(repeatedKeys(scene.marks)).toEqual([]);
			})
		);
	});

	it('shades exactly the mixes whose parts keep to their ranges', () => {
		check(
			fc.property(cases, ({ forecast, changes }) => {
				const parts = partsOf(projected(forecast, changes));
				fc.pre(parts !== undefined);
				const area = reachableArea(parts!.ranges);
				expect(area.length).toBeGreaterThan(0);
				for (const mix of area) {
					parts!.ranges.forEach(({ low, high }, part) => {
						expect(mix[part]).toBeGreaterThanOrEqual(low - 1e-6);
						expect(mix[part]).toBeLessThanOrEqual(high + 1e-6);
					});
				}
			})
		);
	});
});
