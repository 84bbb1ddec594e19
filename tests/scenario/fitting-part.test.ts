import { describe, expect, it } from 'vitest';
import { parseForecast } from '$lib/forecast/parse';
import type { Changes, ScenarioDocument } from '$lib/scenario';
import { fittingPart } from '$lib/scenario/fitting-part';
import { teaFile } from '../forecast/tea';

const tea = parseForecast(JSON.stringify(teaFile()), 'tea.json');
const group = 'green-black';
const [green, black] = tea.groups[0]!.members.map(({ id }) => id);

const document = (changes: Changes, more: Partial<ScenarioDocument> = {}): ScenarioDocument => ({
	format: 'shareband/scenario',
	version: 1,
	forecast: 'tea',
	changes,
	...more
});
const part = (changes: Changes, more?: Partial<ScenarioDocument>) =>
	fittingPart(tea, document(changes, more));
const places = ({ left }: ReturnType<typeof part>) => left.map(({ path }) => path);

describe('of a scenario for its forecast', () => {
	it('all is taken where all is known, as it is', () => {
		const whole = document(
			{
				targets: { leaf: { low: 52, high: 58 } },
				groups: { [group]: { low: 20, high: 30 } },
				splits: { [group]: { [green!]: 60, [black!]: 40 } },
				locks: [green!],
				timing: 's-curve',
				targetYear: 2012
			},
			{ view: 'compare', case: 'best-rest', name: 'Mine', note: 'A note.' }
		);
		expect(fittingPart(tea, whole)).toEqual({ document: whole, left: [], nothing: false });
		const plain = document({});
		expect(fittingPart(tea, plain)).toEqual({ document: plain, left: [], nothing: false });
	});

	it('unknown ids are left out of every list, each with its place and the ids there are', () => {
		const fitting = part({
			targets: { leaf: { low: 52, high: 58 }, laef: { low: 1, high: 2 } },
			groups: { nobody: { low: 1, high: 2 } },
			splits: { nobody: { a: 50, b: 50 } },
			locks: [green!, 'gren']
		});
		expect(fitting.document.changes).toEqual({
			targets: { leaf: { low: 52, high: 58 } },
			locks: [green]
		});
		expect(places(fitting)).toEqual([
			'changes.splits.nobody',
			'changes.locks[1]',
			'changes.targets.laef',
			'changes.groups.nobody'
		]);
		expect(fitting.left[2]!.reason).toBe(
			'means nothing for this forecast: its players are leaf, dust'
		);
		expect(fitting.nothing).toBe(false);
	});

	it('a split goes where its known members do not total 100 without the others', () => {
		const fitting = part({ timing: 's-curve', splits: { [group]: { [green!]: 60, blck: 40 } } });
		expect(fitting.document.changes).toEqual({ timing: 's-curve' });
		expect(places(fitting)).toEqual([`changes.splits.${group}.blck`, `changes.splits.${group}`]);
		const whole = { [green!]: 60, [black!]: 40, nobody: 0 };
		expect(part({ splits: { [group]: whole } }).document.changes).toEqual({
			splits: { [group]: { [green!]: 60, [black!]: 40 } }
		});
	});

	it('a comparison keeps what fits of its saved sides, and goes where a side is unknown', () => {
		const saved = (targets: Changes['targets'], name: 'low' | 'best-laef' = 'low') => ({
			comparison: {
				sides: [
					{ of: 'source' as const, case: 'low' as const },
					{ of: 'saved' as const, name: 'Mine', changes: { targets }, case: name }
				] as NonNullable<ScenarioDocument['comparison']>['sides'],
				way: 'ghost' as const
			}
		});
		const range = { low: 52, high: 58 };
		const some = part({}, saved({ leaf: range, laef: range }));
		expect(some.document.comparison).toEqual(saved({ leaf: range }).comparison);
		expect(places(some)).toEqual(['comparison.sides[1].changes.targets.laef']);
		expect(some.nothing).toBe(false);
		for (const unknown of [saved({ laef: range }), saved({ leaf: range }, 'best-laef')]) {
			expect(part({}, unknown).document.comparison).toBeUndefined();
			expect(part({}, unknown).nothing).toBe(true);
			expect(part({ timing: 's-curve' }, unknown).nothing).toBe(false);
		}
	});

	it('nothing remains where all that it says is unknown, whatever view it asks for', () => {
		const fitting = part({ targets: { laef: { low: 1, high: 2 } } }, { view: 'paths' });
		expect(fitting.nothing).toBe(true);
	});
});
