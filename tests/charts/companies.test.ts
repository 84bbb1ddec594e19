import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { viewProblem } from '$lib/charts/view-problem';
import type { Projection } from '$lib/projection';
import type { Changes } from '$lib/scenario';
import { eachMark, type Scene } from '$lib/scene';
import { feasibleSketch } from '../projection/arbitraries';
import { forecastOf } from '../projection/fixtures';
import { boxOfPath } from '../scene/path-data';
import { check, names, widths, type Case } from './arbitraries';
import { draw, markOf, projected, shipped, shippedIds, textsIn, wrapped } from './helpers';
import { collisions, outside, repeatedKeys } from './layout';
import { invert, plotOf } from './read-back';
import { nested } from './pictures';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

const article = shipped('ai-market');
const picture = (changes: Changes = {}, width = 960) =>
	draw('companies', projected(article, changes), { width });

const chinese = 'alibaba-bytedance-deepseek';

/** Forecasts with groups of several members, some divided by hand and with locks. */
const nestedCases: fc.Arbitrary<Case> = fc
	.record({
		sketch: feasibleSketch({ players: { min: 2, max: 12 }, remainder: true, reach: 300 }),
		sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 36, maxLength: 36 }),
		words: fc.array(names, { minLength: 13, maxLength: 13 }),
		divided: fc.boolean()
	})
	.map(({ sketch, sizes, words, divided }) => {
		const forecast = forecastOf(sketch);
		const groups = forecast.groups.map((group, index) => ({
			...group,
			name: words[index % 13]!,
			members: Array.from({ length: sizes[index]! }, (_, member) => ({
				id: `${group.id}-m${member}`,
				name: words[(index + member) % 13]!
			})),
			openEnded: index % 2 === 0,
			...(index % 2 === 0 && { more: { id: `${group.id}-more`, name: 'and so on' } })
		}));
		const splits = Object.fromEntries(
			groups.map(({ id, members }) => [id, { [members.at(-1)!.id]: 100 }])
		);
		return { forecast: { ...forecast, groups }, changes: divided ? { splits } : {} };
	})
	.filter(({ forecast }) => forecast.groups.length > 0);

/** Every bar's share, read from its extent by the plot's scale; parts of nothing have none. */
function sharesIn(scene: Scene): Map<string, number> {
	const { x, y } = plotOf(scene, 'plot');
	const upright = y.domain[1] === 100;
	return new Map(
		[...eachMark(scene.marks)].flatMap((mark) => {
			if (mark.kind !== 'path' || !mark.key.startsWith('bar:')) return [];
			const { left, right, top, bottom } = boxOfPath(mark.d);
			const [from, to] = upright
				? [invert(y, top), invert(y, bottom)]
				: [invert(x, left), invert(x, right)];
			return [[mark.key.slice('bar:'.length), to - from]];
		})
	);
}

/** What each part should have in the middle mix, percent. */
function meantOf({ players, groups }: Projection): [string, number][] {
	return [
		...players.map(({ id, band }): [string, number] => [id, band.middle.at(-1)!]),
		...groups.map(({ id, middle }): [string, number] => [id, middle]),
		...groups.flatMap(({ members, target }) =>
			members.length > 1 && target.high > 0
				? members.map(({ id, middle }): [string, number] => [id, middle])
				: []
		)
	];
}

/** The widest gap between what is drawn and what is meant, percentage points. */
function off(scene: Scene, projection: Projection): number {
	const drawn = sharesIn(scene);
	return Math.max(
		...meantOf(projection).map(([id, share]) => Math.abs((drawn.get(id) ?? 0) - share))
	);
}

describe('the shares drawn in companies, read back by their scale', () => {
	it.each([280, 699, 700, 1600])('are those of the projection within 0.05 pp at %i px', (width) => {
		for (const changes of [{}, { splits: { 'openai-google': { openai: 99, google: 1 } } }]) {
			const projection = projected(article, changes);
			expect(off(draw('companies', projection, { width }), projection)).toBeLessThan(0.05);
		}
		const projection = projected(nested);
		expect(off(draw('companies', projection, { width }), projection)).toBeLessThan(0.05);
	});

	it('are those of the projection for any forecast, split and width', () => {
		check(
			fc.property(nestedCases, widths, ({ forecast, changes }, width) => {
				const projection = projected(forecast, changes);
				expect(off(draw('companies', projection, { width }), projection)).toBeLessThan(0.05);
			})
		);
	});

	it('would be found wrong if a bar were a tenth of a point off', () => {
		const projection = projected(article);
		const other = projected(article, { groups: { 'openai-google': { low: 30.1, high: 30.1 } } });
		expect(off(draw('companies', other), projection)).toBeGreaterThan(0.05);
	});

	it('put every part inside its whole, and no two siblings over each other', () => {
		check(
			fc.property(nestedCases, widths, ({ forecast, changes }, width) => {
				const projection = projected(forecast, changes);
				const drawn = sharesIn(draw('companies', projection, { width }));
				for (const { id, members } of projection.groups) {
					const sum = members.reduce((total, member) => total + (drawn.get(member.id) ?? 0), 0);
					expect(sum).toBeLessThanOrEqual((drawn.get(id) ?? 0) + 0.1);
				}
			})
		);
	});
});

