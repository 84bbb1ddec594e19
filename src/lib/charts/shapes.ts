import { px, type Mark } from '$lib/scene';

/** What tells players apart without colour. */
export const shapes = [
	'disc',
	'square',
	'triangle',
	'diamond',
	'down-triangle',
	'plus',
	'pentagon',
	'star',
	'hexagon',
	'bar',
	'cross',
	'bow-tie'
] as const;
export type Shape = (typeof shapes)[number];

type Point = [number, number];

/** Corners around the origin, for a radius of 1. */
const corners: Record<Exclude<Shape, 'disc'>, Point[]> = {
	square: polygon(4, 45, 1.2),
	triangle: polygon(3, -90, 1.3),
	diamond: polygon(4, 0, 1.3),
	'down-triangle': polygon(3, 90, 1.3),
	plus: plus(0),
	pentagon: polygon(5, -90, 1.15),
	star: star(),
	hexagon: polygon(6, 0, 1.15),
	bar: [
		[-1.25, -0.55],
		[1.25, -0.55],
		[1.25, 0.55],
		[-1.25, 0.55]
	],
	cross: plus(45),
	'bow-tie': [
		[-1.2, -1],
		[1.2, 1],
		[1.2, -1],
		[-1.2, 1]
	]
};

/** The mark of a player at (x, y), about `radius` px large; hollow ones show what was, not what will be. */
export function shapeMark(
	key: string,
	shape: Shape,
	x: number,
	y: number,
	radius: number,
	color: string,
	hollow?: { paper: string }
): Mark {
	const paint = hollow
		? { fill: hollow.paper, stroke: color, strokeWidth: 2 }
		: { fill: color, stroke: color, strokeWidth: 0 };
	if (shape === 'disc') {
		return { kind: 'circle', key, cx: px(x), cy: px(y), r: px(radius), ...paint };
	}
	const path = corners[shape].map(([dx, dy]) => `${px(x + dx * radius)},${px(y + dy * radius)}`);
	return { kind: 'path', key, d: `M${path.join('L')}Z`, ...paint };
}

function polygon(count: number, turn: number, radius: number): Point[] {
	return Array.from({ length: count }, (_, index) => at(turn + (360 * index) / count, radius));
}

function star(): Point[] {
	return Array.from({ length: 10 }, (_, index) => at(-90 + 36 * index, index % 2 ? 0.6 : 1.4));
}

function plus(turn: number): Point[] {
	const arm = 0.42;
	const angle = (Math.atan2(arm, 1.2) * 180) / Math.PI;
	const far = Math.hypot(arm, 1.2);
	const near = Math.hypot(arm, arm);
	return [0, 90, 180, 270].flatMap((side) => [
		at(turn + side - angle, far),
		at(turn + side + angle, far),
		at(turn + side + 45, near)
	]);
}

function at(degrees: number, radius: number): Point {
	const angle = (degrees * Math.PI) / 180;
	return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}
