import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { parseForecast } from '$lib/forecast/parse';
import Sources from '$lib/ui/sources/Sources.svelte';
import { plainFile } from '../forecast/tea';

const sourcesOf = (more: { level?: number }) =>
	render(Sources, {
		forecast: parseForecast(JSON.stringify({ ...plainFile(), ...more }), 'plain.json'),
		home: '/'
	});

test('the sources page says how likely the source calls its ranges, and how that is read', async () => {
	const screen = await sourcesOf({ level: 80 });
	await expect
		.element(screen.getByText(/says how likely its ranges are: 80% for each\. Here .* as bounds/))
		.toBeVisible();
});

test('it says nothing of it where the source does not', async () => {
	const screen = await sourcesOf({});
	await expect.element(screen.getByText(/how likely/)).not.toBeInTheDocument();
});
