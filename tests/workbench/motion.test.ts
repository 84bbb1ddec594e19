import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { Workbench } from '$lib/workbench';
import { setTarget } from '$lib/workbench/settings';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A session in the middle of a drag. */
function dragging() {
	const workbench = new Workbench(forecasts[0]!);
	const move = (high: number) => setTarget(workbench, 'china', { low: 40, high });
	workbench.startStep();
	move(45.5);
	return { workbench, move };
}

describe('a drag', () => {
	it('moves from its first change until it ends', () => {
		const { workbench } = dragging();
		expect(workbench.moving).toBe(true);
		workbench.endStep();
		expect(workbench.moving).toBe(false);
	});

	it('goes on moving while changes follow one another, and rests where they pause', () => {
		const { workbench, move } = dragging();
		for (const high of [46, 46.5, 47, 47.5]) {
			vi.advanceTimersByTime(100);
			move(high);
			expect(workbench.moving).toBe(true);
		}
		vi.advanceTimersByTime(149);
		expect(workbench.moving).toBe(true);
		vi.advanceTimersByTime(1);
		expect(workbench.moving).toBe(false);
		move(48);
		expect(workbench.moving).toBe(true);
	});

	it('that begins right after another is not ended by the first one’s pause', () => {
		const { workbench, move } = dragging();
		workbench.endStep();
		vi.advanceTimersByTime(100);
		workbench.startStep();
		move(50);
		vi.advanceTimersByTime(100);
		expect(workbench.moving).toBe(true);
	});
});

it('a change by itself is no movement', () => {
	const workbench = new Workbench(forecasts[0]!);
	setTarget(workbench, 'china', { low: 40, high: 50 });
	expect(workbench.moving).toBe(false);
});
