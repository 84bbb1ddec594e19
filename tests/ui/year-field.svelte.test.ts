import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import YearField from '$lib/ui/workbench/YearField.svelte';

const help = createRawSnippet(() => ({ render: () => '<span>Ten years on</span>' }));
const props = { label: 'Target year', first: 2026, last: 2075, help, oncommit: () => {} };

test('a year that is refused says so until another one takes its place, as Undo brings', async () => {
	const screen = await render(YearField, { ...props, value: 2040 });
	const field = page.getByRole('textbox', { name: 'Target year' });
	await userEvent.fill(field, '1999');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('alert')).toHaveTextContent('2026');
	await expect.element(field).toHaveAttribute('aria-invalid', 'true');
	await screen.rerender({ ...props, value: 2035 });
	await expect.element(field).toHaveValue('2035');
	await expect.element(field).toHaveAttribute('aria-invalid', 'false');
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});
