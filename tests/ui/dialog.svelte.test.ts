import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import Dialog from '$lib/ui/controls/Dialog.svelte';

const words = (html: string) => createRawSnippet(() => ({ render: () => html }));

describe('a dialog', () => {
	const opener = document.createElement('button');
	afterEach(() => opener.remove());

	async function dialog() {
		opener.textContent = 'Open';
		document.body.append(opener);
		opener.focus();
		let closed = 0;
		const screen = await render(Dialog, {
			title: 'Take it along',
			width: 400,
			onclose: () => (closed += 1),
			children: words('<input aria-label="Name">'),
			foot: words('<button>Go</button>')
		});
		return { ...screen, closed: () => closed };
	}

	test('is modal, named by its title, and has the focus', async () => {
		const { getByRole } = await dialog();
		await expect.element(getByRole('dialog', { name: 'Take it along' })).toBeVisible();
		const sheet = document.querySelector('dialog')!;
		expect(sheet.matches(':modal')).toBe(true);
		expect(sheet.contains(document.activeElement)).toBe(true);
	});

	test('closes by its button and gives the focus back', async () => {
		const { getByRole, closed } = await dialog();
		await userEvent.click(getByRole('button', { name: 'Close' }));
		await expect.poll(closed).toBe(1);
		expect(document.activeElement).toBe(opener);
	});

	test('closes by Escape and gives the focus back', async () => {
		const { closed } = await dialog();
		await userEvent.keyboard('{Escape}');
		await expect.poll(closed).toBe(1);
		expect(document.activeElement).toBe(opener);
	});

	test('closes by a press beside it, not by one inside', async () => {
		const { getByRole, closed } = await dialog();
		await userEvent.click(getByRole('textbox', { name: 'Name' }));
		expect(closed()).toBe(0);
		const { top } = document.querySelector('dialog')!.getBoundingClientRect();
		await userEvent.click(page.getByRole('dialog'), {
			position: { x: 5, y: 5 - top },
			force: true
		});
		await expect.poll(closed).toBe(1);
	});

	test('stays open where text in it is selected with the mouse and let go beside it', async () => {
		const { closed } = await dialog();
		const [sheet, field] = [document.querySelector('dialog')!, document.querySelector('input')!];
		field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
		// The press began in the field and ended outside: the browser clicks what holds both.
		sheet.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(sheet.open).toBe(true);
		expect(closed()).toBe(0);
	});

	test('taken away by its owner, gives the focus back too', async () => {
		const { unmount } = await dialog();
		await unmount();
		expect(document.querySelector('dialog')).toBeNull();
		expect(document.activeElement).toBe(opener);
	});
});
