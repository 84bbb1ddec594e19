export type Point = [x: number, y: number];

const number = String.raw`(?!-0[MLQ,Z ])-?(?:0|[1-9]\d*)(?:\.\d{1,2})?`;
const point = `(${number}),(${number})`;
const step = new RegExp(`([ML])${point}|Q${point} ${point}|(Z)`, 'y');

/**
 * Path data as files have it, part by part: absolute moves and lines in px with at most two
 * decimals and no −0, parts perhaps closed; of a curve, as letters have them, the point that bends it
 * and its end. Throws at anything else.
 */
export function readPath(d: string): Point[][] {
	const parts: Point[][] = [];
	for (step.lastIndex = 0; step.lastIndex < d.length;) {
		const at = step.lastIndex;
		const found = step.exec(d);
		if (!found) throw new Error(`Not path data from here on: ${d.slice(at, at + 60)}`);
		if (found[1] === 'M') parts.push([]);
		const part = parts.at(-1);
		if (!part) throw new Error(`Begins without a move: ${d.slice(0, 60)}`);
		const [, , ...numbers] = found.slice(0, 8).map(Number);
		const [x, y, bendX, bendY, endX, endY] = numbers as [
			number,
			number,
			number,
			number,
			number,
			number
		];
		if (found[1]) part.push([x, y]);
		else if (found[4]) part.push([bendX, bendY], [endX, endY]);
	}
	if (parts.length === 0) throw new Error('No path data.');
	return parts;
}

/** The one part of a path that has one. */
export function readLine(d: string): Point[] {
	const [line, ...others] = readPath(d);
	if (!line || others.length > 0) throw new Error(`Not one line: ${d.slice(0, 60)}`);
	return line;
}

/** What a path spans, without its stroke. */
export function boxOfPath(d: string) {
	const points = readPath(d).flat();
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

/** The middle of a shape that is the same all around it: the mean of its corners. */
export function middleOf(d: string): Point {
	const corners = readLine(d);
	const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	return [mean(corners.map(([x]) => x)), mean(corners.map(([, y]) => y))];
}
