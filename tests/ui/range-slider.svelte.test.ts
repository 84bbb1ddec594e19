import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { ComponentProps } from 'svelte';
import RangeSlider from '$lib/ui/controls/RangeSlider.svelte';
import { drag, moveTo, press, release, swipe, type Point } from './pointer';

type Props = ComponentProps<typeof RangeSlider>;

/** A slider of 400 px (4 px a percentage point) whose caller keeps what it is told. */
async function slider(
	props: Partial<Props> = {},
	follow = (next: { low: number; high: number }) => next
) {
	const calls: string[] = [];
	const screen = await render(RangeSlider, {
		low: 40,
		high: 45,
		labelLow: 'lowest',
		labelHigh: 'highest',
		valueText: (value: number) => `${value} percent`,
		onstart: () => calls.push('start'),
		oninput: (next, which) => {
			calls.push(which);
			void screen.rerender(follow(next));
		},
		onend: () => calls.push('end'),
		onreset: () => calls.push('reset'),
		...props
	});
	screen.container.style.cssText = 'position: absolute; left: 40px; top: 60px; width: 418px';
	const low = screen.getByRole('slider', { name: 'lowest' });
	const high = screen.getByRole('slider', { name: 'highest' });
	const box = screen.container.querySelector('.track')!.getBoundingClientRect();
	const middle = () => low.element().getBoundingClientRect();
	return {
		...screen,
		calls,
		low,
		high,
		/** Where a share lies on the track, and `dx` px beside it. */
		at: (share: number, dx = 0): Point => ({
			x: box.left + (share / 100) * box.width + dx,
			y: middle().top + middle().height / 2
		}),
		range: () =>
			[low, high].map((thumb) => (thumb.element() as HTMLInputElement).valueAsNumber).join('–'),
		places: () =>
			[...screen.container.querySelectorAll('.thumb')].map((thumb) => {
				const { left, width } = thumb.getBoundingClientRect();
				return Math.round(((left + width / 2 - box.left) / box.width) * 1000) / 10;
			})
	};
}

beforeEach(() => page.viewport(600, 400));

