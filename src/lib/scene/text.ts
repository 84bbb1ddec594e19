import type { Face } from './marks';

/**
 * Widths of the printable ASCII characters, in hundredths of the font size: Arial and its metric
 * twins for the sans, the wider of Source Serif and Times for the headline's serif. The reader's
 * machine may have neither, which is what `roomFor` allows for.
 */
const widths: Record<'sans' | 'bold' | 'serif', number[]> = {
	sans: read(
		'28 28 35 56 56 89 67 19 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 28 28 58 58 58 56 102 67 67 72 72 67 61 78 72 28 50 67 56 83 72 78 67 78 72 67 61 72 67 94 67 67 61 28 28 28 47 56 33 56 56 50 56 56 28 56 56 22 22 50 22 83 56 56 56 56 33 50 28 56 50 72 50 50 50 33 26 33 58'
	),
	bold: read(
		'28 33 47 56 56 89 72 24 33 33 39 58 28 33 28 28 56 56 56 56 56 56 56 56 56 56 33 33 58 58 58 61 98 72 72 72 72 67 61 78 72 28 56 72 61 83 72 78 67 78 72 67 61 72 67 94 67 67 61 33 28 33 58 56 33 56 61 56 61 56 33 61 61 28 28 56 28 89 61 61 61 61 39 56 33 61 56 78 56 56 50 39 28 39 58'
	),
	serif: read(
		'25 33 56 54 54 100 83 28 38 38 50 57 31 33 31 36 55 55 55 55 55 55 55 55 55 55 33 33 57 57 57 50 93 72 67 72 74 67 61 78 81 39 50 78 67 94 76 78 64 78 72 56 67 76 72 102 72 72 67 36 36 36 58 53 40 55 63 53 62 54 37 57 65 34 33 61 34 96 65 59 63 61 47 47 37 64 58 85 58 59 50 39 30 39 55'
	)
};

/** Characters outside ASCII that charts write, in hundredths of the font size. */
const others: Record<string, number> = { '–': 56, '—': 100, '−': 58, '·': 33, '…': 100, '→': 100 };

/** Narrow scripts' accented letters are near this; ideographs fill their square. */
const ordinary = 62;
const square = 100;

/** How much wider than measured a text may turn out in another font. */
const spare = 1.15;

function read(list: string): number[] {
	return list.split(' ').map(Number);
}

/** The width of `text` in px at a font size in px, in the fonts measured. */
export function textWidth(text: string, size: number, face: Face, bold = false): number {
	const table = widths[face === 'serif' ? 'serif' : bold ? 'bold' : 'sans'];
	let sum = 0;
	for (const character of text) {
		const code = character.codePointAt(0)!;
		sum += table[code - 32] ?? others[character] ?? (code < 0x1100 ? ordinary : square);
	}
	return (sum * size) / 100;
}

/** The width in px to keep free for `text`, so that it fits in a wider font too. */
export function roomFor(text: string, size: number, face: Face, bold = false): number {
	return textWidth(text, size, face, bold) * spare;
}

/**
 * Breaks `text` into lines that fit `width` px. The last of `most` lines ends in an ellipsis where
 * text had to be left out, and a word wider than a line is broken.
 */
export function wrapText(
	text: string,
	width: number,
	size: number,
	face: Face,
	bold = false,
	most = Infinity
): string[] {
	const fits = (line: string) => roomFor(line, size, face, bold) <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of pieces(text, fits)) {
		const longer = line === '' ? word.text : line + (word.glued ? '' : ' ') + word.text;
		if (line === '' || fits(longer)) {
			line = longer;
			continue;
		}
		lines.push(line);
		line = word.text;
	}
	if (line !== '') lines.push(line);
	if (lines.length <= most) return lines;
	// By characters: a slice could leave half of one behind.
	const last = [...lines[most - 1]!];
	while (last.length > 1 && !fits(last.join('').trimEnd() + '…')) last.pop();
	return [...lines.slice(0, most - 1), last.join('').replace(/[\s,;:.–-]+$/, '') + '…'];
}

/** Words, with those wider than a line cut; a glued piece follows its forerunner without a space. */
function* pieces(
	text: string,
	fits: (line: string) => boolean
): Generator<{ text: string; glued: boolean }> {
	for (const word of text.split(/\s+/).filter(Boolean)) {
		let rest = word;
		let glued = false;
		while (!fits(rest)) {
			let end = [...rest].length - 1;
			while (end > 1 && !fits([...rest].slice(0, end).join(''))) end -= 1;
			if (end < 1) break;
			yield { text: [...rest].slice(0, end).join(''), glued };
			rest = [...rest].slice(end).join('');
			glued = true;
		}
		yield { text: rest, glued };
	}
}
