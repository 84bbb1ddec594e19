import { elementsIn, parseXml, textOf, type XmlElement } from '../scene/xml';
import { middleOf, readLine, type Point } from '../scene/path-data';
import { edgesOf } from './read-back';

/**
 * Reads a picture's file as a person does who has only the picture: scales from the figures written
 * at the axes, players by their colours. It knows nothing of scenes.
 */
export interface Picture {
	elements: XmlElement[];
	/** Shares written at an axis, with where they stand: px across and down. */
	shares: { value: number; x: number; y: number }[];
	years: { value: number; x: number }[];
}

export function readPicture(svg: string): Picture {
	const elements = [...elementsIn(parseXml(svg))];
	const texts = elements
		.filter(({ name, attributes }) => name === 'text' && attributes['font-size'] === '12')
		.map((element) => ({ text: textOf(element), ...placeOf(element) }));
	const figures = (pattern: RegExp) =>
		texts.flatMap(({ text, ...place }) => {
			const found = pattern.exec(text);
			return found ? [{ value: Number(found[1]), ...place }] : [];
		});
	return { elements, shares: figures(/^(\d+)%$/), years: figures(/^(\d{4})$/) };
}

/** From px to what is written beside an axis; throws where the figures do not stand evenly. */
export type Scale = (at: number) => number;

function scaleBy(marks: { value: number; at: number }[]): Scale {
	const [first, last] = [marks[0], marks.at(-1)];
	if (!first || !last || first.value === last.value) throw new Error('An axis needs two figures.');
	const scale = (at: number) =>
		first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value);
	const uneven = marks.filter(({ value, at }) => Math.abs(scale(at) - value) > 0.02);
	if (uneven.length > 0) throw new Error(`Not even: ${uneven.map(({ value }) => value)}`);
	return scale;
}

/** The share of a height; a figure's baseline stands 4 px below its grid line. */
export function shareDown({ shares }: Picture): Scale {
	return scaleBy(shares.map(({ value, y }) => ({ value, at: y - 4 })));
}

/** The share of a place from left to right. */
export function shareAcross({ shares }: Picture): Scale {
	return scaleBy(shares.map(({ value, x }) => ({ value, at: x })));
}

/** The year of a place from left to right; `panel` is the n-th of several plots side by side. */
export function yearAcross({ years }: Picture, panel = 0): Scale {
	const starts = years.flatMap(({ value }, index) => (value === years[0]?.value ? [index] : []));
	const own = years.slice(starts[panel], starts[panel + 1]);
	return scaleBy(own.map(({ value, x }) => ({ value, at: x })));
}

/** What is drawn of one colour. */
export interface Drawn {
	/** Dashed paths: the way there. */
	ways: Point[][];
	/** See-through areas: bands and bars. */
	areas: { upper: Point[]; lower: Point[] }[];
	/** Solid straight lines: their ends. */
	lines: [Point, Point][];
	/** The middles of filled marks. */
	filled: Point[];
	/** The middles of hollow marks. */
	hollow: Point[];
}

export function drawnIn({ elements }: Picture, color: string): Drawn {
	const drawn: Drawn = { ways: [], areas: [], lines: [], filled: [], hollow: [] };
	const fine = elements.filter(({ attributes: { fill, stroke } }) =>
		[fill, stroke].includes(color)
	);
	for (const { name, attributes } of fine) {
		const { d = '', fill = 'none', stroke } = attributes;
		const dashed = 'stroke-dasharray' in attributes;
		if (name === 'line' && !dashed) drawn.lines.push(endsOf(attributes));
		if (name === 'circle') drawn[fill === color ? 'filled' : 'hollow'].push(centreOf(attributes));
		if (name !== 'path') continue;
		if (dashed) drawn.ways.push(readLine(d));
		else if ('fill-opacity' in attributes) drawn.areas.push(edgesOf(d));
		else if (fill === color) drawn.filled.push(middleOf(d));
		else if (fill !== 'none' && stroke === color) drawn.hollow.push(middleOf(d));
	}
	return drawn;
}

function placeOf({ attributes: { x, y } }: XmlElement): { x: number; y: number } {
	return { x: Number(x), y: Number(y) };
}

function centreOf({ cx, cy }: XmlElement['attributes']): Point {
	return [Number(cx), Number(cy)];
}

function endsOf({ x1, y1, x2, y2 }: XmlElement['attributes']): [Point, Point] {
	return [
		[Number(x1), Number(y1)],
		[Number(x2), Number(y2)]
	];
}
