import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFor, textWidth, wrapText } from '$lib/scene';
import { check } from '../projection/arbitraries';

describe('the width of a text', () => {
	it.each([
		// Arial's widths in thousandths: H 722, i 222, digits 556, % 889, blank 278, + 584.
		['', 12, 0],
		['Hi', 100, 72 + 22],
		['100%', 12, (3 * 56 + 89) * 0.12],
		['42.5%', 10, (3 * 56 + 28 + 89) * 0.1],
		['+5 pp', 100, 58 + 56 + 28 + 2 * 56],
		['40–45%', 100, 4 * 56 + 56 + 89],
		['−5', 100, 58 + 56]
	])('of “%s” at %d px is the sum of its characters: %d px', (text, size, width) => {
		expect(textWidth(text, size, 'sans')).toBeCloseTo(width, 9);
	});

	it('is greater in bold and in the headline’s serif', () => {
		expect(textWidth('ab', 100, 'sans')).toBe(56 + 56);
		expect(textWidth('ab', 100, 'sans', true)).toBe(56 + 61);
		expect(textWidth('ab', 100, 'serif', true)).toBe(55 + 63);
	});

	it('takes an ideograph or an emoji for a square, and an accented letter for a wide one', () => {
		expect(textWidth('中国', 20, 'sans')).toBe(40);
		expect(textWidth('🙂', 20, 'sans')).toBe(20);
		expect(textWidth('é', 100, 'sans')).toBe(62);
	});

	it('is 15% more where room is kept for another font', () => {
		expect(roomFor('Hi', 100, 'sans')).toBeCloseTo(94 * 1.15, 9);
	});
});

describe('a text wrapped to a width', () => {
	// At 10 px in the sans: "aaa" is 16.8 px, a blank 2.8 px; 15% more is to fit.
	const wrap = (text: string, width: number, most?: number) =>
		wrapText(text, width, 10, 'sans', false, most);

	it('breaks between words, as late as the room allows', () => {
		expect(wrap('aaa aaa aaa', 1.15 * 36.4)).toEqual(['aaa aaa', 'aaa']);
		expect(wrap('aaa aaa aaa', 1.15 * 36.4 - 0.01)).toEqual(['aaa', 'aaa', 'aaa']);
	});

	it('breaks a word that is wider than a line', () => {
		expect(wrap('aaaaaaaa', 1.15 * 16.8)).toEqual(['aaa', 'aaa', 'aa']);
		expect(wrap('i aaaaaaaa', 1.15 * 16.8)).toEqual(['i', 'aaa', 'aaa', 'aa']);
	});

	it('sets one character to a line where no more fits, and never nothing', () => {
		expect(wrap('aa b', 1)).toEqual(['a', 'a', 'b']);
		expect(wrap('', 100)).toEqual([]);
		expect(wrap('  ', 100)).toEqual([]);
	});

	it('ends in an ellipsis where lines had to be left out', () => {
		expect(wrap('aaa aaa aaa', 1.15 * 36.4, 1)).toEqual(['aaa a…']);
		expect(wrap('aaa, aaa aaa', 1.15 * 30, 1)).toEqual(['aaa…']);
		expect(wrap('aaa aaa aaa', 1.15 * 36.4, 2)).toEqual(['aaa aaa', 'aaa']);
	});
});

const characters = [...'abcWWi ,.–%<&', ' ', ' ', '中', '国', 'é', '🙂', '🇨', '\u00a0', '\n'];
const anyText = fc
	.array(fc.constantFrom(...characters), { maxLength: 60 })
	.map((list) => list.join(''));
const style = fc.record({
	width: fc.integer({ min: 1, max: 400 }),
	size: fc.constantFrom(12, 14, 26),
	face: fc.constantFrom('sans' as const, 'serif' as const),
	bold: fc.boolean()
});
const withoutBlanks = (text: string) => text.replace(/\s/g, '');
const count = (text: string) => [...text].length;

describe('any text wrapped to any width', () => {
	it('keeps every character, in order', () => {
		check(
			fc.property(anyText, style, (text, { width, size, face, bold }) => {
				const lines = wrapText(text, width, size, face, bold);
				expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(text));
			}),
			500
		);
	});

	it('keeps words whole that fit, and the blanks between those of one line', () => {
		check(
			fc.property(anyText, style, (text, { width, size, face, bold }) => {
				const words = text.split(/\s+/).filter(Boolean);
				const widest = Math.max(0, ...words.map((word) => roomFor(word, size, face, bold)));
				const lines = wrapText(text, Math.max(width, widest), size, face, bold);
				expect(lines.join(' ')).toBe(words.join(' '));
			}),
			500
		);
	});

	it('has lines that fit, but for one character that is wider than the room', () => {
		check(
			fc.property(anyText, style, (text, { width, size, face, bold }) => {
				const tooLong = wrapText(text, width, size, face, bold).filter(
					(line) => roomFor(line, size, face, bold) > width && count(line) > 1
				);
				expect(tooLong).toEqual([]);
			}),
			500
		);
	});

	it('has no blank at the end of a line, and no line without text', () => {
		check(
			fc.property(anyText, style, (text, { width, size, face, bold }) => {
				const lines = wrapText(text, width, size, face, bold);
				expect(lines.map((line) => line.trim())).toEqual(lines);
				expect(lines).not.toContain('');
			}),
			500
		);
	});

	it('cut off, is the beginning of that text and an ellipsis, in the lines allowed', () => {
		check(
			fc.property(anyText, style, fc.integer({ min: 1, max: 4 }), (text, set, most) => {
				const { width, size, face, bold } = set;
				const whole = wrapText(text, width, size, face, bold);
				const lines = wrapText(text, width, size, face, bold, most);
				if (whole.length <= most) {
					expect(lines).toEqual(whole);
					return;
				}
				expect(lines).toHaveLength(most);
				expect(lines.slice(0, -1)).toEqual(whole.slice(0, most - 1));
				expect(lines.at(-1)).toMatch(/…$/);
				const kept = withoutBlanks(lines.join('')).slice(0, -1);
				expect(withoutBlanks(text).startsWith(kept)).toBe(true);
				if (count(lines.at(-1)!) > 2) {
					expect(roomFor(lines.at(-1)!, size, face, bold)).toBeLessThanOrEqual(width);
				}
			}),
			500
		);
	});

	it('never cuts a character in half', () => {
		check(
			fc.property(anyText, style, fc.integer({ min: 1, max: 4 }), (text, set, most) => {
				const { width, size, face, bold } = set;
				const lines = wrapText(text, width, size, face, bold, most);
				expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
			}),
			500
		);
	});
});
