import { fontFamily } from './fonts';
import { px, type Mark, type Scene } from './marks';

type Attributes = Record<string, string | number | undefined>;

/** Px. */
export interface Size {
	width: number;
	height: number;
}

/**
 * Writes a scene as an SVG document that opens alike in browsers, Inkscape, LibreOffice, librsvg and
 * resvg: attributes only, `#rrggbb`, absolute positions, no style sheet, script, link or font.
 *
 * @param scene drawn in a theme whose colours are `#rrggbb`
 * @param metadata text kept in `<metadata>` (a scenario as JSON), from which the file can be opened again
 * @param size the picture's own, px: the scene is scaled to it and stands in its middle
 */
export function writeSvg(scene: Scene, metadata?: string, size: Size = scene): string {
	const { width, height } = size;
	const box = boxAround(scene, size);
	let clips = 0;
	const lines: string[] = [];

	function open(name: string, attributes: Attributes, depth: number, content?: string) {
		const list = Object.entries(attributes)
			.filter(([, value]) => value !== undefined)
			.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
			.join('');
		const end = content === undefined ? '/>' : `>${content}`;
		lines.push(`${'\t'.repeat(depth)}<${name}${list}${end}`);
	}

	function write(mark: Mark, depth: number) {
		if (mark.kind === 'text') {
			open(mark.kind, textAttributes(mark), depth, `${escapeXml(mark.text)}</text>`);
		} else if (mark.kind === 'group') {
			const clip = mark.clip === undefined ? undefined : `clip-${(clips += 1)}`;
			if (clip) {
				open('clipPath', { id: clip }, depth, '');
				open('path', { d: mark.clip }, depth + 1);
				lines.push(`${'\t'.repeat(depth)}</clipPath>`);
			}
			open('g', { 'clip-path': clip && `url(#${clip})` }, depth, '');
			for (const child of mark.children) write(child, depth + 1);
			lines.push(`${'\t'.repeat(depth)}</g>`);
		} else {
			open(mark.kind, shapeAttributes(mark), depth);
		}
	}

	lines.push('<?xml version="1.0" encoding="UTF-8"?>');
	open(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: [box.x ?? 0, box.y ?? 0, box.width, box.height].join(' '),
			role: 'img',
			'aria-labelledby': 'title desc'
		},
		0,
		''
	);
	open('title', { id: 'title' }, 1, `${escapeXml(scene.title)}</title>`);
	open('desc', { id: 'desc' }, 1, `${escapeXml(scene.description)}</desc>`);
	if (metadata !== undefined) open('metadata', {}, 1, `${escapeXml(metadata)}</metadata>`);
	open('rect', { ...box, fill: scene.background }, 1);
	for (const mark of scene.marks) write(mark, 1);
	lines.push('</svg>', '');
	return lines.join('\n');
}

/** What of the scene's plane a picture of another size shows: all of it, and ground on two sides. */
function boxAround(scene: Scene, size: Size): Size & { x?: number; y?: number } {
	const scale = Math.min(size.width / scene.width, size.height / scene.height);
	const [width, height] = [px(size.width / scale), px(size.height / scale)];
	const [x, y] = [px((scene.width - width) / 2), px((scene.height - height) / 2)];
	return { ...(x && { x }), ...(y && { y }), width, height };
}

function textAttributes(mark: Extract<Mark, { kind: 'text' }>): Attributes {
	return {
		x: mark.x,
		y: mark.y,
		'font-family': fontFamily[mark.face],
		'font-size': mark.size,
		'font-weight': mark.bold ? (mark.face === 'serif' ? 600 : 700) : undefined,
		'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
		fill: mark.fill
	};
}

function shapeAttributes(mark: Exclude<Mark, { kind: 'text' | 'group' }>): Attributes {
	const { fill, fillOpacity, stroke, strokeWidth, strokeOpacity, strokeDash } = mark;
	return {
		...geometry(mark),
		// A shape without fill would be black.
		fill: mark.kind === 'line' ? undefined : (fill ?? 'none'),
		'fill-opacity': fillOpacity,
		stroke,
		'stroke-width': strokeWidth,
		'stroke-opacity': strokeOpacity,
		'stroke-dasharray': strokeDash
	};
}

function geometry(mark: Exclude<Mark, { kind: 'text' | 'group' }>): Attributes {
	switch (mark.kind) {
		case 'path':
			return { d: mark.d };
		case 'rect':
			return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
		case 'line':
			return { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 };
		case 'circle':
			return { cx: mark.cx, cy: mark.cy, r: mark.r };
	}
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text safe in XML: markup escaped, what XML 1.0 does not allow replaced by U+FFFD. */
function escapeXml(text: string): string {
	let safe = '';
	for (const character of text) {
		safe += isXmlCharacter(character.codePointAt(0)!)
			? (entities[character] ?? character)
			: '\ufffd';
	}
	return safe;
}

/** The `Char` production of XML 1.0; a lone surrogate is no character. */
function isXmlCharacter(code: number): boolean {
	if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
	return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
