import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseForecast } from '$lib/forecast/parse';
import { applyChanges, type Changes } from '$lib/scenario';
import { cases } from '../charts/arbitraries';
import { teaFile } from '../forecast/tea';

const tea = parseForecast(JSON.stringify(teaFile()), 'tea.json');

describe('applying changes', () => {
	it('leaves a forecast as its source has it where nothing was changed', () => {
		const { players, groups, baseYear, targetYear, timing, mixing } = applyChanges(tea, {});
		expect(players.map(({ target, changed }) => [target, changed])).toEqual([
			[{ low: 50, high: 60 }, false],
			[{ low: 30, high: 30 }, false]
		]);
		expect(groups[0]).toMatchObject({ share: { low: 35, high: 40 }, changed: false });
		expect([baseYear, targetYear, timing, mixing]).toEqual([2000, 2010, 'linear', 'arithmetic']);
	});

	it('puts changed ranges in force and remembers those of the source', () => {
		const { players, groups } = applyChanges(tea, {
			targets: { dust: { low: 20, high: 25 } },
			groups: { 'green-black': { low: 35, high: 36 } }
		});
		expect(players[1]).toMatchObject({
			target: { low: 20, high: 25 },
			source: { low: 30, high: 30 },
			changed: true
		});
		expect(groups[0]).toMatchObject({ share: { low: 35, high: 36 }, changed: true });
	});

	it('does not call a change what equals the source', () => {
		const { players } = applyChanges(tea, { targets: { dust: { low: 30, high: 30 } } });
		expect(players[1]?.changed).toBe(false);
	});

	it('takes the market to grow 20% a year unless a reader says otherwise', () => {
		expect(applyChanges(tea, {}).growth).toBe(20);
		expect(applyChanges(tea, { growth: -3.5 }).growth).toBe(-3.5);
	});

	it('passes over what the forecast does not have', () => {
		const { players } = applyChanges(tea, { targets: { cocoa: { low: 1, high: 2 } } });
		expect(players.map(({ changed }) => changed)).toEqual([false, false]);
	});

	const partsOf = (changes: Changes, forecast = tea) =>
		applyChanges(forecast, changes).groups[0]!.parts.map(({ id, part }) => [id, part]);
	const halves = [
		['green', 50],
		['black', 50]
	];

	it('divides a group in equal parts, exactly, with nothing for members nobody named', () => {
		expect(partsOf({})).toEqual(halves);
		const file = teaFile();
		const [group] = file.groups!;
		group!.members.push({ id: 'white', name: 'White' });
		group!.openEnded = true;
		group!.more = { id: 'and-so-on', name: 'And so on' };
		const open = parseForecast(JSON.stringify(file), 'tea.json');
		expect(partsOf({}, open)).toEqual([
			['green', 100 / 3],
			['black', 100 / 3],
			['white', 100 / 3],
			['and-so-on', 0]
		]);
	});

	it('divides a group as the reader set it, and holds what is locked', () => {
		const changes = {
			splits: { 'green-black': { green: 60.25, black: 39.75 } },
			locks: ['black', 'nobody']
		};
		const [group] = applyChanges(tea, changes).groups;
		expect(group!.divided).toBe(true);
		expect(group!.parts).toEqual([
			{ id: 'green', name: 'Green', part: 60.25, named: true, locked: false },
			{ id: 'black', name: 'Black', part: 39.75, named: true, locked: true }
		]);
	});

	it('takes a member that a split leaves out for one that has nothing', () => {
		expect(partsOf({ splits: { 'green-black': { black: 100 } } })).toEqual([
			['green', 0],
			['black', 100]
		]);
	});

	it('passes over a split that does not total 100 for the members there are', () => {
		expect(partsOf({ splits: { 'green-black': { green: 60, oolong: 40 } } })).toEqual(halves);
		expect(partsOf({ splits: { nothing: { green: 60, black: 40 } } })).toEqual(halves);
	});

	it('does not call a split what equals the parts assumed anyway', () => {
		const changes = { splits: { 'green-black': { green: 50, black: 50 } } };
		expect(applyChanges(tea, changes).groups[0]!.divided).toBe(false);
	});
});

describe('applying other changes', () => {
	it('keeps what stays as it was, and gives the same as from nothing', () => {
		fc.assert(
			fc.property(cases, ({ forecast, changes }) => {
				const plain = applyChanges(forecast, {});
				const changed = applyChanges(forecast, changes, plain);
				expect(changed).toEqual(applyChanges(forecast, changes));
				expect(applyChanges(forecast, {}, changed)).toEqual(plain);
				changed.players.forEach((player, index) => {
					expect(player === plain.players[index]).toBe(!player.changed);
				});
			})
		);
	});

	it('takes a group anew when it is divided otherwise, or a part is locked', () => {
		const plain = applyChanges(tea, {});
		const [split, locked, moved] = [
			{ splits: { 'green-black': { green: 60, black: 40 } } },
			{ locks: ['green'] },
			{ targets: { dust: { low: 20, high: 25 } } }
		].map((changes) => applyChanges(tea, changes, plain).groups[0]);
		expect(split!.parts.map(({ part }) => part)).toEqual([60, 40]);
		expect(locked!.parts.map((part) => part.locked)).toEqual([true, false]);
		expect(moved).toBe(plain.groups[0]);
	});
});
