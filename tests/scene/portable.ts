import { fontFamily } from '$lib/scene';
import { readPath } from './path-data';
import { elementsIn, parseXml, type XmlElement } from './xml';

type Test = (value: string) => boolean;

const like =
	(pattern: RegExp): Test =>
	(value) =>
		pattern.test(value);

/** At most two decimals; no −0, no exponent, not NaN. */
const number = like(/^(?!-0$)-?(0|[1-9]\d*)(\.\d{1,2})?$/);
const length = like(/^(0|[1-9]\d*)(\.\d{1,2})?$/);
const color = like(/^(#[0-9a-f]{6}|none)$/);
const opacity = like(/^(0|1|0\.\d{1,2})$/);

const paint: Record<string, Test> = {
	fill: color,
	'fill-opacity': opacity,
	stroke: color,
	'stroke-width': length,
	'stroke-opacity': opacity,
	'stroke-dasharray': like(/^\d+( \d+)*$/),
	'stroke-linecap': like(/^(butt|round)$/)
};

const pathData: Test = (value) => {
	try {
		return readPath(value).every((part) => part.length > 1);
	} catch {
		return false;
	}
};

/** All that may stand in a picture: every other element or attribute breaks in some program. */
const allowed: Record<string, Record<string, Test>> = {
	svg: {
		xmlns: like(/^http:\/\/www\.w3\.org\/2000\/svg$/),
		width: like(/^\d+$/),
		height: like(/^\d+$/),
		viewBox: like(/^-?\d+(\.\d{1,2})? -?\d+(\.\d{1,2})? \d+(\.\d{1,2})? \d+(\.\d{1,2})?$/),
		role: like(/^img$/),
		'aria-labelledby': like(/^title desc$/)
	},
	title: { id: like(/^title$/) },
	desc: { id: like(/^desc$/) },
	metadata: {},
	rect: { x: number, y: number, width: length, height: length, ...paint },
	path: { d: pathData, ...paint },
	line: { x1: number, y1: number, x2: number, y2: number, ...paint },
	circle: { cx: number, cy: number, r: length, ...paint },
	text: {
		x: number,
		y: number,
		'font-family': (value) => Object.values(fontFamily).includes(value),
		'font-size': (value) => length(value) && Number(value) >= 12,
		'font-weight': like(/^(600|700)$/),
		'text-anchor': like(/^(middle|end)$/),
		fill: color
	},
	g: {
		'clip-path': like(/^url\(#clip-\d+\)$/),
		transform: like(/^translate\(-?\d+(\.\d{1,2})?,-?\d+(\.\d{1,2})?\)$/)
	},
	clipPath: { id: like(/^clip-\d+$/) }
};

/** What would keep a picture from looking the same everywhere, in words; throws if it is not XML. */
export function portabilityProblems(svg: string): string[] {
	const root = parseXml(svg);
	const elements = [...elementsIn(root)];
	return [
		...(root.name === 'svg' ? [] : [`The root is <${root.name}>`]),
		...frameProblems(root),
		...elements.flatMap(elementProblems),
		...referenceProblems(elements)
	];
}

function elementProblems({ name, attributes, children }: XmlElement): string[] {
	const tests = allowed[name];
	if (!tests) return [`<${name}>`];
	const wrong = Object.entries(attributes)
		.filter(([key, value]) => !tests[key]?.(value))
		.map(([key, value]) => `<${name} ${key}="${value.slice(0, 80)}">`);
	const holdsText = ['title', 'desc', 'metadata', 'text'].includes(name);
	const stray = children.filter((child) =>
		typeof child === 'string' ? !holdsText && child.trim() !== '' : holdsText
	);
	return stray.length > 0 ? [...wrong, `<${name}> holds what it should not`] : wrong;
}

/** A size of its own, seen whole and unbent, a name, and a ground over all of it. */
function frameProblems({ attributes, children }: XmlElement): string[] {
	const { width, height, viewBox } = attributes;
	const box = viewBox?.split(' ').map(Number) ?? [];
	const bent = Math.abs(box[2]! / box[3]! / (Number(width) / Number(height)) - 1);
	const inside = children.filter((child) => typeof child !== 'string');
	const first = inside.map(({ name }) => name).filter((name) => name !== 'metadata');
	const ground = inside.find(({ name }) => name === 'rect')?.attributes;
	return [
		...(bent < 0.001 ? [] : [`viewBox ${viewBox}`]),
		...(first.slice(0, 3).join() === 'title,desc,rect' ? [] : [`Begins with ${first}`]),
		...([ground?.x ?? 0, ground?.y ?? 0, ground?.width, ground?.height].join(' ') === viewBox
			? []
			: ['The ground does not cover the picture'])
	];
}

function referenceProblems(elements: XmlElement[]): string[] {
	const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
	const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
	const clips = elements.flatMap(({ attributes }) => attributes['clip-path'] ?? []);
	const dangling = clips.filter((clip) => !ids.includes(clip.slice('url(#'.length, -1)));
	return [...twice.map((id) => `Two have the id ${id}`), ...dangling.map((clip) => `No ${clip}`)];
}
