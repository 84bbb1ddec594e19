import { tick, type ComponentProps } from 'svelte';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import NumberField from '$lib/ui/controls/NumberField.svelte';

type Props = ComponentProps<typeof NumberField>;

/** A field whose caller keeps what it is told; `told` is everything it was told. */
async function field(props: Partial<Props> = {}) {
	const told: unknown[] = [];
	const screen = await render(NumberField, {
		value: 40,
		label: 'lowest share',
		format: (value: number) => String(value),
		errorText: (reason: string) => `sorry: ${reason}`,
		oncommit: (value) => {
			told.push(value);
			void screen.rerender({ value });
		},
		onrange: (range) => {
			told.push(range);
			void screen.rerender({ value: range.low });
		},
		...props
	});
	return { ...screen, told, input: screen.getByRole('textbox', { name: 'lowest share' }) };
}

const selected = () => window.getSelection()?.toString();

describe('a number field', () => {
	test('shows the value, and a value that comes in later', async () => {
		const { input, rerender } = await field();
		await expect.element(input).toHaveValue('40');
		await rerender({ value: 41.5 });
		await expect.element(input).toHaveValue('41.5');
	});

	test('lets the focus go where it was sent while a key was still at work', async () => {
		const { input } = await field();
		const elsewhere = document.body.appendChild(document.createElement('button'));
		input.element().focus();
		input
			.element()
			.dispatchEvent(
				new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
			);
		elsewhere.focus();
		await tick();
		await tick();
		await expect.element(elsewhere).toHaveFocus();
		elsewhere.remove();
	});

	test('is all selected when a click or the Tab key brings the focus', async () => {
		const { input } = await field();
		await userEvent.click(input);
		expect(selected()).toBe('40');
		(input.element() as HTMLInputElement).blur();
		await userEvent.tab();
		expect(selected()).toBe('40');
	});

	test('a second click places the caret instead', async () => {
		const { input } = await field();
		await userEvent.click(input);
		await userEvent.click(input);
		expect(selected()).toBe('');
	});

	test.each([
		['42', 42],
		['42%', 42],
		['42,5', 42.5],
		['42.25', 42.25]
	])('takes %s on Enter, and shows what was meant', async (typed, value) => {
		const { input, told } = await field();
		await userEvent.click(input);
		await userEvent.keyboard(`${typed}{Enter}`);
		expect(told).toEqual([value]);
		await expect.element(input).toHaveValue(String(value));
	});

	test('takes what was typed when the focus leaves', async () => {
		const { input, told } = await field();
		await userEvent.click(input);
		await userEvent.keyboard('43');
		expect(told).toEqual([]);
		await userEvent.tab();
		expect(told).toEqual([43]);
	});

	test('never alters a figure, however few digits it shows', async () => {
		const { input, told } = await field({ value: 42.25, format: (value) => value.toFixed(1) });
		await userEvent.click(input);
		await userEvent.keyboard('{Enter}');
		await userEvent.tab();
		expect(told).toEqual([]);
		await userEvent.click(input);
		await userEvent.keyboard('{ArrowUp}');
		expect(told).toEqual([42.5]);
	});

	test('says nothing when the same value is typed again', async () => {
		const { input, told } = await field();
		await userEvent.click(input);
		await userEvent.keyboard('40.0{Enter}');
		expect(told).toEqual([]);
		await expect.element(input).toHaveValue('40');
	});

	test('hands a typed range over', async () => {
		const { input, told } = await field();
		await userEvent.click(input);
		await userEvent.keyboard('41–44,5{Enter}');
		expect(told).toEqual([{ low: 41, high: 44.5 }]);
		await expect.element(input).toHaveValue('41');
	});

	test('shows the caller’s value where the caller did not follow', async () => {
		const { input } = await field({ oncommit: () => {} });
		await userEvent.click(input);
		await userEvent.keyboard('70{Enter}');
		await expect.element(input).toHaveValue('40');
	});

	test('Escape restores; where nothing was typed it is left to others', async () => {
		const { input, told } = await field();
		const left: boolean[] = [];
		const listen = (event: KeyboardEvent) => left.push(!event.defaultPrevented);
		window.addEventListener('keydown', listen);
		await userEvent.click(input);
		await userEvent.keyboard('{9}');
		await userEvent.keyboard('{Escape}');
		await expect.element(input).toHaveValue('40');
		await userEvent.keyboard('{Escape}');
		await userEvent.tab();
		window.removeEventListener('keydown', listen);
		expect(left).toEqual([true, false, true, true]);
		expect(told).toEqual([]);
	});
});

