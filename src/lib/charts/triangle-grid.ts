import { share } from '$lib/format';
import { px, wrapText, type Mark, type Theme } from '$lib/scene';
import type { Triple } from './ternary';
import { cornersOfWindow, type TernaryWindow } from './triangle-window';

export interface Corner {
	/** The player that it is, if it is one. */
	id?: string;
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
	window: TernaryWindow,
	corners: [Corner, Corner, Corner],
	base: number,
	theme: Theme
): Mark[] {
	const { low, side } = window;
	const step = side < 100 ? (base < 320 ? 10 : 5) : base < 320 ? 20 : 10;
	/** Grid values of a part, percent. */
	const valuesOf = (part: 0 | 1 | 2) =>
		Array.from({ length: side / step - 1 }, (_, index) => low[part] + (index + 1) * step);
	/** The mix in which one part has a value, another the least that is shown, and the third the rest. */
	const mixOf = (part: number, value: number, least: number): Triple => {
		const rest = 100 - value - low[least]!;
		return [0, 1, 2].map((index) =>
			index === part ? value : index === least ? low[least]! : rest
		) as Triple;
	};
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
	const ids = ['a', 'b', 'c'] as const;
	const all = [0, 1, 2] as const;
	// Every second figure: next to each other they would touch on a small triangle.
	const isWritten = (value: number) => value % (side < 100 ? 10 : 20) === 0;
	return [
		{
			kind: 'path',
			key: 'ground',
			d: `M${cornersOfWindow(window)
				.map((mix) => at(mix).map(px).join(','))
				.join('L')}Z`,
			fill: theme.zone,
			stroke: theme.ink,
			strokeWidth: 1
		},
		...all.flatMap((part) =>
			valuesOf(part).map((value) => {
				const [one, other] = all.filter((index) => index !== part);
				return line(
					`${ids[part]}:${value}`,
					mixOf(part, value, one!),
					mixOf(part, value, other!),
					theme.rule
				);
			})
		),
		// Each part's figures stand where the next part but one is least.
		...all.flatMap((part) =>
			valuesOf(part)
				.filter(isWritten)
				.map((value) =>
					figure(`${ids[part]}-figure:${value}`, mixOf(part, value, [2, 0, 1][part]!), value, part)
				)
		),
		...names(at, window, corners, base)
	];
}

/** A corner's name in the lines it is written in: two at most. */
export function cornerName({ name }: Corner, base: number): string[] {
	return wrapText(name, base * 0.48, 14, 'sans', true, 2);
}

/** Each part's name at its corner, where its share is the largest. */
function names(
	at: (mix: Triple) => [number, number],
	window: TernaryWindow,
	corners: [Corner, Corner, Corner],
	base: number
): Mark[] {
	const places = cornersOfWindow(window);
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