describe('the companies chart of any forecast at any width', () => {
	it('keeps every mark inside, every text apart, and every key its own', () => {
		check(
			fc.property(nestedCases, widths, ({ forecast, changes }, width) => {
				const scene = draw('companies', projected(forecast, changes), { width });
				expect(outside(scene)).toEqual([]);
				expect(collisions(scene)).toEqual([]);
				expect(repeatedKeys(scene.marks)).toEqual([]);
				expect(Math.min(...textsIn(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
			})
		);
	});
});

describe('the words of Companies', () => {
	it('say what is stated together, what is calculated, and what is assumed', () => {
		const scene = picture();
		const words = (id: string) => [wrapped(scene, `name:${id}`), wrapped(scene, `value:${id}`)];
		expect(['us', 'openai-google', 'openai', 'us-others', 'rest'].map(words)).toEqual([
			['United States', '45–50%'],
			['OpenAI + Google', '30% together 60–66.7% of the United States'],
			['OpenAI', '15% (assumed: equal parts)'],
			['Other US companies', '15–20% (calculated) 33.3–40% of the United States'],
			['Rest of world', '5–15% (calculated)']
		]);
		expect(words(chinese)[1]).toBe('25% together 55.6–62.5% of China');
		expect(words('deepseek')[1]).toBe('8.33% (assumed: equal parts)');
		expect(words('alibaba-and-the-like')).toEqual(['Others like them', '0% (assumed)']);
	});

	it('say which part a reader assumes', () => {
		const scene = picture({ splits: { 'openai-google': { openai: 60, google: 40 } } }, 360);
		expect(wrapped(scene, 'value:openai')).toBe('18% (assumed part: 60%)');
		expect(wrapped(scene, 'note')).toContain(
			'The source does not say how “OpenAI + Google” divides; the reader assumes OpenAI 60% and Google 40%.'
		);
	});

	it('have a note that equal parts are assumed, and that a list is open', () => {
		expect(wrapped(picture(), 'note')).toMatch(
			/^The source does not say how “OpenAI \+ Google” and “Alibaba, ByteDance, DeepSeek and the like” divide: equal parts are assumed\. Open lists: “Alibaba, ByteDance, DeepSeek and the like”\. No part is set aside for those they leave out\. Source:/
		);
	});

	it('have the group with most of its player as the headline', () => {
		expect(picture().title).toBe(
			'60–66.7% of the share of the United States goes to OpenAI + Google'
		);
	});

	it('tell someone who cannot see it every figure', () => {
		expect(picture().description).toContain(
			'United States: 45–50%. OpenAI + Google: 30% together · 60–66.7% of the United States. OpenAI: 15% (assumed: equal parts).'
		);
	});

	it('are told bar by bar to whoever walks the chart', () => {
		for (const width of [360, 960]) {
			const { spots = [] } = picture({}, width);
			expect(spots).toHaveLength(13);
			const { x, y, title, parts } = spots.find(({ key }) => key === 'openai-google')!;
			expect(title).toBe('Inside the United States');
			expect(parts[0]).toMatchObject({
				name: 'OpenAI + Google',
				value: '30% together · 60–66.7% of the United States'
			});
			const bar = boxOfPath(markOf(picture({}, width), 'path', 'bar:openai-google').d);
			expect(x).toBeGreaterThan(bar.left);
			expect(x).toBeLessThan(bar.right);
			expect(y).toBeGreaterThan(bar.top);
			expect(y).toBeLessThan(bar.bottom);
		}
	});

	it('hatch what is calculated and dash what is assumed, and nothing else', () => {
		const scene = picture();
		const hatched = scene.marks.flatMap(({ key }) => (key.startsWith('hatch:') ? [key] : []));
		expect(hatched.sort()).toEqual(['hatch:china-others', 'hatch:rest', 'hatch:us-others']);
		const dashed = ['openai', 'google', 'us', 'openai-google'].filter(
			(id) => markOf(scene, 'path', `bar:${id}`).strokeDash !== undefined
		);
		expect(dashed).toEqual(['openai', 'google']);
	});
});

describe('a view that shows nothing of a forecast', () => {
	it('says in one line why: companies without groups, a triangle of two players', () => {
		expect(viewProblem('companies', projected(article))).toBeUndefined();
		for (const id of shippedIds.filter((id) => id !== 'ai-market')) {
			const projection = projected(shipped(id));
			expect(viewProblem('companies', projection)).toBe(
				'The source names nobody inside these players, so there is nothing to show here.'
			);
			expect(() => draw('companies', projection)).toThrow(RangeError);
			expect(viewProblem('triangle', projection)).toBeUndefined();
		}
		const two = projected(
			forecastOf({
				players: [
					['a', 60, 50],
					['b', 40, 50]
				]
			})
		);
		expect(viewProblem('triangle', two)).toContain('three players or more');
		expect(viewProblem('paths', two)).toBeUndefined();
	});
});
