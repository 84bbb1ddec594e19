import { expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { project } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import { measures } from '$lib/ui/workbench/measures';

function told(index: number, growth: number, changes: Changes = {}): Record<string, string> {
	const result = project(applyChanges(forecasts[index]!, changes));
	if (result.kind !== 'projection') throw new Error('infeasible');
	return Object.fromEntries(measures(result.projection, growth).map(({ id, text }) => [id, text]));
}

it('tells the article’s concentration: 3,800, then 3,850–4,550', () => {
	expect(told(0, 20).concentration).toBe(
		'Concentration (HHI) goes from 3,800 to 3,850–4,550, 4,162.5 in the middle mix. That is like 2.63 equal players, then 2.40. Everyone not named counts as one player.'
	);
});

it('tells the growth each needs when the market grows 20% a year', () => {
	expect(told(0, 20).growth).toBe(
		'If the whole market grows 20% a year, China must grow 24.3% a year, the United States must grow 19.4% a year and the rest of the world must grow 12.0% a year in the middle mix.'
	);
});

it('marks a crossover beyond the target year as extrapolated', () => {
	expect(told(0, 20).crossing).toBe(
		'Extrapolated: if the straight line went on beyond 2035, China would draw level with the United States between 2035 and 2045, 2038.3 in the middle mix. With an even rate of relative growth it would be between 2035 and 2043, 2037.8 in the middle mix.'
	);
});

it('extrapolates nothing where the two meet inside the ranges already', () => {
	expect(told(0, 20, { targets: { china: { low: 40, high: 52 } } })).not.toHaveProperty('crossing');
});

it('leaves out the growth of players that start from nothing', () => {
	expect(told(1, 10).growth).not.toContain('the United States');
	expect(told(1, 10).growth).toContain('Taiwan must grow');
});
