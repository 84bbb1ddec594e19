import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forecasts } from '$lib/forecast/catalog';
import { project } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import WhatBecame from '$lib/ui/workbench/WhatBecame.svelte';

const phones = forecasts[2]!;

function projected(changes: Changes = {}) {
	const result = project(applyChanges(phones, changes));
	if (result.kind !== 'projection') throw new Error('infeasible');
	return result.projection;
}

/** Android at 82.5, Windows Phone at 3: 0.3 and 0.4 off. */
const near: Changes = {
	targets: {
		android: { low: 82.5, high: 82.5 },
		'windows-phone': { low: 3, high: 3 },
		ios: { low: 13.5, high: 13.5 },
		blackberry: { low: 0.5, high: 0.5 },
		symbian: { low: 0.1, high: 0.1 },
		others: { low: 0.4, high: 0.4 }
	}
};
const ofSource = 'Source’s figures: On average the projection is off by 14.9 points.';

test('the source’s own error is said beside that of a scenario', async () => {
	const screen = await render(WhatBecame, { projection: projected(near), published: projected() });
	// (0.3 + 0.4 + 0.4 + 0.2 + 0) ÷ 5.
	await expect.element(screen.getByText(/^On average .* off by 0.3 points/)).toBeVisible();
	await expect.element(screen.getByText(ofSource)).toBeVisible();
});

test('it is said once where nothing is changed', async () => {
	const screen = await render(WhatBecame, { projection: projected(), published: projected() });
	await expect.element(screen.getByText(/^On average .* off by 14.9 points/)).toBeVisible();
	await expect.element(screen.getByText(ofSource)).not.toBeInTheDocument();
});

test('it stays where a scenario ends before it is known what came out', async () => {
	const early = projected({ targetYear: 2014 });
	const screen = await render(WhatBecame, { projection: early, published: projected() });
	await expect.element(screen.getByText(/It came out in 2015/)).toBeVisible();
	await expect.element(screen.getByText(ofSource)).toBeVisible();
});

test('a projection that misses as much as no change is not said to be nearer', async () => {
	const still: Changes = {
		targets: Object.fromEntries(
			phones.players.map(({ id, base }) => [id, { low: base, high: base }])
		)
	};
	const screen = await render(WhatBecame, { projection: projected(still), published: projected() });
	await expect
		.element(screen.getByText('To assume that nothing changes would have been as far off.'))
		.toBeVisible();
});
