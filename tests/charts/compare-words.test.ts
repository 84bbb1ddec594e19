import { describe, expect, it } from 'vitest';
import { caseWords } from '$lib/charts/case-words';
import type { Changes, Comparison } from '$lib/scenario';
import type { Scene } from '$lib/scene';
import { comparedOf, drawCompared, saved, scenario, source } from './compare-sides';
import { forecastOf } from '../projection/fixtures';
import { markOf, projected, shipped, textsIn, wrapped } from './helpers';

const moved: Changes = {
	targets: { china: { low: 42, high: 48 }, us: { low: 40, high: 45 } },
	timing: 's-curve'
};

function article(
	way: Comparison['way'],
	sides: Comparison['sides'],
	changes: Changes = moved,
	width = 960
): Scene {
	return drawCompared(projected(shipped('ai-market'), changes), { sides, way }, width);
}

const ranges: Comparison['sides'] = [source('range'), scenario('range')];
const note = (scene: Scene) => wrapped(scene, 'note');

describe('two sides are called', () => {
	const titles = (sides: Comparison['sides']) => {
		const scene = article('side-by-side', sides);
		return [0, 1].map((side) => markOf(scene, 'text', `panel-${side}:title`).text);
	};

	it('by their cases where both are of one scenario', () => {
		expect(titles([scenario('low'), scenario('best-us')])).toEqual([
			'Low projection',
			'Best for the United States'
		]);
	});

	it('by whose figures they are where those differ, and by their cases where that is no range', () => {
		expect(titles(ranges)).toEqual(['The source', 'This scenario']);
		expect(titles([source('low'), scenario('high')])).toEqual([
			'The source: low',
			'This scenario: high'
		]);
	});

	it('by the name somebody gave, cut where it goes on and on, and in full in the notes', () => {
		const name = 'What a reader once saved under a name that goes on and on';
		const kept = saved({}, 'range', name);
		expect(titles([kept, scenario('middle')])[0]).toBe('“What a reader once saved under…”');
		expect(note(article('ghost', [kept, scenario('middle')]))).toContain(`“${name}”: each stated`);
	});
});

describe('the headline', () => {
	it('of two sides beside each other names both figures of what differs most', () => {
		expect(article('side-by-side', ranges).title).toBe(
			'The two projections differ most for the United States: 45–50% or 40–45%'
		);
	});

	it('of a ghost and of differences says from what to what, and by how much', () => {
		const title = 'From the source (low) to this scenario (high), China changes most: +8 pp';
		for (const way of ['ghost', 'differences'] as const) {
			expect(article(way, [source('low'), scenario('high')]).title).toBe(title);
		}
		expect(article('ghost', ranges).title).toBe(
			'From the source to this scenario, the United States changes most: low end −5 pp, high end −5 pp'
		);
	});

	it('names the year where the sides end in different ones', () => {
		const later = article('ghost', [source('low'), scenario('low')], { targetYear: 2040 });
		expect(later.title).toMatch(/changes most: −3\.3 pp in 2035$/);
	});

	it('says how ranges differ as they are shown, to the hundredth', () => {
		const title = article('ghost', ranges, {
			targets: { china: { low: 40.04, high: 45 } }
		}).title;
		expect(title).toBe(
			'From the source to this scenario, China changes most: low end +0.04 pp, high end 0 pp'
		);
	});

	it('says that nothing differs, or only on the way', () => {
		const same: Comparison['sides'] = [source('low'), scenario('low')];
		expect(article('ghost', same, {}).title).toBe('Nothing differs between these two');
		expect(article('differences', same, { timing: 's-curve' }).title).toBe(
			'These two are the same in 2035; on the way China differs most: −1.4 pp in 2028'
		);
	});
});

