import { pathRound } from 'd3';

/** Path data through points, px, rounded as all coordinates are. */
export function polyline(xs: number[], ys: number[]): string {
	const path = pathRound(2);
	xs.forEach((x, index) => (index === 0 ? path.moveTo(x, ys[0]!) : path.lineTo(x, ys[index]!)));
	return path.toString();
}

/** Path data of the area between two lines over the same xs, px. */
export function areaBetween(xs: number[], upper: number[], lower: number[]): string {
	const path = pathRound(2);
	xs.forEach((x, index) =>
		index === 0 ? path.moveTo(x, upper[0]!) : path.lineTo(x, upper[index]!)
	);
	for (let index = xs.length - 1; index >= 0; index -= 1) path.lineTo(xs[index]!, lower[index]!);
	path.closePath();
	return path.toString();
}
