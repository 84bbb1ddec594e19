import { px, wrapText, type Mark, type Plot } from '$lib/scene';
import { scaleOf } from './axis';
import { partMarks, type CompaniesInput, type CompaniesLayout } from './companies-marks';
import { figuresOf } from './companies-parts';
import { lines, margin } from './frame';
import { gridLines, shareTicksOnTop } from './target-bars';

const barHeight = 12;

/** A row for each part, its name set in by its depth; all bars lie on one scale, under their wholes. */
export function companiesRows({ parts, width, theme, top }: CompaniesInput): CompaniesLayout {
	const side = margin(width);
	const left = side + 2;
	const right = width - side - 10;
	const rowsTop = Math.ceil(top + 22);
	const x = scaleOf({ domain: [0, 100], range: [left, right] });
	let y = rowsTop + 2;
	let whole = parts[0]!;
	const middles: [number, number][] = [];
	const marks = parts.flatMap((part, index): Mark[] => {
		if (part.depth === 0) whole = part;
		const { id, depth, style } = part;
		const inset = side + depth * 14;
		const room = width - side - inset;
		const name = wrapText(part.name, room, 14, 'sans', true, 2);
		const figures = wrapText(figuresOf(part), room, 13, 'sans');
		const nameAt = y + (depth === 0 && index > 0 ? 24 : 16);
		const figuresAt = nameAt + name.length * 17;
		const barTop = figuresAt + (figures.length - 1) * 17 + 7;
		y = barTop + barHeight + 6;
		const box = { left: x(part.from), right: x(part.to), top: barTop, bottom: barTop + barHeight };
		middles.push([(box.left + box.right) / 2, (box.top + box.bottom) / 2]);
		return [
			...lines(`name:${id}`, name, inset, nameAt, 17, {
				size: 14,
				face: 'sans',
				bold: true,
				fill: depth === 0 ? style.label : theme.ink
			}),
			...lines(`value:${id}`, figures, inset, figuresAt, 17, {
				size: 13,
				face: 'sans',
				fill: theme.ink
			}),
			...gridLines(`grid:${id}`, x, barTop - 2, barTop + barHeight + 2, theme),
			...(depth > 0 ? [wholeMark(id, x(whole.from), x(whole.to), box, style.color)] : []),
			...partMarks(part, box)
		];
	});
	const bottom = Math.ceil(y + 4);
	const plot: Plot = {
		id: 'plot',
		x: { domain: [0, 100], range: [left, right] },
		y: { domain: [0, 1], range: [rowsTop, bottom] }
	};
	return {
		plot,
		middles,
		bottom: bottom + 8,
		marks: [...shareTicksOnTop(x, rowsTop, theme), ...marks]
	};
}

/** How far the player reaches that a part lies inside. */
function wholeMark(
	id: string,
	left: number,
	right: number,
	{ bottom }: { bottom: number },
	color: string
): Mark {
	return {
		kind: 'line',
		key: `whole:${id}`,
		x1: px(left),
		x2: px(right),
		y1: px(bottom),
		y2: px(bottom),
		stroke: color,
		strokeWidth: 1
	};
}
