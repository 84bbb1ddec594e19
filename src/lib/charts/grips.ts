import type { Range } from '$lib/forecast';
import type { Scene, Track } from '$lib/scene';
import { scaleOf } from './axis';

/** One end of a range where it can be taken hold of. */
export interface Grip {
	/** Whose range it is. */
	id: string;
	end: 'low' | 'high';
	track: Track;
	/** Px. */
	x: number;
	y: number;
}

/** A grip stands so far inside its end, px, so that those of two ranges that touch stand apart, */
const inside = 3;
/** and never nearer to the middle than this, whose mark it leaves free. */
const clear = 7;

/** The grips of every range that a scene shows, at the ranges' own ends, low before high. */
export function gripsOf({ tracks = [] }: Scene, ranges: ReadonlyMap<string, Range>): Grip[] {
	return tracks.flatMap((track): Grip[] => {
		const range = ranges.get(track.id);
		if (!range) return [];
		const { id, along, axis, across } = track;
		const scale = scaleOf(axis);
		// A range beyond the axis, as one that does not fit can be, has its grips where the plot ends.
		const at = (share: number) => scale(Math.min(share, axis.domain[1]));
		const [low, high] = [at(range.low), at(range.high)];
		const middle = (low + high) / 2;
		const away = Math.max(clear, Math.abs(high - low) / 2 - inside);
		const way = Math.sign(axis.range[1] - axis.range[0]);
		const place = (end: Grip['end']) => middle + way * (end === 'high' ? away : -away);
		return (['low', 'high'] as const).map((end) => ({
			id,
			end,
			track,
			x: along === 'x' ? place(end) : across,
			y: along === 'y' ? place(end) : across
		}));
	});
}
