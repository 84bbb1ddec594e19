import { eachMark, roomFor, type Mark, type Scene, type TextMark } from '$lib/scene';
import { boxOfPath } from '../scene/path-data';

export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Coordinates are rounded to hundredths of a px. */
const rounding = 0.011;

/** The place a text takes: as wide as another font may make it, as high as its size. */
export function textBox({ x, y, text, size, face, bold, anchor }: TextMark): Box {
	const room = roomFor(text, size, face, bold);
	const left = x - { start: 0, middle: room / 2, end: room }[anchor];
	return { left, right: left + room, top: y - 0.8 * size, bottom: y + 0.2 * size };
}

/** The place a mark takes, half its stroke included; of a clipped group, the clip's. */
export function boxOf(mark: Mark): Box {
	switch (mark.kind) {
		case 'text':
			return textBox(mark);
		case 'group':
			return mark.clip === undefined ? around(mark.children.map(boxOf)) : boxOfPath(mark.clip);
		case 'path':
			return grown(boxOfPath(mark.d), mark.strokeWidth);
		case 'rect':
			return {
				left: mark.x,
				right: mark.x + mark.width,
				top: mark.y,
				bottom: mark.y + mark.height
			};
		case 'line':
			return grown(
				{
					left: Math.min(mark.x1, mark.x2),
					right: Math.max(mark.x1, mark.x2),
					top: Math.min(mark.y1, mark.y2),
					bottom: Math.max(mark.y1, mark.y2)
				},
				mark.strokeWidth
			);
		case 'circle':
			return grown(
				{ left: mark.cx, right: mark.cx, top: mark.cy, bottom: mark.cy },
				2 * mark.r + (mark.strokeWidth ?? 0)
			);
	}
}

function around(boxes: Box[]): Box {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
		top: Math.min(...boxes.map(({ top }) => top)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}

function grown({ left, right, top, bottom }: Box, by = 0): Box {
	const half = by / 2;
	return { left: left - half, right: right + half, top: top - half, bottom: bottom + half };
}

/** What stands over the scene's edge, in words; nothing if all is inside. */
export function outside({ marks, width, height }: Scene): string[] {
	return marks.flatMap((mark) => {
		const { left, right, top, bottom } = boxOf(mark);
		const over = Math.max(-left, right - width, -top, bottom - height);
		return over <= rounding ? [] : [`${mark.key} is ${over.toFixed(2)} px over the edge`];
	});
}

/** Every two texts that stand in each other's place, in words. */
export function collisions(scene: Scene): string[] {
	const texts = [...eachMark(scene.marks)].filter((mark) => mark.kind === 'text');
	const boxes = texts.map(textBox);
	return texts.flatMap((text, a) =>
		texts.slice(a + 1).flatMap((other, after) => {
			const by = overlap(boxes[a]!, boxes[a + 1 + after]!);
			return by === undefined ? [] : [`${text.key} and ${other.key} overlap by ${by}`];
		})
	);
}

function overlap(a: Box, b: Box): string | undefined {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	if (across <= rounding || down <= rounding) return undefined;
	return `${across.toFixed(2)} × ${down.toFixed(2)} px`;
}

/** Keys that stand twice among the same siblings. */
export function repeatedKeys(marks: Mark[]): string[] {
	const keys = marks.map(({ key }) => key);
	const inside = marks.flatMap((mark) =>
		mark.kind === 'group' ? repeatedKeys(mark.children) : []
	);
	return [...keys.filter((key, index) => keys.indexOf(key) !== index), ...inside];
}
