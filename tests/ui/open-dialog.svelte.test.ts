import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import OpenDialog from '$lib/ui/open/OpenDialog.svelte';

const csv = (name: string) =>
	new File(['name,base,low,high\nGreen,60,50,55\nBlack,40,45,50\n'], name);

test('a file that is dropped beside the dialog takes the place of the one before', async () => {
	const given = {
		guide: '/make/',
		onscenario: async () => ({ kind: 'open' as const, left: [] }),
		onforecast: () => undefined,
		onmade: () => undefined,
		onclose: () => undefined
	};
	const screen = await render(OpenDialog, { ...given, files: [csv('tea.csv')] });
	await expect.element(screen.getByRole('button', { name: 'Open this forecast' })).toBeVisible();
	await screen.rerender({ files: [new File(['{'], 'broken.json')] });
	await expect.element(screen.getByRole('alert')).toHaveTextContent('broken.json');
	await screen.rerender({ files: [csv('other.csv')] });
	await expect.element(screen.getByRole('button', { name: 'Open this forecast' })).toBeVisible();
});
