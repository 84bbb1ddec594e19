import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { forecasts } from '$lib/forecast/catalog';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';
import CompareReadings from '$lib/ui/compare/CompareReadings.svelte';

const result = project(applyChanges(forecasts[0]!, {}));
if (result.kind !== 'projection') throw new Error('infeasible');
const props = { projection: result.projection, comparison: undefined, pinned: undefined };

test('what differs says that it is of the last ranges that fit, while others do not', async () => {
	const note = page.getByText(/^The ranges do not fit together now/);
	const screen = await render(CompareReadings, { ...props, stale: true });
	await expect.element(note).toBeVisible();
	await screen.rerender({ ...props, stale: false });
	await expect.element(note).not.toBeInTheDocument();
});
