import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import type { Comparison } from '$lib/scenario';
import type { Scene, Spot } from '$lib/scene';

/** What a pointer, a finger or the arrow keys come to in a chart; what is then shown, and said. */
export interface Walk {
	/** How many stops there are from left to right; `stop` takes 0 to `count − 1`. */
	count: number;
	/** Where the keyboard begins. */
	first: number;
	stop: (index: number) => Stop;
	/** What lies at a place of the scene, px. */
	find: (x: number, y: number) => Found | undefined;
	/** The stop of a whole year. */
	ofYear?: (year: number) => number | undefined;
}

/** A stop, and maybe one of its points, by index. */
export interface Found {
	stop: number;
	point?: number;
}

/** One year, one case, one figure. */
export interface Stop {
	/** "2031". */
	title: string;
	/** The year that can be pinned here. */
	year?: number;
	/** Upright lines, px. */
	rules: { x: number; top: number; bottom: number }[];
	/** What up and down walk, from the top down. */
	points: Point[];
	/** What is shown of the stop, in the players' order. */
	items: Item[];
	/** What is said of the whole stop. */
	said: string;
}

export interface Point extends Marked {
	id: string;
	/** "Tea, 2031, 36 to 39 percent". */
	said: string;
	color: string;
	/** The same player's in the other of two panels. */
	twin?: Marked;
}

/** Where a figure is marked, px. */
export interface Marked {
	x: number;
	y: number;
	/** The range, from low to high. */
	from?: [number, number];
	to?: [number, number];
}

export interface Item {
	id: string;
	name: string;
	color: string;
	/** "36–39%". */
	value: string;
	/** "37.5%": the middle, or a difference. */
	more?: string;
	/** Where it stands on the sources page: a key of `sourceRows`. */
	row?: string;
}

export interface WalkInput {
	projection: Projection;
	scene: Scene;
	/** What the view *Compare* shows; low beside high unless given. */
	comparison?: Comparison;
}

/** Px around a spot in which it is meant. */
const reach = 28;

/** The walk of a chart that gives its figures one by one. */
export function spotsWalk(spots: Spot[]): Walk {
	return {
		count: spots.length,
		first: 0,
		stop: (index) => stopOf(spots[index]!),
		find(x, y) {
			const near = spots.map((spot) => Math.hypot(spot.x - x, spot.y - y));
			const stop = near.indexOf(Math.min(...near));
			return near[stop]! <= reach ? { stop, point: 0 } : undefined;
		}
	};
}

function stopOf({ key, title, x, y, parts, said: own }: Spot): Stop {
	const list = parts.map(({ name, value }) => m.name_and_range({ name, range: value }));
	const said = own ?? m.walk_stop({ title, list: list.join(m.list_comma()) });
	return {
		title,
		rules: [],
		points: [{ id: key, said, color: 'var(--ink)', x, y }],
		items: parts.map(({ name, value, color = 'var(--ink)', row }, index) => ({
			id: String(index),
			name,
			color,
			value,
			...(row === undefined ? {} : { row })
		})),
		said
	};
}
