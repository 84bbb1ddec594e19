import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ValueSlider from '$lib/ui/controls/ValueSlider.svelte';

async function slider() {
	const heard: (number | string)[] = [];
	const screen = await render(ValueSlider, {
		value: 20,
		min: -50,
		max: 100,
		label: 'Growth',
		text: '20% a year',
		standard: 20,
		onstart: () => heard.push('start'),
		oninput: (value: number) => heard.push(value),
		onend: () => heard.push('end')
	});
	return { heard, input: screen.getByRole('slider', { name: 'Growth' }) };
}

test('it says its name, its value and its limits', async () => {
	const { input } = await slider();
	await expect.element(input).toHaveAttribute('aria-valuetext', '20% a year');
	await expect.element(input).toHaveAttribute('min', '-50');
	await expect.element(input).toHaveAttribute('max', '100');
});

test('an arrow is one step, with Shift or Page ten, and a key is one step of undo', async () => {
	const { heard, input } = await slider();
	(input.element() as HTMLInputElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
	await userEvent.keyboard('{PageUp}');
	await vi.waitFor(() => expect(heard.filter((item) => item === 'end')).toHaveLength(3));
	expect(heard.filter((item) => typeof item === 'number')).toEqual([21, 10, 30]);
	expect(heard.filter((item) => item === 'start')).toHaveLength(3);
});

test('a value that the caller does not take leaves the thumb where it is', async () => {
	const { heard, input } = await slider();
	(input.element() as HTMLInputElement).focus();
	await userEvent.keyboard('{End}');
	expect(heard).toContain(100);
	expect((input.element() as HTMLInputElement).value).toBe('20');
});
