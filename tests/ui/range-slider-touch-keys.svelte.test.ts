import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { swipe, type Point } from './pointer';
import { slider } from './range-slider';

beforeEach(() => page.viewport(600, 400));

describe('with a finger', () => {
	test('a thumb is dragged', async () => {
		const { at, range, calls } = await slider();
		// The first movement only tells a drag from a scroll.
		await swipe([at(40), at(35), at(30), at(25)]);
		expect(range()).toBe('30–45');
		expect(calls.filter((call) => call !== 'low')).toEqual(['start', 'end']);
	});

	test('a browser’s own drag, whose last value comes after the finger was lifted, is not followed', async () => {
		const { at, range, calls, low } = await slider();
		const input = low.element() as HTMLInputElement;
		// As Firefox does it: it drags a native slider whatever it is told.
		const native = (value: number) => {
			input.value = String(value);
			input.dispatchEvent(new Event('input', { bubbles: true }));
		};
		const pointer = (type: string, { x, y }: Point) =>
			input.dispatchEvent(
				new PointerEvent(type, {
					...{ bubbles: true, isPrimary: true, pointerId: 7, pointerType: 'touch', button: 0 },
					...{ clientX: x, clientY: y }
				})
			);
		pointer('pointerdown', at(40));
		native(39);
		// The first movement only tells a drag from a scroll.
		for (const share of [37, 34, 30]) pointer('pointermove', at(share));
		native(5);
		pointer('pointerup', at(30));
		native(5);
		await expect.poll(range).toBe('33–45');
		expect(calls.filter((call) => call !== 'low')).toEqual(['start', 'end']);
		// What comes later is a screen reader's.
		await new Promise((resolve) => setTimeout(resolve));
		native(34);
		await expect.poll(range).toBe('34–45');
	});

	test('a tap on the track brings the nearer thumb', async () => {
		const { at, range, calls } = await slider();
		await swipe([at(70)]);
		expect(range()).toBe('40–70');
		expect(calls).toEqual(['start', 'high', 'end']);
	});

	test('a scroll of the page that begins on the slider changes nothing', async () => {
		const { at, range, calls, container } = await slider();
		container.style.height = '3000px';
		const { x, y } = at(70);
		await swipe([0, 10, 20, 30, 40, 50].map((up) => ({ x, y: y - up })));
		await expect.poll(() => window.scrollY).toBeGreaterThan(0);
		expect(range()).toBe('40–45');
		expect(calls).toEqual([]);
		window.scrollTo(0, 0);
	});
});

describe('with the keyboard', () => {
	test('each thumb is a tab stop, the low one first', async () => {
		const { low, high } = await slider();
		await userEvent.tab();
		await expect.element(low).toHaveFocus();
		await userEvent.tab();
		await expect.element(high).toHaveFocus();
	});

	test.each([
		['{ArrowRight}', '40.5–45'],
		['{ArrowUp}', '40.5–45'],
		['{ArrowLeft}', '39.5–45'],
		['{ArrowDown}', '39.5–45'],
		['{Shift>}{ArrowLeft}{/Shift}', '35–45'],
		['{PageDown}', '35–45'],
		['{PageUp}{PageUp}', '45–45'],
		['{Home}', '0–45'],
		['{End}', '45–45']
	])('%s takes the low thumb to %s', async (keys, result) => {
		const { low, range, calls } = await slider();
		low.element().focus();
		await userEvent.keyboard(keys);
		expect(range()).toBe(result);
		expect(calls.slice(0, 3)).toEqual(['start', 'low', 'end']);
	});

	test('Home and End of the high thumb are the low thumb and the maximum', async () => {
		const { high, range } = await slider();
		high.element().focus();
		await userEvent.keyboard('{End}');
		expect(range()).toBe('40–100');
		await userEvent.keyboard('{Home}');
		expect(range()).toBe('40–40');
	});

	test('a value off the grid steps onto it', async () => {
		const { low, range } = await slider({ low: 42.25 });
		low.element().focus();
		await userEvent.keyboard('{ArrowRight}');
		expect(range()).toBe('42.5–45');
	});

	test('a key that is held is one start and one end', async () => {
		const { low, calls } = await slider();
		low.element().focus();
		await userEvent.keyboard('{ArrowRight>3/}');
		expect(calls).toEqual(['start', 'low', 'low', 'low', 'end']);
	});

	test('a key that can change nothing starts nothing', async () => {
		const { low, calls } = await slider({ low: 0 });
		low.element().focus();
		await userEvent.keyboard('{ArrowLeft}{Home}');
		expect(calls).toEqual([]);
	});
});

test('a screen reader that moves the native input by its own stride takes a whole step', async () => {
	const { low, range, calls } = await slider();
	const input = low.element() as HTMLInputElement;
	input.stepUp();
	input.dispatchEvent(new InputEvent('input', { bubbles: true }));
	await expect.poll(range).toBe('40.5–45');
	expect(calls).toEqual(['start', 'low', 'end']);
});
