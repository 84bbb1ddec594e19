import { outcomeOf, type Projection } from '$lib/projection';
import { share } from '$lib/format';
import { px, roomFor, type Axis, type Mark, type Theme } from '$lib/scene';

/** Data to px, with the axis it was made from. D3's own scale brings colours, formats and dates along. */
export interface Scale extends Axis {
	(value: number): number;
}

/** A linear scale. */
export function scaleOf(axis: Axis): Scale {
	const [from, to] = axis.domain;
	const [start, end] = axis.range;
	const perUnit = (end - start) / (to - from);
	return Object.assign((value: number) => start + (value - from) * perUnit, axis);
}

const tops = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/**
 * The top of a share axis in percent: the lowest of a few round ones with room for every share drawn,
 * the source's included, so that an axis does not move while a range is being dragged below it.
 */
export function axisTop(projection: Projection): number {
	const highest = Math.max(
		...projection.players.flatMap(({ id, base, target, source, band }) => [
			base,
			outcomeOf(projection, id) ?? 0,
			target.high,
			source.high,
			// On a log-ratio path a share can stand higher on the way than at either end.
			...band.high
		])
	);
	return tops.find((top) => top >= Math.min(100, highest * 1.04)) ?? 100;
}

/** Round shares for grid lines, 0 and `top` included where they are round, percent. */
export function shareTicks(top: number, length: number): number[] {
	const step = [1, 2, 5, 10, 20, 25, 50].find((size) => (length * size) / top >= 44) ?? 50;
	const ticks: number[] = [];
	for (let tick = 0; tick <= top; tick += step) ticks.push(tick);
	return ticks;
}

/** Horizontal grid lines with their shares to the left; the room for those is `shareRoom`. */
export function shareGrid(y: Scale, left: number, right: number, theme: Theme): Mark[] {
	const [bottom, top] = y.range;
	return shareTicks(y.domain[1], bottom - top).flatMap((tick): Mark[] => [
		{
			kind: 'line',
			key: `grid:${tick}`,
			x1: px(left),
			x2: px(right),
			y1: px(y(tick)),
			y2: px(y(tick)),
			stroke: tick === 0 ? theme.ink : theme.rule,
			strokeWidth: 1
		},
		tickShare(tick, left - 6, y(tick), theme)
	]);
}

/** The share of a tick, ending at `x` px and as high as it. */
export function tickShare(tick: number, x: number, y: number, theme: Theme): Mark {
	return {
		kind: 'text',
		key: `tick:${tick}`,
		x: px(x),
		y: px(y + 4),
		text: share(tick),
		size: 12,
		face: 'sans',
		anchor: 'end',
		fill: theme.muted
	};
}

/** Px to keep for `shareGrid`'s figures. */
export const shareRoom = Math.ceil(roomFor('100%', 12, 'sans')) + 6;

/** The years worth a label on `length` px: the first, the last and round ones that keep clear of both. */
export function yearTicks(first: number, last: number, length: number): number[] {
	const room = roomFor('2000', 12, 'sans') + 12;
	const perYear = length / (last - first);
	const steps = [1, 2, 5, 10, 20, 50].filter((years) => years * perYear >= room);
	// A step that comes out even needs no gap before the last year.
	const even = steps.find((years) => (last - first) % years === 0);
	const step = even ?? steps[0] ?? 100;
	const ticks = [first];
	for (
		let year = even ? first + step : Math.ceil((first + 1) / step) * step;
		year < last;
		year += step
	) {
		if ((year - first) * perYear >= room && (last - year) * perYear >= room) ticks.push(year);
	}
	return [...ticks, last];
}

/**
 * Year labels with small ticks under a plot; the first and the last are set in ink.
 *
 * @param target a year before the last that is set in ink, too: beyond it only the last has a label, if it fits
 */
export function yearAxis(
	x: Scale,
	bottom: number,
	theme: Theme,
	target: number = x.domain[1]
): Mark[] {
	const [first, last] = x.domain;
	const room = roomFor('2000', 12, 'sans', true) + 8;
	const clear = target === last || x(target) - x(first) >= room;
	const years = clear ? yearTicks(first, target, x(target) - x(first)) : [first];
	if (target < last && x(last) - x(years.at(-1)!) >= room) years.push(last);
	return years.flatMap((year): Mark[] => {
		const end = year === first || year === target || year === last;
		const at = px(x(year));
		return [
			{
				kind: 'line',
				key: `year-tick:${year}`,
				x1: at,
				x2: at,
				y1: px(bottom),
				y2: px(bottom + 5),
				stroke: theme.ink,
				strokeWidth: 1
			},
			{
				kind: 'text',
				key: `year:${year}`,
				x: at,
				y: px(bottom + 19),
				text: String(year),
				size: 12,
				face: 'sans',
				bold: end,
				anchor: 'middle',
				fill: end ? theme.ink : theme.muted
			}
		];
	});
}
