import type { Font, PathCommand } from 'opentype.js';
import { eachMark, px, type Mark, type Scene, type TextMark } from '$lib/scene';
import { loadFonts, styleOf, type Fonts, type FontSource } from './fonts';

export interface Outlined {
	scene: Scene;
	/** Texts with a character for which there is no outline: they are text still. */
	left: string[];
}

/**
 * A scene with its texts as outlines, so that it looks the same wherever it is opened, whatever fonts
 * there are. Title and description stay words.
 */
export async function outlined(scene: Scene, source: FontSource): Promise<Outlined> {
	const texts = [...eachMark(scene.marks)].filter((mark) => mark.kind === 'text');
	const fonts = await loadFonts(texts, source);
	const left = new Set<string>();
	const turn = (mark: Mark): Mark => {
		if (mark.kind === 'group') return { ...mark, children: mark.children.map(turn) };
		if (mark.kind !== 'text') return mark;
		const d = outlineOf(mark, fonts);
		if (d === undefined) left.add(mark.text);
		return d === undefined ? mark : { kind: 'path', key: mark.key, d, fill: mark.fill };
	};
	return { scene: { ...scene, marks: scene.marks.map(turn) }, left: [...left] };
}

/** Something drawn in units of an em, from a baseline at the origin. */
interface Letter {
	advance: number;
	/** Moves the next letter nearer or further. */
	kerning: number;
	commands: PathCommand[];
}

/** Path data of a text; nothing where a character has no outline. */
function outlineOf(mark: TextMark, fonts: Fonts): string | undefined {
	const letters = lettersOf(mark.text.normalize('NFC'), fonts.get(styleOf(mark)) ?? []);
	if (!letters) return undefined;
	const width = letters.reduce((sum, { advance, kerning }) => sum + advance + kerning, 0);
	const before = { start: 0, middle: width / 2, end: width }[mark.anchor];
	let pen = mark.x - before * mark.size;
	return letters
		.map(({ advance, kerning, commands }) => {
			const at = pen;
			pen += (advance + kerning) * mark.size;
			return commands.map((command) => segment(command, at, mark.y, mark.size)).join('');
		})
		.join('');
}

function segment(command: PathCommand, x: number, y: number, size: number): string {
	const at = (dx: number, dy: number) => `${px(x + dx * size)},${px(y + dy * size)}`;
	switch (command.type) {
		case 'Z':
			return 'Z';
		case 'Q':
			return `Q${at(command.x1, command.y1)} ${at(command.x, command.y)}`;
		case 'C':
			return `C${at(command.x1, command.y1)} ${at(command.x2, command.y2)} ${at(command.x, command.y)}`;
		default:
			return `${command.type}${at(command.x, command.y)}`;
	}
}

function lettersOf(text: string, fonts: readonly Font[]): Letter[] | undefined {
	const letters: Letter[] = [];
	let before: { font: Font; glyph: number } | undefined;
	for (const character of text) {
		const font = fonts.find((font) => has(font, character));
		const own = font ? undefined : ownLetters[character];
		if (!font && !own) return undefined;
		if (!font) {
			letters.push(own!);
			before = undefined;
			continue;
		}
		const glyph = font.charToGlyph(character);
		if (before?.font === font) {
			const kerning = font.getKerningValue(font.glyphs.get(before.glyph), glyph);
			letters.at(-1)!.kerning = kerning / font.unitsPerEm;
		}
		letters.push({
			advance: (glyph.advanceWidth ?? 0) / font.unitsPerEm,
			kerning: 0,
			commands: glyph.getPath(0, 0, 1).commands
		});
		before = { font, glyph: glyph.index };
	}
	return letters;
}

/** A mark that combines with the letter before it would stand in the wrong place. */
const combining = /^\p{M}$/u;

function has(font: Font, character: string): boolean {
	return !combining.test(character) && font.charToGlyphIndex(character) > 0;
}

/** What the charts write and the fonts' files leave out. */
const ownLetters: Record<string, Letter> = {
	'→': {
		advance: 1,
		kerning: 0,
		commands: polygon([
			[0.06, -0.37],
			[0.72, -0.37],
			[0.72, -0.51],
			[0.95, -0.335],
			[0.72, -0.16],
			[0.72, -0.3],
			[0.06, -0.3]
		])
	}
};

function polygon(points: [number, number][]): PathCommand[] {
	const corners = points.map(([x, y], index) => ({ type: index ? 'L' : 'M', x, y }) as const);
	return [...corners, { type: 'Z' }];
}
