import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forecasts } from '$lib/forecast/catalog';
import { project, projectionAt } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import FiguresTable from '$lib/ui/workbench/FiguresTable.svelte';

const phones = forecasts[2]!;

function projected(changes: Changes = {}) {
	const result = project(applyChanges(phones, changes));
	if (result.kind !== 'projection') throw new Error('infeasible');
	return result.projection;
}

/** 100 in whole: 45.3 is what the others, as printed, leave. */
const whole: Changes = { targets: { android: { low: 45.3, high: 45.3 } } };

test('the table does not claim 100% of printed shares that total 100.1', async () => {
	const published = projected();
	const screen = await render(FiguresTable, { projection: published, published });
	await expect.element(screen.getByText(/a column of them totals 100.1%/)).toBeVisible();
	await expect.element(screen.getByText(/each column totals 100%/)).not.toBeInTheDocument();
});

test('and does claim it of a scenario’s mixes', async () => {
	const screen = await render(FiguresTable, {
		projection: projected(whole),
		published: projected()
	});
	await expect.element(screen.getByText(/each column totals 100%/)).toBeVisible();
});

test('a changed range is held against the figure as the source printed it', async () => {
	const screen = await render(FiguresTable, {
		projection: projected(whole),
		published: projected()
	});
	await expect.element(screen.getByText('source 45.4%')).toBeVisible();
});

test('in a year on the way, against what the source’s figures come to by then', async () => {
	// 39.5 + (45.4 − 39.5) × ¾, as far as rounding to 100 lets it be, and to a tenth.
	const screen = await render(FiguresTable, {
		projection: projectionAt(projected(whole), 2014),
		published: projectionAt(projected(), 2014)
	});
	await expect.element(screen.getByText('source 43.9%')).toBeVisible();
});

test('in a year on the way, a single figure is the same in every column', async () => {
	const at = projectionAt(projected(), 2013);
	const screen = await render(FiguresTable, { projection: at, published: at });
	// Halfway from 39.5 to 45.4, of a mix that was rounded as one: range, low, middle, high.
	const row = screen.getByRole('row', { name: /^Android/ }).element();
	const cells = [...row.querySelectorAll('td')]
		.slice(1, 5)
		.map(({ innerText }) => innerText.trim());
	expect(cells).toEqual(['42.5%', '42.5%', '42.5%', '42.5%']);
});
