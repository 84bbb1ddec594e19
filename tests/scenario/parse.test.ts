import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '$lib/forecast';
import type { ScenarioDocument } from '$lib/scenario';
import { parseScenario, ScenarioError } from '$lib/scenario/parse';
import { teaFile } from '../forecast/tea';

const scenario = (): ScenarioDocument => ({
	format: 'shareband/scenario',
	version: 1,
	forecast: 'tea',
	changes: {
		targets: { leaf: { low: 40, high: 55.5 } },
		groups: { 'green-black': { low: 30, high: 30 } },
		timing: 's-curve',
		mixing: 'log-ratio',
		targetYear: 2012
	}
});

function problemsIn(input: unknown): string[] {
	try {
		parseScenario(input, 'mine.json');
		return [];
	} catch (error) {
		if (!(error instanceof ScenarioError)) throw error;
		return error.problems.map(({ path, reason }) => `${path} ${reason}`);
	}
}

describe('a stored scenario', () => {
	it('is read from its text or from the value the text holds', () => {
		expect(parseScenario(JSON.stringify(scenario()), 'mine.json')).toEqual(scenario());
		expect(parseScenario(scenario(), 'mine.json')).toEqual(scenario());
	});

	it('may hold no changes at all', () => {
		expect(problemsIn({ ...scenario(), changes: {} })).toEqual([]);
	});

	it('is refused with its name and everything that is wrong, in an error that forecasts share', () => {
		const bad = {
			...scenario(),
			changes: { targets: { leaf: { low: 140, high: 5 } }, timing: 'fast' }
		};
		const read = () => parseScenario(bad, 'mine.json');
		expect(read).toThrow(DocumentError);
		expect(read).toThrow(
			[
				'mine.json cannot be used:',
				'  changes.targets.leaf.low is 140, but a share is at most 100 percent',
				'  changes.timing should be "linear", "s-curve", "front-loaded" or "back-loaded", but is the text "fast"'
			].join('\n')
		);
	});

	it('holds a growth of the market from −50 to 100% a year, to hundredths', () => {
		const growing = (growth: unknown) => problemsIn({ ...scenario(), changes: { growth } });
		expect([-50, 0, 7.25, 100].flatMap(growing)).toEqual([]);
		expect([-51, 101, 7.255, '20'].flatMap(growing)).toEqual([
			'changes.growth is -51, but the market may shrink by 50 percent a year at most',
			'changes.growth is 101, but the market may grow by 100 percent a year at most',
			'changes.growth is 7.255, but a growth has at most two decimals',
			'changes.growth should be a number, but is the text "20": take the quotes away'
		]);
	});

	it('has low at most high', () => {
		const changes = { targets: { leaf: { low: 9, high: 5 } }, groups: { x: { low: 2, high: 1 } } };
		expect(problemsIn({ ...scenario(), changes })).toEqual([
			'changes.targets.leaf.low is 9, but low must not be above high, which is 5',
			'changes.groups.x.low is 2, but low must not be above high, which is 1'
		]);
	});

	it('divides every group into parts that total 100, in what it is compared with, too', () => {
		const changes = { splits: { x: { a: 33.33, b: 33.33, c: 33.34 }, y: { a: 60, b: 39.99 } } };
		expect(problemsIn({ ...scenario(), changes })).toEqual([
			'changes.splits.y has parts that add up to 99.99 percent, not to 100'
		]);
		const saved = { of: 'saved', name: 'Mine', changes, case: 'high' };
		const comparison = { sides: [{ of: 'source', case: 'range' }, saved], way: 'ghost' };
		expect(problemsIn({ ...scenario(), comparison })).toEqual([
			'comparison.sides[1].changes.splits.y has parts that add up to 99.99 percent, not to 100'
		]);
	});

	it('brings along a forecast that holds by itself, as one in a file must', () => {
		const tea = teaFile();
		expect(problemsIn({ ...scenario(), document: tea })).toEqual([]);
		const document = { ...tea, players: tea.players.map((player) => ({ ...player, base: 60 })) };
		expect(problemsIn({ ...scenario(), document })).toEqual([
			'document.players have base shares that add up to 120 percent, 20 over 100'
		]);
	});

	it('brings along the forecast that it is about, and no other', () => {
		expect(problemsIn({ ...scenario(), forecast: 'coffee', document: teaFile() })).toEqual([
			'document.id is "tea", but the scenario\'s "forecast" is "coffee"'
		]);
	});

	it('names players by their ids only', () => {
		const changes = { targets: { 'Leaf tea': { low: 1, high: 2 } } };
		expect(problemsIn({ ...scenario(), changes })).toEqual([
			'changes.targets["Leaf tea"] is "Leaf tea", but an id has only lower-case letters, digits and single hyphens, a letter first (this key names a player or group)'
		]);
	});

	it('never reaches into a prototype, as a text or as a value', () => {
		const text = JSON.stringify(scenario()).replace(
			'"targets":{',
			'"targets":{"__proto__":{"low":1,"high":2},"constructor":{"low":1,"high":2},'
		);
		const lines = [
			'changes.targets.__proto__ is not allowed as a key',
			'changes.targets.constructor is not allowed as a key'
		];
		expect(problemsIn(text).sort()).toEqual(lines);
		expect(problemsIn(JSON.parse(text)).sort()).toEqual(lines);
	});

	it('has numbers that can be used, and not too much of anything', () => {
		const changes = { targets: { leaf: { low: Number.NaN, high: Infinity } } };
		expect(problemsIn({ ...scenario(), changes })).toHaveLength(2);
		const targets = Object.fromEntries(
			Array.from({ length: 13 }, (_, i) => [`p${i}`, { low: 1, high: 2 }])
		);
		expect(problemsIn({ ...scenario(), changes: { targets } })).toEqual([
			'changes.targets has more than 12 entries, more than a forecast can have'
		]);
		expect(problemsIn('x'.repeat(1024 * 1024 + 1))).toEqual([' is larger than 1 MiB']);
	});

	it('refuses whatever else it is given with the same kind of error', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (input) => {
				expect(problemsIn(input).length).toBeGreaterThan(0);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is read the same after it was written out again, whatever the changes', () => {
		const share = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
		const range = fc
			.tuple(share, share)
			.map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
		const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/);
		const ranges = fc.dictionary(id, range, { maxKeys: 12, noNullPrototype: true });
		const split = fc
			.tuple(share, id, id)
			.map(([part, a, b]) =>
				a === b ? { [a]: 100 } : { [a]: part, [b]: (10_000 - Math.round(part * 100)) / 100 }
			);
		const changes = fc.record(
			{
				targets: ranges,
				groups: ranges,
				splits: fc.dictionary(id, split, { maxKeys: 12, noNullPrototype: true }),
				locks: fc.array(id, { maxLength: 156 }),
				timing: fc.constantFrom('linear' as const, 'back-loaded' as const),
				mixing: fc.constantFrom('arithmetic' as const, 'log-ratio' as const),
				targetYear: fc.integer({ min: 1800, max: 2200 })
			},
			{ requiredKeys: [], noNullPrototype: true }
		);
		fc.assert(
			fc.property(changes, (made) => {
				const document = { ...scenario(), changes: made };
				expect(parseScenario(JSON.stringify(document), 'mine.json')).toEqual(document);
			})
		);
	});
});
