import { px, roomFor, wrapText, type Mark, type Theme } from '$lib/scene';
import { spread } from './spread';

export interface EndLabel {
	id: string;
	name: string;
	/** Below the name: the figures; a line break stays one. */
	value: string;
	/** Figures as wide as they get: room is kept for these. */
	widest: string;
	color: string;
	/** Colour of the name. */
	text: string;
	/** Where in the plot it belongs, px from the top. */
	at: number;
	/** Where its line begins, px from the left: at the plot's edge unless given. */
	from?: number | undefined;
}

const nameSize = 14;
const valueSize = 13;
const nameLeading = 16;
const valueLeading = 16;
const gap = 6;
/** Px between the plot's edge and the labels, crossed by a thin line. */
const reach = 20;

export interface EndLabelLayout {
	/** Px the labels need to the right of the plot. */
	width: number;
	/** Px the labels need from top to bottom. */
	height: number;
	draw(x: number, top: number, bottom: number, theme: Theme): Mark[];
}

/**
 * Name and figures at the end of each player's band, moved apart where they would collide.
 *
 * @param most px they may take
 * @param nameLines how many lines a name may take
 */
export function endLabels(labels: EndLabel[], most: number, nameLines = 2): EndLabelLayout {
	const wanted = Math.max(
		...labels.map((label) =>
			Math.max(
				roomFor(label.name, nameSize, 'sans', true),
				...label.value.split('\n').map((line) => roomFor(line, valueSize, 'sans')),
				roomFor(label.widest, valueSize, 'sans')
			)
		)
	);
	const inner = Math.min(wanted, most - reach);
	const set = labels.map((label) => {
		const name = wrapText(label.name, inner, nameSize, 'sans', true, nameLines);
		const value = label.value
			.split('\n')
			.flatMap((line) => wrapText(line, inner, valueSize, 'sans'));
		return {
			...label,
			name,
			value,
			height: name.length * nameLeading + value.length * valueLeading + gap
		};
	});
	return {
		width: Math.ceil(inner + reach),
		height: set.reduce((sum, label) => sum + label.height, 0),
		draw: (x, top, bottom, theme) => {
			const middles = spread(set, top, bottom);
			return set.flatMap((label, index): Mark[] => {
				const middle = middles[index]!;
				const first = middle - label.height / 2 + gap / 2 + 12;
				return [
					{
						kind: 'path',
						key: `leader:${label.id}`,
						d: `M${px(label.from ?? x + 2)},${px(label.at)}L${px(x + 6)},${px(label.at)}L${px(x + reach - 4)},${px(middle)}`,
						stroke: label.color,
						strokeWidth: 1
					},
					...label.name.map((text, line): Mark => ({
						kind: 'text',
						key: `name:${label.id}:${line}`,
						x: px(x + reach),
						y: px(first + line * nameLeading),
						text,
						size: nameSize,
						face: 'sans',
						bold: true,
						anchor: 'start',
						fill: label.text
					})),
					...label.value.map((text, line): Mark => ({
						kind: 'text',
						key: `value:${label.id}:${line}`,
						x: px(x + reach),
						y: px(first + (label.name.length + line) * nameLeading),
						text,
						size: valueSize,
						face: 'sans',
						anchor: 'start',
						fill: theme.ink
					}))
				];
			});
		}
	};
}
