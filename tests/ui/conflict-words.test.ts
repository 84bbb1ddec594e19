import { expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { repair } from '$lib/projection';
import { findConflicts } from '$lib/projection/feasible';
import { applyChanges, type Changes } from '$lib/scenario';
import { conflictText, repairText } from '$lib/ui/workbench/conflict-words';

function told(index: number, changes: Changes, keep?: string) {
	const scenario = applyChanges(forecasts[index]!, changes);
	return {
		conflicts: findConflicts(scenario).map((conflict) => conflictText(conflict, scenario)),
		repair: repairText(scenario, repair(scenario, keep))
	};
}

it('says how far the lowest shares are over 100, and what a repair would move', () => {
	expect(told(0, { targets: { china: { low: 60, high: 62 } } }, 'china')).toEqual({
		conflicts: ['The lowest shares add up to 105%. That is 5 points more than there is to share.'],
		repair: 'United States 45–50% → 40–50%'
	});
});

it('counts a single point as one', () => {
	const { conflicts } = told(0, { targets: { china: { low: 56, high: 62 } } });
	expect(conflicts[0]).toContain('That is 1 point more');
});

it('says which companies no longer fit inside their country', () => {
	expect(told(0, { targets: { us: { low: 20, high: 25 } } }).conflicts).toEqual([
		'OpenAI + Google need 5 points more than the highest share of the United States.'
	]);
});

it('says what nobody would hold where there is no remainder', () => {
	const { conflicts } = told(2, { targets: { android: { low: 20, high: 25 } } });
	expect(conflicts).toHaveLength(1);
	expect(conflicts[0]).toMatch(/^The highest shares add up to 79\.7%\. That leaves 20\.3 points/);
});

it('says which years are allowed', () => {
	expect(told(0, { targetYear: 2100 })).toEqual({
		conflicts: ['The target year 2100 must come after 2025, by 50 years at most.'],
		repair: 'target year → 2075'
	});
});
