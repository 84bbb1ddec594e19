import { px, wrapText, type Mark, type Theme } from '$lib/scene';

/** Px between a scene's edge and what it shows. */
export function margin(width: number): number {
	return width < 600 ? 12 : 20;
}

/**
 * The height of a plot that is to be so much higher, or lower, than it would be by itself, px; never
 * so low that it is hard to read.
 *
 * @param least what of its natural height is enough to read it
 */
export function stretched(natural: number, stretch = 0, least = 0.6): number {
	return Math.max(natural + stretch, Math.min(natural, Math.max(150, natural * least)));
}

export interface Block {
	marks: Mark[];
	/** Where what follows may begin, px from the top. */
	bottom: number;
}

/** The headline and the line below it, wrapped to the scene's width. */
export function header(width: number, theme: Theme, headline: string, subtitle: string): Block {
	const size = width < 400 ? 19 : width < 700 ? 22 : 26;
	const side = margin(width);
	const title = balanced(headline, width - 2 * side, size);
	const lead = wrapText(subtitle, width - 2 * side, 14, 'sans');
	// A headline is computed and changes with the ranges: on narrow charts it has two lines in any case.
	const rows = Math.max(title.length, width < 700 ? 2 : 1);
	const top = side + size * 0.82;
	const marks = lines('headline', title, side, top, size * 1.2, {
		size,
		face: 'serif',
		bold: true,
		fill: theme.ink
	});
	const below = top + (rows - 1) * size * 1.2 + 25;
	marks.push(
		...lines('subtitle', lead, side, below, 19, { size: 14, face: 'sans', fill: theme.muted })
	);
	return { marks, bottom: below + (lead.length - 1) * 19 + 12 };
}

const mostLines = 5;

/** A headline in as few lines as fit, all about as long; words are not broken to make them so. */
function balanced(text: string, width: number, size: number): string[] {
	const set = (room: number, most?: number) => wrapText(text, room, size, 'serif', true, most);
	const fewest = set(width);
	if (fewest.length > mostLines) return set(width, mostLines);
	const whole = fewest.join(' ');
	let narrowest = fewest;
	for (let room = width - 12; room > width / 3; room -= 12) {
		const narrower = set(room);
		if (narrower.length > fewest.length || narrower.join(' ') !== whole) break;
		narrowest = narrower;
	}
	return narrowest;
}

/** Source and notes under a thin rule; `bottom` is the scene's height. */
export function footer(width: number, theme: Theme, y: number, notes: string[]): Block {
	const side = margin(width);
	const text = notes.flatMap((note) => wrapText(note, width - 2 * side, 12, 'sans'));
	const first = y + 20;
	return {
		marks: [
			{
				kind: 'line',
				key: 'foot-rule',
				x1: px(side),
				x2: px(width - side),
				y1: px(y),
				y2: px(y),
				stroke: theme.rule,
				strokeWidth: 1
			},
			...lines('note', text, side, first, 17, { size: 12, face: 'sans', fill: theme.muted })
		],
		bottom: Math.ceil(first + (text.length - 1) * 17 + side)
	};
}

/** Lines of text, one below the other. */
export function lines(
	key: string,
	text: string[],
	x: number,
	y: number,
	leading: number,
	style: Pick<Extract<Mark, { kind: 'text' }>, 'size' | 'face' | 'bold' | 'fill'>
): Mark[] {
	return text.map((line, index) => ({
		kind: 'text',
		key: `${key}:${index}`,
		x: px(x),
		y: px(y + index * leading),
		text: line,
		anchor: 'start',
		...style
	}));
}
