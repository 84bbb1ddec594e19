/**
 * A chart as plain data. Coordinates are px from the scene's top left corner, final and rounded;
 * colours are whatever the theme holds: `#rrggbb` for files, `var(--…)` on screen.
 */
export interface Scene {
	/** Px. */
	width: number;
	/** Px. */
	height: number;
	/** One line: what the picture shows. */
	title: string;
	/** The same for someone who cannot see it. */
	description: string;
	/** Colour of the ground the marks stand on. */
	background: string;
	marks: Mark[];
	/** Where data lie in the picture, for tests and for what is laid over it. */
	plots: Plot[];
	/** The ranges that can be taken hold of where they are drawn. */
	tracks?: Track[];
	/** The figures that can be pointed at one by one, in the order in which they are read. */
	spots?: Spot[];
}

/** The position of one coordinate system: `domain` maps to `range` (px), both ends inclusive. */
export interface Axis {
	domain: [number, number];
	range: [number, number];
}

export interface Plot {
	id: string;
	x: Axis;
	y: Axis;
}

/** A line along which a range lies: its `axis` runs along x or y, at one place (px) across. */
export interface Track {
	/** Whose range it is: a player's id. */
	id: string;
	along: 'x' | 'y';
	axis: Axis;
	/** Px. */
	across: number;
}

/** One figure of a picture. */
export interface Spot {
	key: string;
	/** Px. */
	x: number;
	y: number;
	/** What it is: "Low projection". */
	title: string;
	/** What it says, in parts that may each have a colour, and a row of the sources page: "Tea 40%". */
	parts: { name: string; value: string; color?: string; row?: string }[];
	/** The same as one sentence, where title and parts in a row would not read well. */
	said?: string;
}

interface Keyed {
	/** Unique among its siblings and the same for the same thing from one drawing to the next. */
	key: string;
}

interface Paint {
	fill?: string;
	fillOpacity?: number;
	stroke?: string;
	strokeWidth?: number;
	strokeOpacity?: number;
	/** Lengths of dash and gap in px, such as "6 4". */
	strokeDash?: string;
}

export interface GroupMark extends Keyed {
	kind: 'group';
	/** Path data outside which nothing of the group is drawn. */
	clip?: string;
	children: Mark[];
}

export interface PathMark extends Keyed, Paint {
	kind: 'path';
	d: string;
}

export interface RectMark extends Keyed, Paint {
	kind: 'rect';
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface LineMark extends Keyed, Paint {
	kind: 'line';
	x1: number;
	y1: number;
	x2: number;
	y2: number;
}

export interface CircleMark extends Keyed, Paint {
	kind: 'circle';
	cx: number;
	cy: number;
	r: number;
}

export type Face = 'sans' | 'serif';
export type Anchor = 'start' | 'middle' | 'end';

export interface TextMark extends Keyed {
	kind: 'text';
	x: number;
	/** Of the baseline. */
	y: number;
	text: string;
	/** Px, 12 or more. */
	size: number;
	face: Face;
	bold?: boolean;
	anchor: Anchor;
	fill: string;
}

export type Mark = GroupMark | PathMark | RectMark | LineMark | CircleMark | TextMark;

/** Rounds a coordinate to hundredths of a px, so that files are small and the same everywhere. */
export function px(value: number): number {
	// Adding zero turns −0 into 0, which would be written differently.
	return Math.round(value * 100) / 100 + 0;
}

/** Every mark of a scene, groups entered, in drawing order. */
export function* eachMark(marks: Mark[]): Generator<Mark> {
	for (const mark of marks) {
		yield mark;
		if (mark.kind === 'group') yield* eachMark(mark.children);
	}
}
