import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { outcomeMisses, project, projectionAt, type Projection } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import { outcomeFormula } from '$lib/ui/implies/formula-outcome';
import { formulaOf } from '$lib/ui/implies/formulas';
import { partsOf, plain } from '$lib/ui/implies/marks';
import type { Topic } from '$lib/ui/implies/reading';

function projected(index: number, changes: Changes = {}): Projection {
	const result = project(applyChanges(forecasts[index]!, changes));
	if (result.kind !== 'projection') throw new Error('infeasible');
	return result.projection;
}

/** "label: sum" of each step. */
function steps(topic: Topic, projection: Projection): string[] {
	const formula = formulaOf(topic, projection)!;
	return formula.steps.map(({ label, sum }) => `${label}: ${plain(sum)}`);
}

const topics: Topic[] = [
	'lead',
	'crossing',
	'beyond',
	'change',
	'remainder',
	'groups',
	'concentration',
	'growth'
];

/** Every "this = that" of a sum: how far this is from that, in units of the last decimal shown. */
function results(sum: string): { sum: string; off: number }[] {
	return sum.split(/[;·]/).flatMap((part) => {
		const [left, right] = part.split(/[=≈]/);
		// Which year a part of the way makes is the path's to say.
		if (right === undefined || left!.includes('w')) return [];
		const shown = right.replace(/[^\d.−]/g, '').replace('−', '-');
		// Of what is shown without decimals one was cut off: 2035 stands for 2035.0.
		const decimals = shown.split('.')[1]?.length ?? 1;
		const value = evaluated(left!) * (right.includes('%') ? 100 : 1);
		return [{ sum, off: Math.abs(value - Number(shown)) * 10 ** decimals }];
	});
}

/** What a sum of figures, brackets, roots, squares and ln comes to. */
function evaluated(sum: string): number {
	const script = sum
		.replaceAll(',', '')
		.replaceAll('−', '-')
		.replaceAll('×', '*')
		.replaceAll('÷', '/')
		.replaceAll('^', '**')
		.replaceAll('²', '**2')
		.replaceAll('ln', 'Math.log');
	return Number(new Script(script).runInNewContext());
}

const article = projected(0);

