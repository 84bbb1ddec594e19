import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import { forecasts } from '$lib/forecast/catalog';
import Notices from '$lib/ui/saved/Notices.svelte';
import { Library } from '$lib/workbench/library.svelte';
import { testClock, testShelf } from '../workbench/shelf';

test('a forecast of one’s own that was replaced is named, and can be brought back', async () => {
	const library = new Library(testShelf(), testClock());
	const tea = { ...forecasts[0]!, id: 'tea', title: 'Tea' };
	library.keepOwn(tea);
	const { getByRole, getByText } = await render(Notices, { library });
	library.keepOwn({ ...tea, title: 'Tea, edited' });
	await expect.element(getByText('“Tea” was here already')).toBeVisible();
	await userEvent.click(getByRole('button', { name: 'Bring the earlier one back' }));
	expect(library.own).toEqual([tea]);
	await expect.element(getByText('“Tea” was here already')).not.toBeInTheDocument();
});
