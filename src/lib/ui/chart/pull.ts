import type { Grip } from '$lib/charts';
import type { Range } from '$lib/forecast';
import type { Grip as Drag } from '$lib/ui/controls/slider-grip';

/** What a press on a grip holds, to be followed by `follow` along the grip's track. */
export interface Pull {
	grip: Grip;
	drag: Drag;
	/** The range before. */
	before: Range;
}

/**
 * Takes hold of a grip. Ends that are one figure are told apart by the first direction; with Shift
 * both move. A drag goes as far as the axis; beyond that a figure can be typed.
 *
 * @param scale px on screen for one of the scene's, measured once at the press
 */
export function pull(grip: Grip, range: Range, event: PointerEvent, scale: number): Pull {
	const { axis, along } = grip.track;
	const [from, to] = axis.range;
	const touch = event.pointerType === 'touch';
	return {
		grip,
		before: range,
		drag: {
			moves: event.shiftKey ? 'both' : range.low === range.high ? 'either' : grip.end,
			range,
			from: range,
			fromX: alongOf(along, event),
			percentPerPixel: (axis.domain[1] - axis.domain[0]) / ((to - from) * scale),
			limits: { min: axis.domain[0], max: axis.domain[1], step: 0.5, pageStep: 5 },
			slop: touch ? 4 : 3,
			touch,
			dragging: false
		}
	};
}

/** Where a pointer is along a track, px. */
export function alongOf(along: 'x' | 'y', { clientX, clientY }: PointerEvent): number {
	return along === 'x' ? clientX : clientY;
}
