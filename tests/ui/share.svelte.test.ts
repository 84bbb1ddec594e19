import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forecasts } from '$lib/forecast/catalog';
import Share from '$lib/ui/link/Share.svelte';
import { Workbench } from '$lib/workbench';

const left = 'Your title and note are left out of it';

test.each([{ title: 'My title' }, { note: 'My note' }])(
	'sharing says that a link leaves out the reader’s own words: %o',
	async (words) => {
		const workbench = new Workbench(forecasts[0]!);
		workbench.reword(words);
		const { getByText } = await render(Share, { workbench, onclose: () => undefined });
		await expect.element(getByText(left)).toBeVisible();
	}
);

test('sharing says nothing of words where there are none', async () => {
	const workbench = new Workbench(forecasts[0]!);
	const { getByText, getByRole } = await render(Share, { workbench, onclose: () => undefined });
	await expect.element(getByRole('textbox')).toBeVisible();
	await expect.element(getByText(left)).not.toBeInTheDocument();
});
