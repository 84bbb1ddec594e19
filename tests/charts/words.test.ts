import { describe, expect, it } from 'vitest';
import type { Changes } from '$lib/scenario';
import type { Scene } from '$lib/scene';
import { draw, markOf, projected, shipped, textsIn, wrapped } from './helpers';

const changes: Changes = { targets: { china: { low: 42, high: 48.5 } } };
const article = (view: 'paths' | 'target' | 'compare', width = 960, changed: Changes = {}) =>
	draw(view, projected(shipped('ai-market'), changed), { width });

/** The texts whose keys begin like that, in drawing order. */
function textsOf(scene: Scene, beginning: string): string[] {
	return textsIn(scene)
		.filter(({ key }) => key.startsWith(beginning))
		.map(({ text }) => text);
}

describe('the words of Paths', () => {
	it('name each player at its end, with its range', () => {
		const scene = article('paths');
		const labels = ['china', 'us', 'rest'].map((id) => [
			wrapped(scene, `name:${id}`),
			wrapped(scene, `value:${id}`)
		]);
		expect(labels).toEqual([
			['China', '40–45%'],
			['United States', '45–50%'],
			['Rest of world', '5–15% (calculated)']
		]);
	});

	it('give the base shares at their marks, each once', () => {
		expect(textsOf(article('paths'), 'base-label:')).toEqual(['30%', '50%', '20%']);
		// Four of the chip forecast's players, and the rest, begin at nothing.
		const chips = draw('paths', projected(shipped('chip-capacity')));
		expect(textsOf(chips, 'base-label:')).toEqual(['69%', '31%', '0%']);
	});

	it('are short where it is narrow, with the base share before the range', () => {
		const scene = article('paths', 360);
		expect(wrapped(scene, 'name:us')).toBe('US');
		expect(wrapped(scene, 'value:us')).toBe('50% → 45–50%');
		expect(textsOf(scene, 'base-label:')).toEqual([]);
	});

	it('say what bands and dashes are, or that there are only single figures', () => {
		expect(wrapped(article('paths'), 'subtitle')).toBe(
			'Share of the global AI market, 2025 to 2035. Bands are ranges; the dashed line is the middle.'
		);
		expect(wrapped(draw('paths', projected(shipped('chip-capacity'))), 'subtitle')).toBe(
			'Share of the world’s capacity for logic chips below 10 nm, 2022 to 2032. Dashed lines lead to single figures.'
		);
	});

	it('call the base year the present, unless it is known what came after', () => {
		const label = (id: 'ai-market' | 'phone-systems') =>
			markOf(draw('paths', projected(shipped(id))), 'text', 'present-label').text;
		expect(label('ai-market')).toBe('Present');
		expect(label('phone-systems')).toBe('Base year');
	});

	it('explain the brackets where there are any, at the players they belong to', () => {
		const brackets = (scene: Scene) =>
			scene.marks.flatMap(({ key }) => (key.startsWith('source:') ? [key] : []));
		expect(brackets(article('paths'))).toEqual([]);
		const changed = article('paths', 960, changes);
		// What China takes, the rest of the world loses: its range is another, too.
		expect(brackets(changed)).toEqual(['source:china', 'source:rest']);
		expect(wrapped(changed, 'note')).toContain('(brackets show the source’s ranges): China');
	});
});

describe('the words of Target year', () => {
	it('give the change in points and in percent of the player’s own share', () => {
		const scene = article('target');
		const changesOf = (id: string) => [
			markOf(scene, 'text', `label:${id}`).text,
			markOf(scene, 'text', `points:${id}`).text,
			markOf(scene, 'text', `percent:${id}`).text
		];
		expect(changesOf('china')).toEqual(['40–45%', '+10 to +15 pp', '+33 to +50%']);
		expect(changesOf('us')).toEqual(['45–50%', '−5 to 0 pp', '−10 to 0%']);
		expect(changesOf('rest')).toEqual(['5–15%', '−15 to −5 pp', '−75 to −25%']);
	});

	it('give no percent where there was nothing to grow from', () => {
		const scene = draw('target', projected(shipped('chip-capacity')));
		expect(markOf(scene, 'text', 'points:us').text).toBe('+28 pp');
		expect(textsOf(scene, 'percent:')).toEqual(['−32%', '−71%']);
	});

	it('show printed figures as printed, even if they total 100.1%', () => {
		const scene = draw('target', projected(shipped('phone-systems')));
		expect(textsOf(scene, 'label:')).toEqual([
			...['45.4%', '20.9%', '15.3%', '13.7%', '0.2%', '4.6%']
		]);
		expect(textsOf(scene, 'points:')).toEqual([
			...['+5.9 pp', '+15.4 pp', '−0.4 pp', '−1.2 pp', '−20.7 pp', '+1.1 pp']
		]);
	});

	it('stand above the bars where it is narrow', () => {
		const scene = article('target', 360);
		expect(wrapped(scene, 'figures:china')).toBe('40–45% · +10 to +15 pp (+33 to +50%)');
		expect(wrapped(scene, 'name:us')).toBe('United States');
	});
});

describe('the words of Compare', () => {
	it('give each share of both mixes, and the difference in points and percent', () => {
		const scene = article('compare');
		const rows = ['china', 'us', 'rest'].map((id) =>
			['first', 'second', 'points', 'percent'].map(
				(column) => markOf(scene, 'text', `${column}:${id}`).text
			)
		);
		expect(rows).toEqual([
			['40.0%', '45.0%', '+5 pp', '+13%'],
			['45.0%', '50.0%', '+5 pp', '+11%'],
			['15.0%', '5.0%', '−10 pp', '−67%']
		]);
	});

	it('give columns that total 100.0%', () => {
		const scene = article('compare', 960, { targets: { china: { low: 40.33, high: 45.67 } } });
		for (const column of ['first', 'second']) {
			const tenths = textsOf(scene, `${column}:`).map((text) => Math.round(parseFloat(text) * 10));
			expect(tenths.reduce((a, b) => a + b, 0)).toBe(1000);
		}
	});

	it('write the same shares at the ends of the paths', () => {
		const scene = article('compare');
		expect(textsOf(scene, 'panel-0:value:')).toEqual(['40.0%', '45.0%', '15.0%']);
		expect(textsOf(scene, 'panel-1:value:')).toEqual(['45.0%', '50.0%', '5.0%']);
	});

	it('call the panels by their cases and say how those are made', () => {
		const scene = article('compare');
		expect(markOf(scene, 'text', 'panel-0:title').text).toBe('Low projection');
		expect(markOf(scene, 'text', 'panel-1:title').text).toBe('High projection');
		expect(wrapped(scene, 'note')).toMatch(
			/^Low projection: every stated share at the low end of its range\. High projection: every stated share at the high end of its range\./
		);
	});

	it('stand in two lines a player where it is narrow', () => {
		const scene = article('compare', 360);
		expect(wrapped(scene, 'figures:rest')).toBe('15.0% → 5.0% · −10 pp (−67%)');
	});
});

describe('the description', () => {
	it('tells someone who cannot see the chart every figure of it', () => {
		expect(article('target').description).toBe(
			'Share of the global AI market in 2025 and as ranges for 2035. China: 30%, then 40–45% (+10 to +15 pp). United States: 50%, then 45–50% (−5 to 0 pp). Rest of world: 20%, then 5–15% (−15 to −5 pp).'
		);
		expect(article('compare').description).toBe(
			'Low projection, 2035: China 40.0%, United States 45.0%, Rest of world 15.0%. High projection, 2035: China 45.0%, United States 50.0%, Rest of world 5.0%.'
		);
	});
});
