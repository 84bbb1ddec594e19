import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import IconButton from '$lib/ui/controls/IconButton.svelte';
import Segmented from '$lib/ui/controls/Segmented.svelte';

const options = [
	{ value: 'linear', label: 'Steady' },
	{ value: 's-curve', label: 'S-curve' },
	{ value: 'front', label: 'Early' }
] as const;

type Timing = (typeof options)[number]['value'];

describe('a segmented switch', () => {
	async function segmented(follow = true) {
		const told: Timing[] = [];
		const screen = await render(Segmented<Timing>, {
			value: 'linear',
			options,
			label: 'timing',
			help: 'when the change comes',
			onchange: (value) => {
				told.push(value);
				if (follow) void screen.rerender({ value });
			}
		});
		return { ...screen, told, radio: (name: string) => screen.getByRole('radio', { name }) };
	}

	test('is a named group of radios, with its help', async () => {
		const { getByRole, radio } = await segmented();
		const group = getByRole('group', { name: 'timing' });
		await expect.element(group).toHaveAccessibleDescription('when the change comes');
		await expect.element(radio('Steady')).toBeChecked();
	});

	test('is chosen from by a click and by arrow keys', async () => {
		const { radio, told } = await segmented();
		await userEvent.click(radio('S-curve'));
		await expect.element(radio('S-curve')).toBeChecked();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		await expect.element(radio('Steady')).toBeChecked();
		expect(told).toEqual(['s-curve', 'front', 'linear']);
	});

	test('shows the caller’s value where the caller did not follow', async () => {
		const { radio, told } = await segmented(false);
		await userEvent.click(radio('Early'));
		expect(told).toEqual(['front']);
		await expect.element(radio('Steady')).toBeChecked();
	});

	test('does not grow or shrink when another word is chosen', async () => {
		const { radio, container } = await segmented();
		const places = () =>
			[...container.querySelectorAll('label')].map((label) => label.getBoundingClientRect().left);
		const before = places();
		await userEvent.click(radio('Early'));
		await expect.element(radio('Early')).toBeChecked();
		expect(places()).toEqual(before);
	});
});

describe('an icon button', () => {
	const children = createRawSnippet(() => ({ render: () => '<svg viewBox="0 0 16 16"></svg>' }));

	test('has a name and a tooltip', async () => {
		let presses = 0;
		const { getByRole } = await render(IconButton, {
			label: 'reset',
			onclick: () => presses++,
			children
		});
		const button = getByRole('button', { name: 'reset' });
		await expect.element(button).toHaveAttribute('title', 'reset');
		await userEvent.click(button);
		expect(presses).toBe(1);
	});

	test('that has nothing left to do keeps the focus', async () => {
		let presses = 0;
		const { getByRole, rerender } = await render(IconButton, {
			label: 'reset',
			onclick: () => presses++,
			children
		});
		const button = getByRole('button', { name: 'reset' });
		await userEvent.click(button);
		await rerender({ disabled: true });
		await expect.element(button).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(presses).toBe(1);
	});
});
