import { share } from '$lib/format';
import { isPoint, shownRange, type ProjectedPlayer } from '$lib/projection';
import { px, roomFor, type Mark, type Theme } from '$lib/scene';
import type { Scale } from './axis';
import { textureMarks, toneOf } from './hatch';
import { outcomeMark } from './outcome-marks';
import { shapeMark } from './shapes';
import type { PlayerStyle } from './style';

/** One player's row: what is drawn and what is written. */
export interface Row {
	player: ProjectedPlayer;
	style: PlayerStyle;
	name: string;
	/** How high its bar is, px. */
	bar: number;
	/** "40–45%". */
	target: string;
	/** "+10 to +15 pp". */
	points: string;
	/** "+33 to +50%", or nothing where there was no share to grow from. */
	percent: string;
	/** What came out, percent, where it is known. */
	outcome: number | undefined;
	/** "came out at 82.8%", or nothing. */
	cameOut: string;
}

function ticksOf(x: Scale): number[] {
	const [left, right] = x.range;
	const room = roomFor('100%', 12, 'sans') + 14;
	const highest = x.domain[1];
	const step =
		[1, 2, 5, 10, 20, 25, 50].find((size) => ((right - left) * size) / highest >= room) ?? 50;
	const ticks: number[] = [];
	for (let tick = 0; tick <= highest; tick += step) ticks.push(tick);
	return ticks;
}

export function shareTicksOnTop(x: Scale, top: number, theme: Theme): Mark[] {
	return ticksOf(x).map((tick) => ({
		kind: 'text',
		key: `tick:${tick}`,
		x: px(x(tick)),
		y: px(top - 7),
		text: share(tick),
		size: 12,
		face: 'sans',
		// In the middle the first would stand out over the edge.
		anchor: tick === 0 && x(0) < 24 ? 'start' : 'middle',
		fill: theme.muted
	}));
}

export function gridLines(
	key: string,
	x: Scale,
	top: number,
	bottom: number,
	theme: Theme
): Mark[] {
	return ticksOf(x).map((tick) => ({
		kind: 'line',
		key: `${key}:${tick}`,
		x1: px(x(tick)),
		x2: px(x(tick)),
		y1: px(top),
		y2: px(bottom),
		stroke: tick === 0 ? theme.ink : theme.rule,
		strokeWidth: 1
	}));
}

/**
 * Px from a bar's lower edge to the middle of its cross, which so lies clear of the marks, the handles
 * and the source's bracket wherever they are.
 */
const outcomeAway = 13;

/**
 * Bar from low to high, tick at the middle, the base share as a hollow mark joined to it by a thin line;
 * below it what came out.
 */
export function barMarks(
	{ player, style, bar, outcome }: Row,
	x: Scale,
	y: number,
	theme: Theme
): Mark[] {
	const { id, base, band, source, changed } = player;
	const target = shownRange(player);
	const { color, shape } = style;
	const [low, high] = [x(target.low), x(target.high)];
	const [from, to] =
		base < target.low ? [x(base), low] : base > target.high ? [high, x(base)] : [low, low];
	const top = y - bar / 2;
	const bottom = y + bar / 2;
	const point = isPoint(player);
	const outline = `M${px(low)},${px(top)}L${px(high)},${px(top)}L${px(high)},${px(bottom)}L${px(low)},${px(bottom)}Z`;
	const marks: Mark[] = [
		{
			kind: 'line',
			key: `move:${id}`,
			x1: px(from),
			x2: px(to),
			y1: px(y),
			y2: px(y),
			stroke: color,
			strokeWidth: 1.5,
			strokeDash: '2 3'
		}
	];
	if (!point) {
		marks.push(...textureMarks(id, outline, { left: low, right: high, top, bottom }, style, 6), {
			kind: 'path',
			key: `bar:${id}`,
			d: outline,
			fill: color,
			fillOpacity: toneOf(style, 0.3),
			stroke: color,
			strokeWidth: 1.25
		});
	}
	const middle = band.middle.at(-1)!;
	marks.push(
		point
			? shapeMark(`middle:${id}`, shape, x(middle), y, 7, color)
			: {
					kind: 'line',
					key: `middle:${id}`,
					x1: px(x(middle)),
					x2: px(x(middle)),
					y1: px(top),
					y2: px(bottom),
					stroke: color,
					strokeWidth: 2.5
				},
		shapeMark(`base:${id}`, shape, x(base), y, 5, color, theme)
	);
	if (outcome !== undefined) marks.push(outcomeMark(id, x(outcome), bottom + outcomeAway, color));
	if (changed) {
		const [start, end] = [px(x(source.low)), px(x(source.high))];
		const at = px(bottom + 6);
		marks.push({
			kind: 'path',
			key: `source:${id}`,
			d: `M${start},${px(at - 3)}L${start},${at}L${end},${at}L${end},${px(at - 3)}`,
			stroke: theme.ink,
			strokeWidth: 1.5
		});
	}
	return marks;
}

/** The range in figures, beside its bar where that is free of the other marks, else above it. */
export function rangeLabel({ player, target, bar }: Row, x: Scale, y: number, theme: Theme): Mark {
	const { low, high } = shownRange(player);
	const [left, right] = x.range;
	const room = roomFor(target, 13, 'sans', true);
	const after = x(high) + 12;
	const before = x(low) - 12;
	const label = (at: number, anchor: 'start' | 'end', baseline: number): Mark => ({
		kind: 'text',
		key: `label:${player.id}`,
		x: px(at),
		y: px(baseline),
		text: target,
		size: 13,
		face: 'sans',
		bold: true,
		anchor,
		fill: theme.ink
	});
	// On the base share's side the dotted line is in the way.
	const [falls, rises] = [player.base > high, player.base < low];
	if (!falls && after + room <= right + 2) {
		return label(after, 'start', y + 4.5);
	}
	if (!rises && before - room >= left) {
		return label(before, 'end', y + 4.5);
	}
	return label(Math.min(x(low), right - room), 'start', y - bar / 2 - 5);
}
