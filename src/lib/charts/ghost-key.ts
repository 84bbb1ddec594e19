import { m } from '$lib/paraglide/messages';
import { px, roomFor, wrapText, type Mark, type Theme } from '$lib/scene';
import type { ComparedSide } from '$lib/projection';
import { margin, type Block } from './frame';
import { ghostDash } from './ghost-marks';
import type { SideWords } from './side-words';

interface KeyInput {
	width: number;
	theme: Theme;
	/** Where it may begin, px from the top. */
	y: number;
	sides: [ComparedSide, ComparedSide];
	words: [SideWords, SideWords];
}

const swatch = 34;
const leading = 20;

/** How each side is drawn: the second first, for it lies on top; side by side where both fit. */
export function ghostKey({ width, theme, y, sides, words }: KeyInput): Block {
	const side = margin(width);
	const most = width - 2 * side - swatch - 8;
	const entries = [1, 0].map((index) => {
		const ghost = index === 0;
		const name = words[index]!.title;
		const text = ghost ? m.ghost_of({ name }) : name;
		return {
			ghost,
			whole: sides[index]!.case === 'range',
			text: wrapText(text, most, 13, 'sans', !ghost, 1)[0]!
		};
	});
	const rooms = entries.map(
		({ text, ghost }) => swatch + 8 + roomFor(text, 13, 'sans', !ghost) + 24
	);
	const row = rooms[0]! + rooms[1]! - 24 <= width - 2 * side;
	const marks = entries.flatMap(({ ghost, whole, text }, index): Mark[] => {
		const left = row && index === 1 ? side + rooms[0]! : side;
		const base = y + 12 + (row ? 0 : index * leading);
		return [
			...swatchMarks(ghost ? 'key-ghost' : 'key-side', left, base - 4.5, ghost, whole, theme),
			{
				kind: 'text',
				key: ghost ? 'key-ghost:text' : 'key-side:text',
				x: px(left + swatch + 8),
				y: px(base),
				text,
				size: 13,
				face: 'sans',
				bold: !ghost,
				anchor: 'start',
				fill: ghost ? theme.muted : theme.ink
			}
		];
	});
	return { marks, bottom: y + 16 + (row ? 0 : leading) };
}

function swatchMarks(
	key: string,
	x: number,
	y: number,
	ghost: boolean,
	whole: boolean,
	theme: Theme
): Mark[] {
	const line = (name: string, dy: number, width: number, dash?: string): Mark => ({
		kind: 'line',
		key: `${key}:${name}`,
		x1: px(x),
		x2: px(x + swatch),
		y1: px(y + dy),
		y2: px(y + dy),
		stroke: theme.ink,
		strokeWidth: width,
		...(dash ? { strokeDash: dash } : {})
	});
	if (ghost) {
		return whole
			? [line('high', -4, 1.5, ghostDash), line('low', 4, 1.5, ghostDash)]
			: [line('line', 0, 1.5, ghostDash)];
	}
	const middle = line('middle', 0, 2.25, '7 4');
	if (!whole) return [middle];
	return [
		{
			kind: 'rect',
			key: `${key}:band`,
			x: px(x),
			y: px(y - 5),
			width: swatch,
			height: 10,
			fill: theme.rule
		},
		middle
	];
}
