import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forecasts } from '$lib/forecast/catalog';
import { drawPicture } from '$lib/files/picture';
import Embed from '$lib/ui/embed/Embed.svelte';
import EmbedDialog from '$lib/ui/embed/EmbedDialog.svelte';
import EmbedSliders from '$lib/ui/embed/EmbedSliders.svelte';
import { readFrame } from '$lib/ui/embed/frame';
import { Workbench } from '$lib/workbench';

/** It has no groups, so that the companies' view shows nothing of it. */
const chips = forecasts[1]!;
const moved = { targets: { us: { low: 20, high: 24 } } };
const instead =
	'The source names nobody inside these players, so there is nothing to show here. The paths are shown instead.';

describe('a framed page whose address names a view that the forecast does not have', () => {
	async function framed(query: string) {
		const screen = await render(Embed, { forecast: chips, home: '/' });
		return { ...screen, ...readFrame(query), status: screen.getByRole('status') };
	}

	test('shows the paths with the reader’s changes, and says why', async () => {
		const { document: shown, status } = await framed('?us=20-24&view=companies');
		await expect.element(status).toHaveTextContent(instead);
		expect(shown.view).toBe('paths');
		const { scene } = drawPicture({ forecast: chips, document: shown });
		expect(JSON.stringify(scene)).toContain('20–24%');
	});

	test('does so with sliders, too', async () => {
		const { document: shown, place } = await framed('?us=20-24&view=companies&sliders=1');
		place.replaceChildren();
		const screen = await render(
			EmbedSliders,
			{ forecast: chips, shown, onchange: () => undefined },
			{ baseElement: place }
		);
		await expect.element(screen.getByRole('img')).toHaveTextContent('20–24%');
	});

	test('says beside it what of the address could not be used', async () => {
		const { status } = await framed('?us=many&view=companies');
		await expect
			.element(status)
			.toHaveTextContent(
				`Part of this chart’s address could not be used. What could is shown. ${instead}`
			);
	});

	test('says nothing where the view has something to show', async () => {
		const { container } = await framed('?us=20-24&view=target');
		expect(container.querySelector<HTMLElement>('.repaired')!.hidden).toBe(true);
	});
});

test('the code for a view that the forecast does not have is for the paths, which it says and is titled by', async () => {
	// No page for its preview is served here.
	const policy = Object.assign(document.createElement('meta'), {
		httpEquiv: 'Content-Security-Policy',
		content: "frame-src 'none'"
	});
	document.head.append(policy);
	const workbench = new Workbench(chips);
	workbench.apply(moved, { kind: 'repair' });
	workbench.view = 'companies';
	const screen = await render(EmbedDialog, { workbench, onclose: () => undefined });
	await expect.element(screen.getByText(instead)).toBeVisible();
	const code = screen.container.querySelector('textarea')!.value;
	expect(code).toContain('us=20-24');
	expect(code).not.toContain('companies');
	const drawn = { ...workbench.document, view: 'paths' as const };
	const { title } = drawPicture({ forecast: chips, document: drawn }).scene;
	expect(code).toContain(`title="${title}"`);
});
