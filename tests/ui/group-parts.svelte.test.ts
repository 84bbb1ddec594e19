import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Forecast } from '$lib/forecast';
import { Workbench } from '$lib/workbench';
import GroupSettings from '$lib/ui/workbench/GroupSettings.svelte';
import { forecastOf } from '../projection/fixtures';

/** One player with a group of three inside it. */
const three: Forecast = {
	...forecastOf({ players: [['a', 50, 60]], remainder: 'rest', others: ['a'] }),
	groups: [
		{
			id: 'g',
			parent: 'a',
			name: 'The three',
			members: ['One', 'Two', 'Three'].map((name) => ({ id: name.toLowerCase(), name })),
			share: { low: 30, high: 30 },
			openEnded: false,
			split: 'not-stated'
		}
	]
};

const settings = async () => {
	const workbench = new Workbench(three);
	return { workbench, page: await render(GroupSettings, { workbench, top: 80 }) };
};

describe('a group’s parts', () => {
	it('say what each part comes to of the whole market', async () => {
		const { page } = await settings();
		const group = page.getByRole('group', { name: 'One' });
		await expect.element(group.getByText('10% of all')).toBeVisible();
	});

	it('make one step of undo of a held key', async () => {
		const { workbench, page } = await settings();
		const slider = page.getByRole('slider', { name: 'One, part of The three' }).element();
		for (let press = 0; press < 3; press += 1) {
			slider.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, cancelable: true })
			);
			await tick();
		}
		slider.dispatchEvent(new KeyboardEvent('keyup', { key: 'PageUp', bubbles: true }));
		await expect
			.element(page.getByRole('textbox', { name: 'One, part of The three' }))
			.toHaveValue('63');
		workbench.undo();
		await expect
			.element(page.getByRole('textbox', { name: 'One, part of The three' }))
			.toHaveValue('33.34');
		expect(workbench.canUndo).toBe(false);
	});

	it('say aloud what stops a part', async () => {
		const { page } = await settings();
		await page.getByRole('button', { name: 'Lock Two' }).click();
		await page.getByRole('button', { name: 'Lock Three' }).click();
		await page.getByRole('textbox', { name: 'One, part of The three' }).fill('60');
		(document.activeElement as HTMLElement).blur();
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('One cannot move: all the others are locked.');
		await page.getByRole('button', { name: 'Lock One' }).click();
		await expect
			.element(page.getByRole('status'))
			.toHaveTextContent('Every part is locked: none can move.');
		await page.getByRole('button', { name: 'Lock One' }).click();
		await page.getByRole('button', { name: 'Lock Two' }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent('');
	});
});