describe('how a sentence is computed', () => {
	it('is for the lead a difference of shares, case by case', () => {
		expect(steps('lead', article)).toEqual([
			'2025: 50 − 30 = 20',
			'2035, lowest: 45 − 45 = 0',
			'2035, highest: 50 − 40 = 10',
			'Low projection: 45 − 40 = 5 · the United States ahead',
			'Middle projection: 47.5 − 42.5 = 5 · the United States ahead',
			'High projection: 50 − 45 = 5 · the United States ahead',
			'Best for China: 45 − 45 = 0 · China and the United States level',
			'Best for the United States: 50 − 40 = 10 · the United States ahead'
		]);
	});

	it('is for the crossover the part of the way after which the lead is gone', () => {
		expect(steps('crossing', projected(0, { targets: { china: { low: 40, high: 52 } } }))).toEqual([
			'Earliest: 45 − 52 = −7; w = 20 ÷ (20 + 7) → 2032.4',
			'Middle mix: 47.5 − 46 = 1.5 · never',
			'Latest: 50 − 40 = 10 · never'
		]);
	});

	it('is beyond the target year a formula of its own for each way to go on', () => {
		expect(steps('beyond', article)).toEqual([
			'Earliest, straight line: 2025 + 10 × 20 ÷ (20 − 0) = 2035',
			'Middle mix, straight line: 2025 + 10 × 20 ÷ (20 − 5) ≈ 2038.3',
			'Latest, straight line: 2025 + 10 × 20 ÷ (20 − 10) = 2045',
			'Earliest, even rate: 2025 + 10 × ln(50 ÷ 30) ÷ (ln(50 ÷ 30) − ln(45 ÷ 45)) = 2035',
			'Middle mix, even rate: 2025 + 10 × ln(50 ÷ 30) ÷ (ln(50 ÷ 30) − ln(47.5 ÷ 42.5)) ≈ 2037.8',
			'Latest, even rate: 2025 + 10 × ln(50 ÷ 30) ÷ (ln(50 ÷ 30) − ln(50 ÷ 40)) ≈ 2042.8'
		]);
		expect(formulaOf('beyond', article)!.note).toContain('Extrapolated');
	});

	it('is for a change both a difference and a quotient', () => {
		expect(steps('change', article)).toEqual([
			'China, low: 40 − 30 = +10 pp; 40 ÷ 30 − 1 ≈ +33.3%',
			'China, high: 45 − 30 = +15 pp; 45 ÷ 30 − 1 = +50%',
			'United States, low: 45 − 50 = −5 pp; 45 ÷ 50 − 1 = −10%',
			'United States, high: 50 − 50 = 0 pp; 50 ÷ 50 − 1 = 0%'
		]);
		expect(steps('change', projected(1))[2]).toBe('United States: 28 − 0 = +28 pp');
	});

	it('is for the remainder what the others leave', () => {
		expect(steps('remainder', article)).toEqual([
			'2025: 100 − 30 − 50 = 20',
			'2035, lowest: 100 − 45 − 50 = 5',
			'2035, highest: 100 − 40 − 45 = 15'
		]);
		const wide = projected(0, { targets: { china: { low: 40, high: 60 } } });
		expect(steps('remainder', wide)[1]).toContain('cut at 0');
	});

	it('is for groups their part of the player, and of what is left a difference', () => {
		expect(steps('groups', article)).toEqual([
			'Alibaba, ByteDance, DeepSeek and the like, low: 25 ÷ 45 ≈ 55.6%',
			'Alibaba, ByteDance, DeepSeek and the like, high: 25 ÷ 40 = 62.5%',
			'Other Chinese companies, low: 40 − 25 = 15; 15 ÷ 40 = 37.5%',
			'Other Chinese companies, high: 45 − 25 = 20; 20 ÷ 45 ≈ 44.4%',
			'OpenAI + Google, low: 30 ÷ 50 = 60%',
			'OpenAI + Google, high: 30 ÷ 45 ≈ 66.7%',
			'Other US companies, low: 45 − 30 = 15; 15 ÷ 45 ≈ 33.3%',
			'Other US companies, high: 50 − 30 = 20; 20 ÷ 50 = 40%'
		]);
	});

	it('is for concentration a sum of squares', () => {
		expect(steps('concentration', article)).toEqual([
			'2025: 30² + 50² + 20² = 3,800; 10,000 ÷ 3,800 ≈ 2.63',
			'2035, lowest: 40² + 45² + 15² = 3,850; 10,000 ÷ 3,850 ≈ 2.6',
			'2035, middle: 42.5² + 47.5² + 10² = 4,162.5; 10,000 ÷ 4,162.5 ≈ 2.4',
			'2035, highest: 45² + 50² + 5² = 4,550; 10,000 ÷ 4,550 ≈ 2.2'
		]);
	});

	it('is for growth a root of the quotient of shares', () => {
		expect(steps('growth', article)).toEqual([
			'China: 1.2 × (42.5 ÷ 30)^(1/10) − 1 ≈ 24.3%',
			'United States: 1.2 × (47.5 ÷ 50)^(1/10) − 1 ≈ 19.4%',
			'Rest of world: 1.2 × (10 ÷ 20)^(1/10) − 1 ≈ 12%'
		]);
	});

	it('says for a pinned year how its shares lie on the path', () => {
		const pinned = projectionAt(article, 2030);
		expect(steps('lead', pinned).slice(1, 3)).toEqual([
			'2030, lowest: 47.5 − 37.5 = 10',
			'2030, highest: 50 − 35 = 15'
		]);
		expect(formulaOf('lead', pinned)!.rules[1]).toContain(
			'(1 − w) × share in 2025 + w × share in 2035'
		);
		expect(steps('remainder', pinned)[1]).toBe('2030, lowest: 100 − 37.5 − 50 = 12.5');
		const bound = projectionAt(projected(0, { mixing: 'log-ratio' }), 2030);
		expect(formulaOf('lead', bound)!.note).toContain('A bound');
	});

	it('is for an outcome the mean of errors without their sign, beside that of no change', () => {
		const { steps } = outcomeFormula(outcomeMisses(projected(2)));
		expect(steps.map(({ label, sum }) => `${label}: ${sum}`)).toEqual([
			'Projection: (37.4 + 18.3 + 1.4 + 13.4 + 4.2) ÷ 5 ≈ 14.9 pp',
			'No change: (43.3 + 2.9 + 1.8 + 14.6 + 3.1) ÷ 5 ≈ 13.1 pp'
		]);
	});

	it('takes printed shares that total 100.1 for what they were rounded from, and says so', () => {
		// 45.4 − 1/60, 20.9 − 1/60 and so on: six shares give up 0.1 together.
		const phones = projected(2);
		expect(steps('concentration', phones)[1]).toBe(
			'2015: 45.3833² + 20.8833² + 15.2833² + 13.6833² + 0.1833² + 4.5833² ≈ 2,937.6; 10,000 ÷ 2,937.6 ≈ 3.4'
		);
		expect(steps('growth', phones)[4]).toBe('Symbian: 1.196 × (0.183 ÷ 20.9)^(1/4) − 1 ≈ −63.4%');
		const sentence =
			'The shares of 2015 total 100.1%, because printed ones are rounded. Here each of these is taken within half a printed step (0.05 points) of what is printed, so that all total 100%.';
		for (const topic of ['crossing', 'beyond', 'concentration', 'growth'] as const) {
			expect(formulaOf(topic, phones)!.rules).toContain(sentence);
			expect(formulaOf(topic, article)!.rules.join()).not.toContain('printed');
		}
		expect(formulaOf('change', phones)!.rules).not.toContain(sentence);
		expect(formulaOf('change', projectionAt(phones, 2013))!.rules).toContain(sentence);
		// The figures stay those of 2015 in a later target year, as in the note under the chart.
		expect(formulaOf('growth', projected(2, { targetYear: 2018 }))!.rules).toContain(sentence);
	});

	it('names the years that it compares', () => {
		expect(formulaOf('change', projected(2))!.rules).toEqual([
			'Percentage points: share in 2015 − share in 2011. Percent: share in 2015 ÷ share in 2011 − 1.'
		]);
		expect(formulaOf('growth', projected(2))!.rules[0]).toContain(
			'(share in 2015 ÷ share in 2011)^(1/4)'
		);
	});

	it.each([
		[0, {}],
		[1, {}],
		[2, {}],
		[0, { mixing: 'log-ratio' }],
		[2, { mixing: 'log-ratio' }],
		[2, { targets: { ios: { low: 14, high: 16 } } }]
	] as [number, Changes][])(
		'gives what it shows to whoever computes with what it shows: forecast %i, %o',
		(index, changes) => {
			const projection = projected(index, changes);
			const { baseYear } = projection.scenario;
			const years = [projection, projectionAt(projection, baseYear + 2)];
			for (const topic of topics) {
				for (const step of years.flatMap((of) => (formulaOf(topic, of) ? steps(topic, of) : []))) {
					for (const { sum, off } of results(step.slice(step.indexOf(': ') + 2))) {
						expect(off, sum).toBeLessThan(0.5 + 1e-6);
					}
				}
			}
		}
	);

	it('leads from its figures to their rows', () => {
		const { sum } = formulaOf('lead', article)!.steps[0]!;
		expect(partsOf(sum)).toEqual([
			{ text: '50', row: 'us.base' },
			{ text: ' − ' },
			{ text: '30', row: 'china.base' },
			{ text: ' = 20' }
		]);
	});

	it.each([
		[0, 2030],
		[1, 2027],
		[2, 2013]
	])('has no figure that is none, in forecast %i and as of %i', (index, year) => {
		for (const projection of [projected(index), projectionAt(projected(index), year)]) {
			for (const topic of topics.filter((one) => formulaOf(one, projection))) {
				for (const step of steps(topic, projection))
					expect(step).not.toMatch(/NaN|Infinity|undefined/);
			}
		}
	});
});
