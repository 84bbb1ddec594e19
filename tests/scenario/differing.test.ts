import { describe, expect, it } from 'vitest';
import { applyChanges, differingAssumptions, type Changes } from '$lib/scenario';
import { shipped } from '../charts/helpers';

const article = shipped('ai-market');
const differing = (first: Changes, second: Changes) =>
	differingAssumptions(applyChanges(article, first), applyChanges(article, second));

describe('the assumptions that differ', () => {
	it('are none between a scenario and itself, nor where a figure is set to what it is', () => {
		expect(differing({}, {})).toEqual([]);
		const china = { low: 40, high: 45 };
		expect(differing({}, { targets: { china }, timing: 'linear', targetYear: 2035 })).toEqual([]);
	});

	it('are told old and new, in the order of the forecast', () => {
		expect(
			differing(
				{ targets: { us: { low: 45, high: 45 } }, mixing: 'log-ratio' },
				{
					targets: { us: { low: 44, high: 46 }, china: { low: 42, high: 48.5 } },
					groups: { 'openai-google': { low: 25, high: 30 } },
					timing: 's-curve',
					targetYear: 2040,
					growth: 12.5
				}
			).map(({ kind, from, to, ...rest }) => [kind, 'id' in rest ? rest.id : '', from, to])
		).toEqual([
			['target', 'china', { low: 40, high: 45 }, { low: 42, high: 48.5 }],
			['target', 'us', { low: 45, high: 45 }, { low: 44, high: 46 }],
			['group', 'openai-google', { low: 30, high: 30 }, { low: 25, high: 30 }],
			['target-year', '', 2035, 2040],
			['timing', '', 'linear', 's-curve'],
			['mixing', '', 'log-ratio', 'arithmetic'],
			['growth', '', 20, 12.5]
		]);
	});

	it('hold the parts of a group against equal ones where nobody set them', () => {
		const group = article.groups[0]!;
		const [first, second] = group.members.map(({ id }) => id);
		const split = { [first!]: 60, [second!]: 40 };
		expect(differing({}, { splits: { [group.id]: split } })).toMatchObject([
			{ kind: 'part', id: first, from: 50, to: 60 },
			{ kind: 'part', id: second, from: 50, to: 40 }
		]);
		const equal = { [first!]: 50, [second!]: 50 };
		expect(differing({}, { splits: { [group.id]: equal } })).toEqual([]);
	});
});