describe('arrow keys', () => {
	test.each([
		['{ArrowUp}', 40.5],
		['{ArrowDown}', 39.5],
		['{Shift>}{ArrowUp}{/Shift}', 45],
		['{PageDown}', 35],
		['42.25{ArrowUp}', 42.5]
	])('%s gives %d', async (keys, value) => {
		const { input, told } = await field();
		await userEvent.click(input);
		await userEvent.keyboard(keys);
		expect(told).toEqual([value]);
		await expect.element(input).toHaveValue(String(value));
	});

	test('stop at the limits', async () => {
		const { input, told } = await field({ value: 44.75, max: 45 });
		await userEvent.click(input);
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		expect(told).toEqual([45]);
	});
});

describe('what cannot be read', () => {
	test('stays in the field on Enter and on leaving, with the reason tied to it', async () => {
		const { input, told, getByRole } = await field({ describedBy: 'help' });
		await userEvent.click(input);
		await userEvent.keyboard('4x{Enter}');
		await expect.element(input).toHaveAttribute('aria-invalid', 'true');
		await expect.element(getByRole('alert')).toHaveTextContent('sorry: not-a-number');
		const { id } = getByRole('alert').element();
		await expect.element(input).toHaveAttribute('aria-describedby', `${id} help`);
		await userEvent.tab();
		await expect.element(input).toHaveValue('4x');
		await expect.element(getByRole('alert')).toBeVisible();
		expect(told).toEqual([]);
	});

	test.each([
		['{Delete}', 'empty'],
		['120', 'too-high'],
		['-3', 'too-low'],
		['45–40', 'low-above-high']
	])('%s is answered with %s', async (typed, reason) => {
		const { input, getByRole } = await field();
		await userEvent.click(input);
		await userEvent.keyboard(typed);
		await userEvent.tab();
		await expect.element(getByRole('alert')).toHaveTextContent(`sorry: ${reason}`);
	});

	test('includes a range where the field takes none', async () => {
		const { input, getByRole } = await field({ onrange: undefined });
		await userEvent.click(input);
		await userEvent.keyboard('40–45{Enter}');
		await expect.element(getByRole('alert')).toHaveTextContent('sorry: not-a-number');
	});

	test('is forgiven when corrected, restored by Escape, or overtaken by another value', async () => {
		const { input, told, getByRole, rerender } = await field();
		await userEvent.click(input);
		await userEvent.keyboard('4x{Enter}{Backspace}');
		await expect.element(getByRole('alert')).not.toBeInTheDocument();
		await userEvent.keyboard('4{Enter}');
		expect(told).toEqual([44]);

		await userEvent.keyboard('x{Enter}{Escape}');
		await expect.element(input).toHaveValue('44');
		await expect.element(input).not.toHaveAttribute('aria-invalid');

		await userEvent.keyboard('x{Enter}');
		await rerender({ value: 30 });
		await expect.element(input).toHaveValue('30');
		await expect.element(getByRole('alert')).not.toBeInTheDocument();
	});

	test('outlives a rerender that brings the same value', async () => {
		const { input, getByRole, rerender } = await field();
		await userEvent.click(input);
		await userEvent.keyboard('x{Enter}');
		await rerender({ value: 40, label: 'lowest share' });
		await expect.element(input).toHaveValue('x');
		await expect.element(getByRole('alert')).toBeVisible();
	});
});
