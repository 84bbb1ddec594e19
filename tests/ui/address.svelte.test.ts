import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { forecasts } from '$lib/forecast/catalog';
import Address from '$lib/ui/link/Address.svelte';
import { Keeping } from '$lib/ui/workbench/keeping.svelte';
import { Workbench } from '$lib/workbench';
import { workRecord } from '$lib/workbench/records';
import { shelfPrefix } from '$lib/workbench/shelf-prefix';

vi.mock('$app/navigation', () => ({ replaceState: () => undefined }));
vi.mock('$app/state', () => ({ page: { state: {} } }));

const forecast = forecasts.find(({ id }) => id === 'ai-market')!;
const linked = { targets: { china: { low: 41, high: 44 } } };
const moved = { targets: { china: { low: 38, high: 45 } } };
const { href } = location;

function at(address: string): Workbench {
	history.replaceState(history.state, '', address);
	return new Workbench(forecast);
}

beforeEach(() => {
	sessionStorage.clear();
	localStorage.clear();
});
afterEach(() => history.replaceState(history.state, '', href));

test.each(['/?china=41-44', '/#china=41-44'])('a link is opened: %s', async (address) => {
	const workbench = at(address);
	await render(Address, { workbench, keeping: new Keeping(workbench) });
	await expect.poll(() => workbench.changes).toEqual(linked);
});

test.each(['/?china=41-44', '/#china=41-44'])(
	'a link that is read only after a change waits to be opened: %s',
	async (address) => {
		const workbench = at(address);
		workbench.apply(moved);
		const { getByRole } = await render(Address, { workbench, keeping: new Keeping(workbench) });
		await expect.element(getByRole('status')).toHaveTextContent('so it is not open');
		expect(workbench.changes).toEqual(moved);
		await userEvent.click(getByRole('button', { name: 'Open the link' }));
		expect(workbench.changes).toEqual(linked);
		await expect.element(getByRole('status')).not.toBeInTheDocument();
		workbench.undo();
		expect(workbench.changes).toEqual(moved);
	}
);

test.each(['/?china=41-44', '/#china=41-44'])(
	'work that is kept gives way to a link, and is saved: %s',
	async (address) => {
		const kept = new Workbench(forecast);
		kept.apply(moved);
		const record = workRecord(kept.document, new Date());
		localStorage.setItem(`${shelfPrefix}work.ai-market.other`, JSON.stringify(record));
		const workbench = at(address);
		const keeping = new Keeping(workbench);
		const stop = $effect.root(() => {
			$effect(() => keeping.start());
		});
		await expect.poll(() => keeping.desk?.library.saved.length).toBe(1);
		expect(keeping.desk!.library.saved[0]!.document.changes).toEqual(moved);
		expect(workbench.changes).toEqual({});
		stop();
	}
);
