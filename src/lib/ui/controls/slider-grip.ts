import type { Range } from '$lib/forecast';
import { placed, shifted, snap, type Limits, type Thumb } from './slider-logic';

/** What a drag moves; 'either' until the direction of the drag tells coinciding thumbs apart. */
export type Moves = Thumb | 'both' | 'either';

/** A pointer pressed on a track, px. */
export interface Press {
	x: number;
	/** The track's left end and width, measured once when the pointer came down. */
	left: number;
	width: number;
	touch: boolean;
	shift: boolean;
}

/** One press from down to up: what it holds and where that is now. */
export interface Grip {
	moves: Moves;
	/** The range as it is now, percent. */
	range: Range;
	/** The range that the drag counts from, percent. */
	from: Range;
	/** Where the drag counts from, px. */
	fromX: number;
	percentPerPixel: number;
	/** Those at the press: a scale that changed under the pointer would make the thumb jump. */
	limits: Limits;
	/** How far the pointer travels before it drags, px; below that a press is a press. */
	slop: number;
	touch: boolean;
	dragging: boolean;
	/** What a press without a drag does. */
	tap?: { range: Range; thumb: Thumb };
}

/** Measures the track: the only time that the page is asked during a drag. */
export function pressed(event: PointerEvent, track: Element): Press {
	const { left, width } = track.getBoundingClientRect();
	const touch = event.pointerType === 'touch';
	return { x: event.clientX, left, width, touch, shift: event.shiftKey };
}

/** The thumb that a press is about; of both, the one that a tap would move. */
export function nearest({ tap, moves }: Grip): Thumb {
	return tap?.thumb ?? (moves === 'low' ? 'low' : 'high');
}

/** How far from a thumb's centre a press still takes hold of it, px. */
const reach = (touch: boolean) => (touch ? 22 : 11);

/**
 * What a press takes hold of. On a thumb: that thumb, where it is. On the bar: both, or on release
 * the nearer one comes. On the bare track: the nearer thumb comes; at once for a mouse, but for a
 * finger only when it lifts or drags, since it may be about to scroll the page.
 */
export function grab(press: Press, range: Range, limits: Limits): Grip {
	const { x, left, width, touch, shift } = press;
	const percentPerPixel = width > 0 ? (limits.max - limits.min) / width : 0;
	const at = (value: number) => left + ((value - limits.min) / (limits.max - limits.min)) * width;
	const [low, high] = [at(range.low), at(range.high)];
	const [toLow, toHigh] = [Math.abs(x - low), Math.abs(x - high)];
	const grip = { range, from: range, fromX: x, percentPerPixel, limits, touch, dragging: false };

	if (shift) return { ...grip, moves: 'both', slop: 2 };
	if (Math.min(toLow, toHigh) <= reach(touch)) {
		const together = high - low < 1 || toLow === toHigh;
		const moves = together ? 'either' : toLow < toHigh ? 'low' : 'high';
		return { ...grip, moves, slop: touch ? 4 : 2 };
	}

	const thumb = x < low || (x < high && toLow < toHigh) ? 'low' : 'high';
	const value = snap(limits.min + (x - left) * percentPerPixel, limits.step);
	const tap = { range: placed(range, thumb, value, limits), thumb } as const;
	if (x > low && x < high) return { ...grip, moves: 'both', slop: 4, tap };
	if (touch) return { ...grip, moves: thumb, from: tap.range, slop: 4, tap };
	return { ...grip, moves: thumb, range: tap.range, from: tap.range, slop: 0, dragging: true };
}

/** The grip after the pointer has moved to `x` px. */
export function follow(grip: Grip, x: number): Grip {
	const { limits } = grip;
	if (!grip.dragging && Math.abs(x - grip.fromX) < grip.slop) return grip;
	// A browser withholds a finger's first movements while it may be a scroll: count from here.
	const fromX = grip.dragging || !grip.touch ? grip.fromX : x;
	const points = (x - fromX) * grip.percentPerPixel;
	const moves = grip.moves === 'either' ? choose(grip.from, points, limits) : grip.moves;
	const range = points === 0 ? grip.from : moved(grip.from, moves, points, limits);
	return { ...grip, dragging: true, fromX, moves, range };
}

/** The first direction in which one of two coinciding thumbs can go decides which it is. */
function choose(range: Range, points: number, limits: Limits): Moves {
	if (points < 0 && range.low > limits.min) return 'low';
	if (points > 0 && range.high < limits.max) return 'high';
	return 'either';
}

function moved(from: Range, moves: Moves, points: number, limits: Limits): Range {
	if (moves === 'either') return from;
	if (moves === 'both') return shifted(from, snap(from.low + points, limits.step), limits);
	return placed(from, moves, snap(from[moves] + points, limits.step), limits);
}
