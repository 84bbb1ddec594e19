import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import Select from '$lib/ui/controls/Select.svelte';

const options = ['one', 'two', 'three'].map((value) => ({ value, label: value }));

/** A choice whose caller takes what `take` makes of it. */
async function select(take: (value: string) => string) {
	const screen = await render(Select, {
		label: 'Choice',
		value: 'one',
		options,
		onchange: (value: string) => void screen.rerender({ value: take(value) })
	});
	const choice = screen.getByRole('combobox', { name: 'Choice' });
	return { ...screen, choice };
}

describe('a choice of several', () => {
	test('shows what it is set to, whatever was picked before', async () => {
		const { choice, rerender } = await select((value) => value);
		await userEvent.selectOptions(choice, 'three');
		await expect.element(choice).toHaveValue('three');
		await rerender({ value: 'one' });
		await expect.element(choice).toHaveValue('one');
		await rerender({ value: 'three' });
		await expect.element(choice).toHaveValue('three');
	});

	test('is picked with the keys', async () => {
		const { choice } = await select((value) => value);
		(choice.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(choice).toHaveValue('two');
		await userEvent.keyboard('{End}');
		await expect.element(choice).toHaveValue('three');
	});

	test('shows what stays where the choice is not taken', async () => {
		const { choice } = await select(() => 'one');
		await userEvent.selectOptions(choice, 'two');
		await expect.element(choice).toHaveValue('one');
	});

	test('shows its value when the options are others', async () => {
		const { choice, rerender } = await select((value) => value);
		await userEvent.selectOptions(choice, 'two');
		await rerender({ options: options.toReversed() });
		await expect.element(choice).toHaveValue('two');
		await rerender({ options: [{ value: 'four', label: 'four' }, ...options] });
		await expect.element(choice).toHaveValue('two');
	});
});