describe('a range slider', () => {
	test('says each end, its text and the limits in force', async () => {
		const { low, high } = await slider({ low: 42.25 });
		await expect.element(low).toHaveAttribute('aria-valuetext', '42.25 percent');
		await expect.element(low).toHaveAttribute('min', '0');
		await expect.element(low).toHaveAttribute('max', '45');
		await expect.element(low).toHaveValue('42.25');
		await expect.element(high).toHaveAttribute('min', '42.25');
		await expect.element(high).toHaveAttribute('max', '100');
	});

	test('draws its thumbs where the values are, also at the limits', async () => {
		const { places, rerender } = await slider();
		expect(places()).toEqual([40, 45]);
		await rerender({ low: 0, high: 100 });
		expect(places()).toEqual([0, 100]);
	});

	test('hatches what cannot be reached, and nothing else', async () => {
		const { container, rerender } = await slider({ reachable: { low: 40, high: 45 } });
		expect(container.querySelector('.asked')).toBeNull();
		await rerender({ low: 20, high: 60, reachable: { low: 30, high: 50 } });
		const [asked, reached] = ['.asked', '.reached'].map((part) =>
			container.querySelector(part)!.getBoundingClientRect()
		);
		expect(asked!.width).toBeCloseTo(160, 1);
		expect(reached!.width).toBeCloseTo(80, 1);
	});

	test('gives a mouse at least 28 px to hit', async () => {
		const { container, low } = await slider();
		expect(container.querySelector('.slider')!.clientHeight).toBeGreaterThanOrEqual(28);
		expect(low.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(28);
	});

	test('keeps nothing: a caller that does not follow is shown as it is', async () => {
		const { at, range, places, low, calls } = await slider({}, () => ({ low: 40, high: 45 }));
		await drag([at(40), at(30)]);
		low.element().focus();
		await userEvent.keyboard('{ArrowLeft}');
		(low.element() as HTMLInputElement).value = '20';
		low.element().dispatchEvent(new InputEvent('input', { bubbles: true }));
		expect(calls).toContain('low');
		expect(range()).toBe('40–45');
		expect(places()).toEqual([40, 45]);
	});
});

describe('with a mouse', () => {
	test('a thumb is dragged, and the whole drag is one start and one end', async () => {
		const { at, range, calls } = await slider();
		await drag([at(40), at(35), at(31), at(30)]);
		expect(range()).toBe('30–45');
		expect(calls).toEqual(['start', 'low', 'low', 'low', 'end']);
	});

	test('a thumb that is pressed does not move, wherever it is pressed', async () => {
		const { at, range, calls } = await slider();
		await drag([at(40, -7), at(40, -7)]);
		await drag([at(45, 8), at(45, 8)]);
		expect(range()).toBe('40–45');
		expect(calls).toEqual([]);
	});

	test('a thumb grabbed off its centre keeps its distance from the pointer', async () => {
		const { at, range } = await slider();
		await drag([at(40, -7), at(30, -7)]);
		expect(range()).toBe('30–45');
	});

	test('a thumb pushed against the other stops there', async () => {
		const { at, range } = await slider();
		await drag([at(40), at(43), at(80)]);
		expect(range()).toBe('45–45');
		await drag([at(45), at(60)]);
		await drag([at(60), at(10)]);
		expect(range()).toBe('45–45');
	});

	test('thumbs stop at the ends of the track', async () => {
		const { at, range } = await slider();
		await drag([at(40), at(-20)]);
		await drag([at(45), at(120)]);
		expect(range()).toBe('0–100');
	});

	test.each([
		[50, 30, '30–50'],
		[50, 70, '50–70'],
		[0, 20, '0–20'],
		[100, 80, '80–100']
	])(
		'of thumbs together at %d, dragging to %d moves the one that can',
		async (from, to, result) => {
			const { at, range } = await slider({ low: from, high: from });
			await drag([at(from, 2), at(to, 2)]);
			expect(range()).toBe(result);
		}
	);

	test('a press on the track brings the nearer thumb, which can be dragged on', async () => {
		const { at, range, calls } = await slider();
		await press(at(20));
		await expect.poll(range).toBe('20–45');
		await moveTo(at(25));
		await release(at(25));
		expect(range()).toBe('25–45');
		expect(calls).toEqual(['start', 'low', 'low', 'end']);
		await drag([at(80), at(80)]);
		expect(range()).toBe('25–80');
	});

	test('a click between the thumbs brings the nearer one', async () => {
		const { at, range } = await slider({ low: 20, high: 80 });
		await drag([at(30), at(30)]);
		expect(range()).toBe('30–80');
		await drag([at(70), at(70)]);
		expect(range()).toBe('30–70');
	});

	test('dragging the bar moves both ends and keeps the width', async () => {
		const { at, range, calls } = await slider({ low: 20.25, high: 60.25 });
		await drag([at(40), at(45), at(50)]);
		expect(range()).toBe('30.5–70.5');
		expect(calls).toEqual(['start', 'both', 'both', 'end']);
		await drag([at(50), at(99)]);
		expect(range()).toBe('60–100');
	});

	test('dragging a thumb with Shift moves both ends and keeps the width', async () => {
		const { at, range } = await slider();
		await drag([at(45), at(55)], { withShift: true });
		expect(range()).toBe('50–55');
	});

	test('the scale stands still during a drag, also when the caller shortens the track', async () => {
		const screen = await slider({ high: 90, oninput: (next) => void screen.rerender(cut(next)) });
		const cut = (next: { low: number; high: number }) => ({
			...next,
			max: next.high > 80 ? 100 : 80
		});
		const { at, range, places } = screen;
		await press(at(90));
		await moveTo(at(70));
		await moveTo(at(60));
		expect(places()).toEqual([40, 60]);
		await moveTo(at(85));
		expect(range()).toBe('40–85');
		await moveTo(at(60));
		await release(at(60));
		expect(range()).toBe('40–60');
		await expect.poll(places).toEqual([50, 75]);
	});

	test('Escape takes a drag back', async () => {
		const { at, range, calls } = await slider();
		await press(at(40));
		await moveTo(at(20));
		await userEvent.keyboard('{Escape}');
		expect(range()).toBe('40–45');
		await moveTo(at(10));
		await release(at(10));
		expect(range()).toBe('40–45');
		expect(calls).toEqual(['start', 'low', 'both', 'end']);
	});

	test('a double click on a thumb or the track resets, and its own presses belong to the reset', async () => {
		const { low, container, calls } = await slider({
			onstart: (after) => calls.push(after === undefined ? 'start' : `start after ${after}`)
		});
		await userEvent.dblClick(low);
		expect(calls).toEqual(['start after 0', 'reset', 'end']);
		await userEvent.dblClick(container.querySelector('.slider')!, { position: { x: 300, y: 12 } });
		expect(calls.slice(3)).toEqual(['start', 'high', 'end', 'start after 1', 'reset', 'end']);
	});

	test('a press or a key long before does not belong to a reset', async () => {
		const { at, low, calls } = await slider({
			onstart: (after) => calls.push(after === undefined ? 'start' : `start after ${after}`)
		});
		await drag([at(40), at(30)]);
		await userEvent.dblClick(low);
		await userEvent.keyboard('{ArrowLeft}');
		low.element().dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
		expect(calls.filter((call) => call.includes('after'))).toEqual([
			'start after 0',
			'start after 0'
		]);
	});

	test('a pressed thumb takes the focus, so that keys go on from there', async () => {
		const { at, range, high } = await slider();
		await drag([at(45), at(50)]);
		await expect.element(high).toHaveFocus();
		await userEvent.keyboard('{ArrowRight}');
		expect(range()).toBe('40–50.5');
	});

	test('a field that commits as the press takes its focus is heard before the drag counts', async () => {
		const { at, range, rerender } = await slider();
		const field = document.body.appendChild(document.createElement('input'));
		field.addEventListener('blur', () => void rerender({ high: 60 }));
		field.focus();
		await drag([at(40), at(30)]);
		field.remove();
		expect(range()).toBe('30–60');
	});

	test('the right button and a disabled slider do nothing', async () => {
		const { at, range, low, calls, rerender } = await slider();
		await userEvent.click(low, { button: 'right' });
		await rerender({ disabled: true });
		await drag([at(40), at(20)]);
		await expect.element(low).toBeDisabled();
		expect(range()).toBe('40–45');
		expect(calls).toEqual([]);
	});
});

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
