import { decimal } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { px, roomFor, type Mark, type Theme } from '$lib/scene';
import type { Triple } from './ternary';
import {
	cornersOfWindow,
	placer,
	touchOf,
	wholeTriangle,
	type TernaryWindow
} from './triangle-window';

/** Px along a side of the small whole triangle. */
const small = 84;

/** Px that the small triangle takes with its words. */
export const locatorSize = {
	width: Math.max(small, Math.ceil(roomFor(m.triangle_part(), 12, 'sans'))),
	height: Math.ceil((small * Math.sqrt(3)) / 2) + 20
};

/** The whole triangle, small, with the part that is shown; nothing where the whole is shown. */
export function locator(window: TernaryWindow, x: number, y: number, theme: Theme): Mark[] {
	if (window.side === 100) return [];
	const bottom = y + (small * Math.sqrt(3)) / 2;
	const at = placer(wholeTriangle, x + (locatorSize.width - small) / 2, bottom, small);
	const outline = (points: Triple[]) =>
		`M${points.map((point) => at(point).map(px).join(',')).join('L')}Z`;
	return [
		{
			kind: 'path',
			key: 'locator',
			d: outline(cornersOfWindow(wholeTriangle)),
			fill: theme.paper,
			stroke: theme.muted,
			strokeWidth: 1
		},
		{
			kind: 'path',
			key: 'locator-part',
			d: outline(cornersOfWindow(window)),
			fill: theme.ink,
			fillOpacity: 0.22,
			stroke: theme.ink,
			strokeWidth: 1
		},
		{
			kind: 'text',
			key: 'locator-words',
			x: px(x + locatorSize.width / 2),
			y: px(bottom + 17),
			text: m.triangle_part(),
			size: 12,
			face: 'sans',
			anchor: 'middle',
			fill: theme.muted
		}
	];
}

/** A ring where the area touches the line of equal shares, and both shares beside it. */
export function touchMarks(
	area: Triple[],
	{ low }: TernaryWindow,
	at: (mix: Triple) => [number, number],
	theme: Theme
): Mark[] {
	const touch = touchOf(area);
	if (!touch) return [];
	const [x, y] = at(touch.mix);
	const share = decimal(Math.round(touch.mix[0] * 10) / 10);
	const words = m.triangle_touch({ first: share, second: share });
	// Beside the ring, or below it where the plot's edge and its figures are near.
	const third = touch.mix[2];
	const edge: Triple =
		touch.side === 1
			? [100 - low[1] - third, low[1], third]
			: [low[0], 100 - low[0] - third, third];
	const beside = Math.abs(x - at(edge)[0]) > roomFor(words, 14, 'sans', true) + 18;
	return [
		{
			kind: 'circle',
			key: 'touch',
			cx: px(x),
			cy: px(y),
			r: 6,
			stroke: theme.ink,
			strokeWidth: 2
		},
		{
			kind: 'text',
			key: 'touch-words',
			x: px(x - touch.side * 11),
			y: px(beside ? y + 4.5 : y + 21),
			text: words,
			size: 14,
			face: 'sans',
			bold: true,
			anchor: touch.side === 1 ? 'end' : 'start',
			fill: theme.ink
		}
	];
}