describe('the notes', () => {
	it('say how each side’s mixes are picked', () => {
		expect(note(article('side-by-side', [source('low'), scenario('best-china')]))).toMatch(
			/^The source \(low\): every stated share at the low end of its range\. This scenario \(best for China\): China at its high, the others as low as that allows\./
		);
	});

	it('say “as near as 100% allows” where not every share can stand at its end: China 40–60%', () => {
		const wide: Changes = { targets: { china: { low: 40, high: 60 } } };
		const [low, high] = [scenario('low'), scenario('high')];
		expect(note(article('side-by-side', [low, high], wide))).toMatch(
			/^Low projection: every stated share at the low end of its range\. High projection: every stated share as near to the high end of its range as 100% allows\./
		);
		// The source's high is not this scenario's: each is explained for itself.
		expect(note(article('side-by-side', [source('high'), high], wide))).toMatch(
			/^The source \(high\): every stated share at the high end of its range\. This scenario \(high\): every stated share as near to the high end of its range as 100% allows\./
		);
	});

	it('say so of low, middle and high where no remainder takes what ranges leave', () => {
		const three = forecastOf({
			players: [
				['a', 40, { low: 30, high: 45 }],
				['b', 30, { low: 20, high: 30 }],
				['c', 30, { low: 20, high: 30 }]
			]
		});
		const meanings = (['low', 'middle', 'high'] as const).map(
			(name) => caseWords(projected(three), name).meaning
		);
		expect(meanings).toEqual(
			['low end', 'middle', 'high end'].map(
				(place) => `every stated share as near to the ${place} of its range as 100% allows`
			)
		);
	});

	it('say once what is the same of both', () => {
		expect(note(article('side-by-side', ranges))).toMatch(
			/^The source and this scenario: each stated share anywhere in its range\./
		);
	});

	it('tell the day of this scenario beside what it changed, and of no other side', () => {
		const projection = projected(shipped('ai-market'), moved);
		const dated = (sides: Comparison['sides']) =>
			note(drawCompared(projection, { sides, way: 'ghost' }, 960, '2026-01-15'));
		const kept = saved({ targets: { china: { low: 35, high: 36.5 } } }, 'range');
		expect(dated(ranges)).toContain('a straight line → an S-curve. Scenario of 2026-01-15.');
		expect(dated([scenario('low'), scenario('high')]).match(/Scenario of/g)).toHaveLength(1);
		expect(dated([scenario('range'), kept])).toMatch(
			/^This scenario: [^“]* Scenario of 2026-01-15\. “Kept”: (?!.*Scenario of)/
		);
		expect(dated([source('low'), kept])).not.toContain('Scenario of');
	});

	it('list what is assumed differently, old → new', () => {
		expect(note(article('differences', ranges))).toContain(
			'From the source to this scenario: China 40–45% → 42–48%; United States 45–50% → 40–45%; pace a straight line → an S-curve. Source:'
		);
		expect(note(article('differences', ranges))).toContain(
			'the path between the years (a straight line → an S-curve)'
		);
	});

	it('say that nothing is assumed differently', () => {
		expect(note(article('ghost', [source('low'), scenario('high')], {}))).toContain(
			'Both rest on the same assumptions.'
		);
	});

	it('say what each of two scenarios changed', () => {
		const kept = saved({ targets: { china: { low: 35, high: 36.5 } } }, 'range', 'Slow');
		const text = note(article('ghost', [kept, scenario('range')]));
		expect(text).toContain(
			'“Slow”: each stated share anywhere in its range. Changed by the reader: China 35–36.5% (source: 40–45%).'
		);
		expect(text).toContain('From “Slow” to this scenario: China 35–36.5% → 42–48%;');
	});
});

describe('the figures beside each other', () => {
	it('stand with the differences of the low and the high ends where a side is a range', () => {
		const scene = article('side-by-side', ranges);
		const columns = ['first', 'second', 'points-0', 'percent-0', 'points-1', 'percent-1'];
		expect(columns.map((column) => markOf(scene, 'text', `${column}:china`).text)).toEqual([
			...['40–45%', '42–48%', '+2 pp', '+5%', '+3 pp', '+6.7%']
		]);
	});

	it('are of one year, which is named where the sides end in different ones', () => {
		const scene = article('side-by-side', [source('low'), scenario('low')], { targetYear: 2040 });
		expect(markOf(scene, 'text', 'when').text).toBe('In 2035');
		expect(markOf(scene, 'text', 'second:china').text).toBe('36.7%');
		// The path itself goes on to its own year.
		expect(markOf(scene, 'text', 'panel-1:value:china').text).toBe('40.0%');
	});
});

