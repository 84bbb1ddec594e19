import { share } from '$lib/format';
import { px, wrapText, type Mark, type Theme } from '$lib/scene';
import type { Triple } from './ternary';

export interface Corner {
	name: string;
	color: string;
	/** The part's target range in words. */
	range: string;
}

/**
 * Grid, frame, figures and names of a ternary plot. Each edge carries the figures of the part whose
 * share runs from 0 to 100% along it, in that part's colour, so that no legend is needed.
 */
export function triangleGrid(
	at: (mix: Triple) => [number, number],
	corners: [Corner, Corner, Corner],
	base: number,
	theme: Theme
): Mark[] {
	const steps = base < 320 ? [20, 40, 60, 80] : [10, 20, 30, 40, 50, 60, 70, 80, 90];
	const line = (key: string, from: Triple, to: Triple, stroke: string): Mark => {
		const [[x1, y1], [x2, y2]] = [at(from), at(to)];
		return {
			kind: 'line',
			key,
			x1: px(x1),
			y1: px(y1),
			x2: px(x2),
			y2: px(y2),
			stroke,
			strokeWidth: 1
		};
	};
	const figure = (key: string, mix: Triple, value: number, part: 0 | 1 | 2): Mark => {
		const [x, y] = at(mix);
		const place = [
			{ x, y: y + 16, anchor: 'middle' as const },
			{ x: x + 7, y: y + 4, anchor: 'start' as const },
			{ x: x - 7, y: y + 4, anchor: 'end' as const }
		][part]!;
		return {
			kind: 'text',
			key,
			x: px(place.x),
			y: px(place.y),
			text: share(value),
			size: 12,
			face: 'sans',
			anchor: place.anchor,
			fill: corners[part].color
		};
	};
	// Every second figure: next to each other they would touch on a small triangle.
	const written = steps.filter((value) => value % 20 === 0);
	return [
		{
			kind: 'path',
			key: 'ground',
			d: `M${[at([100, 0, 0]), at([0, 100, 0]), at([0, 0, 100])]
				.map((point) => point.map(px).join(','))
				.join('L')}Z`,
			fill: theme.zone,
			stroke: theme.ink,
			strokeWidth: 1
		},
		...steps.flatMap((value) => [
			line(`a:${value}`, [value, 100 - value, 0], [value, 0, 100 - value], theme.rule),
			line(`b:${value}`, [100 - value, value, 0], [0, value, 100 - value], theme.rule),
			line(`c:${value}`, [100 - value, 0, value], [0, 100 - value, value], theme.rule)
		]),
		...written.flatMap((value) => [
			figure(`a-figure:${value}`, [value, 100 - value, 0], value, 0),
			figure(`b-figure:${value}`, [0, value, 100 - value], value, 1),
			figure(`c-figure:${value}`, [100 - value, 0, value], value, 2)
		]),
		...names(at, corners, base)
	];
}

/** A corner's name in the lines it is written in: two at most. */
export function cornerName({ name }: Corner, base: number): string[] {
	return wrapText(name, base * 0.48, 14, 'sans', true, 2);
}

/** Each part's name at its corner, where its share is 100%. */
function names(
	at: (mix: Triple) => [number, number],
	corners: [Corner, Corner, Corner],
	base: number
): Mark[] {
	const places: Triple[] = [
		[100, 0, 0],
		[0, 100, 0],
		[0, 0, 100]
	];
	return corners.flatMap((corner, part): Mark[] => {
		const [x, y] = at(places[part]!);
		const name = cornerName(corner, base);
		// Under the figures of the edge below, or above the top.
		const first = part === 2 ? y - 12 - (name.length - 1) * 16 : y + 36;
		const place = [
			{ x: x - 12, anchor: 'start' as const },
			{ x: x + 12, anchor: 'end' as const },
			{ x, anchor: 'middle' as const }
		][part]!;
		return name.map((text, line) => ({
			kind: 'text',
			key: `corner:${part}:${line}`,
			x: px(place.x),
			y: px(first + line * 16),
			text,
			size: 14,
			face: 'sans',
			bold: true,
			anchor: place.anchor,
			fill: corner.color
		}));
	});
}
