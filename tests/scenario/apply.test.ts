import { describe, expect, it } from 'vitest';
import { parseForecast } from '$lib/forecast/parse';
import { applyChanges } from '$lib/scenario';
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
});