describe('a ghost', () => {
	it('has a key that says which side is which', () => {
		const scene = article('ghost', [scenario('low'), scenario('high')]);
		expect(markOf(scene, 'text', 'key-side:text').text).toBe('High projection');
		expect(markOf(scene, 'text', 'key-ghost:text').text).toBe('Low projection (outline)');
	});

	it('has the differences beside the labels of the other side', () => {
		const scene = article('ghost', [scenario('low'), scenario('high')], {});
		expect(['china', 'us', 'rest'].map((id) => wrapped(scene, `value:${id}`))).toEqual([
			'45.0%, +5 pp (+13%)',
			'50.0%, +5 pp (+11%)',
			'5.0% (calculated), −10 pp (−67%)'
		]);
		expect(wrapped(article('ghost', ranges), 'value:china')).toBe(
			'42–48% low end +2 pp (+5%) high end +3 pp (+6.7%)'
		);
	});
});

describe('differences', () => {
	it('have their points and percent at the end of each player’s plot', () => {
		const scene = article('differences', [scenario('low'), scenario('high')], {});
		const ends = ['china', 'us', 'rest'].map((id) =>
			['figures', 'points', 'percent'].map((key) => markOf(scene, 'text', `${key}:${id}`).text)
		);
		expect(ends).toEqual([
			['40.0% → 45.0%', '+5 pp', '+13%'],
			['45.0% → 50.0%', '+5 pp', '+11%'],
			['15.0% → 5.0%', '−10 pp', '−67%']
		]);
	});

	it('stand in a table by year where there is room, the last being those of the plots', () => {
		const scene = article('differences', [scenario('low'), scenario('high')], {});
		const cell = (key: string) => markOf(scene, 'text', `table-${key}`).text;
		expect([cell('points:rest:2030'), cell('percent:rest:2030')]).toEqual(['−5 pp', '−29%']);
		expect([cell('points:rest:2035'), cell('percent:rest:2035')]).toEqual(['−10 pp', '−67%']);
		const narrow = article('differences', [scenario('low'), scenario('high')], {}, 360);
		expect(textsIn(narrow).filter(({ key }) => key.startsWith('table'))).toEqual([]);
	});

	it('have no percent where there was nothing to grow from', () => {
		const chips = projected(shipped('chip-capacity'), {
			targets: { us: { low: 0, high: 0 } }
		});
		const scene = drawCompared(chips, {
			sides: [scenario('middle'), source('middle')],
			way: 'differences'
		});
		expect(markOf(scene, 'text', 'points:us').text).toBe('+28 pp');
		expect(textsIn(scene).filter(({ key }) => key === 'percent:us')).toEqual([]);
	});

	it('of ranges are told by their ends, unless those differ alike', () => {
		const chips = projected(shipped('chip-capacity'), {
			targets: { taiwan: { low: 40, high: 50 } }
		});
		const scene = drawCompared(chips, { sides: ranges, way: 'differences' });
		const [low, high] = ['low', 'high'].map(
			(end) => markOf(scene, 'text', `percent:taiwan:${end}`).text
		);
		expect([low, high]).toEqual(['low end, −15%', 'high end, +6.4%']);
		expect(markOf(scene, 'text', 'points:japan').text).toBe('0 pp');
	});
});

describe('a comparison that cannot be drawn', () => {
	const bad: Comparison['sides'] = [
		saved({ targets: { china: { low: 60, high: 70 } } }, 'low', 'Too much'),
		source('best-nobody')
	];

	it.each(['side-by-side', 'ghost', 'differences'] as const)(
		'as %s says of which side why',
		(way) => {
			const scene = article(way, bad);
			expect(scene.title).toBe('This comparison cannot be drawn');
			expect(wrapped(scene, 'subtitle')).toBe(
				'“Too much”: The lowest shares add up to 105%. That is 5 points more than there is to share. The source: there is no “nobody” in this forecast.'
			);
		}
	);

	it('is one that has no figures', () => {
		expect(() => comparedOf(projected(shipped('ai-market')), bad)).toThrow();
	});
});

it('the description tells both sides and the differences', () => {
	expect(article('ghost', [source('range'), scenario('low')]).description).toBe(
		'The source, 2035: China 40–45%, United States 45–50%, Rest of world 5–15%. This scenario: low, 2035: China 42.0%, United States 40.0%, Rest of world 18.0%. Difference, 2035: China low end +2 pp (+5%), high end −3 pp (−6.7%), United States low end −5 pp (−11%), high end −10 pp (−20%), Rest of world low end +13 pp (+260%), high end +3 pp (+20%).'
	);
});
