import { describe, expect, it } from 'vitest';
import type { Grip } from '$lib/charts';
import type { Scene, Track } from '$lib/scene';
import { nearestGrip } from '$lib/ui/chart/overlay';
import { pull } from '$lib/ui/chart/pull';
import { readoutPlace } from '$lib/ui/chart/readout-place';
import { follow } from '$lib/ui/controls/slider-grip';

/** A plot of 100 × 100 px, so that a px is a point; shares rise upwards. */
const track: Track = {
	id: 'a',
	along: 'y',
	axis: { domain: [0, 100], range: [100, 0] },
	across: 100
};

const gripAt = (end: Grip['end'], y: number): Grip => ({ id: 'a', end, track, x: 100, y });

function press(options: Partial<PointerEvent>): PointerEvent {
	return {
		clientX: 100,
		clientY: 60,
		pointerType: 'mouse',
		shiftKey: false,
		...options
	} as PointerEvent;
}

describe('a press takes hold of', () => {
	const grips = [gripAt('low', 60), gripAt('high', 52)];

	it('the grip that is nearest', () => {
		expect(nearestGrip(grips, { x: 104, y: 58 }, false)!.end).toBe('low');
		expect(nearestGrip(grips, { x: 96, y: 55 }, false)!.end).toBe('high');
	});

	it('nothing out of reach, which is further for a finger', () => {
		expect(nearestGrip(grips, { x: 100, y: 80 }, false)).toBeUndefined();
		expect(nearestGrip(grips, { x: 100, y: 80 }, true)!.end).toBe('low');
		expect(nearestGrip(grips, { x: 60, y: 60 }, true)).toBeUndefined();
	});
});

describe('a grip that is pulled', () => {
	const range = { low: 40, high: 48 };

	it('follows the pointer point for point, upwards to more, in half points', () => {
		const { drag } = pull(gripAt('low', 60), range, press({}), 1);
		expect(follow(drag, 56.6).range).toEqual({ low: 43.5, high: 48 });
		expect(follow(drag, 75).range).toEqual({ low: 25, high: 48 });
	});

	it('counts px of a picture that is shown at another size', () => {
		const { drag } = pull(gripAt('low', 60), range, press({}), 2);
		expect(follow(drag, 80).range).toEqual({ low: 30, high: 48 });
	});

	it('never passes the other end, nor the axis', () => {
		const { drag } = pull(gripAt('low', 60), range, press({}), 1);
		expect(follow(drag, 0).range).toEqual({ low: 48, high: 48 });
		expect(follow(drag, 400).range).toEqual({ low: 0, high: 48 });
	});

	it('is either end of a single figure, as the first direction says', () => {
		const point = { low: 40, high: 40 };
		const { drag } = pull(gripAt('low', 60), point, press({}), 1);
		expect(follow(drag, 50).range).toEqual({ low: 40, high: 50 });
		expect(follow(drag, 70).range).toEqual({ low: 30, high: 40 });
	});

	it('takes the other end along with Shift', () => {
		const { drag } = pull(gripAt('high', 52), range, press({ shiftKey: true }), 1);
		expect(follow(drag, 50).range).toEqual({ low: 50, high: 58 });
	});

	it('waits until it is clear that it is pulled', () => {
		const { drag } = pull(gripAt('low', 60), range, press({}), 1);
		expect(follow(drag, 58.5).dragging).toBe(false);
	});
});

describe('the readout stands', () => {
	const text = (key: string, y: number) =>
		({
			kind: 'text',
			key,
			x: 0,
			y,
			text: '',
			size: 12,
			face: 'sans',
			anchor: 'start',
			fill: ''
		}) as const;
	const scene = (width: number): Scene => ({
		width,
		height: 600,
		title: '',
		description: '',
		background: '',
		marks: [text('headline:0', 41), text('subtitle:0', 66)],
		plots: [
			{ id: 'plot', x: { domain: [0, 1], range: [0, 1] }, y: { domain: [0, 1], range: [500, 100] } }
		]
	});

	it('over the subtitle while it fits there, and over the header where figures are many', () => {
		expect(readoutPlace(scene(960), 3, true)).toMatchObject({ at: 'subtitle', edge: 84 });
		expect(readoutPlace(scene(960), 7, true)).toMatchObject({ at: 'header', edge: 84, room: 84 });
	});

	it('under the plot where it fits nowhere above, or above is out of sight', () => {
		expect(readoutPlace(scene(366), 12, true)).toMatchObject({ at: 'plot', edge: 526 });
		expect(readoutPlace(scene(960), 3, false)).toMatchObject({ at: 'plot', edge: 526 });
	});
});
