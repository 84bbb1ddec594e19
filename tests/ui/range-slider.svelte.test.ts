import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drag, moveTo, press, release } from './pointer';
import { slider } from './range-slider';

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
