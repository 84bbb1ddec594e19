import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGrowth, parseShare } from '$lib/forecast/parse-share';

const share = (value: number) => ({ kind: 'share', value });
const range = (low: number, high: number) => ({ kind: 'range', low, high });
const error = (reason: string) => ({ kind: 'error', reason });

describe('a share', () => {
	test.each([
		['42', 42],
		['42%', 42],
		['42 %', 42],
		['  42  ', 42],
		['42.5', 42.5],
		['42,5', 42.5],
		['42.25', 42.25],
		['42.', 42],
		['.5', 0.5],
		['0', 0],
		['-0', 0],
		['100', 100],
		['007', 7],
		['42\u202f%', 42],
		['\u00a042\u2009%', 42],
		['\uff14\uff12\uff05', 42],
		['\uff14\uff12\uff0c\uff15', 42.5]
	])('%j is %d', (text, value) => expect(parseShare(text)).toEqual(share(value)));

	test('is rounded to hundredths of a percent, halves up, as the text says it', () => {
		expect(parseShare('1.005')).toEqual(share(1.01));
		expect(parseShare('33.3333')).toEqual(share(33.33));
		expect(parseShare('33,335')).toEqual(share(33.34));
	});

	test('every hundredth from 0 to 100 is read back as written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), fc.boolean(), (hundredths, comma) => {
				const text = (hundredths / 100).toFixed(2);
				expect(parseShare(comma ? text.replace('.', ',') : text)).toEqual(share(hundredths / 100));
			})
		);
	});
});

describe('a range', () => {
	test.each([
		['40-45', 40, 45],
		['40–45', 40, 45],
		['40—45', 40, 45],
		['40\u221245', 40, 45],
		['40 – 45 %', 40, 45],
		['40%–45%', 40, 45],
		['40,5–45%', 40.5, 45],
		['40 to 45', 40, 45],
		['40% TO 45%', 40, 45],
		['40\u202f–\u202f45', 40, 45],
		['40～45', 40, 45],
		['42–42', 42, 42]
	])('%j is %d to %d', (text, low, high) => expect(parseShare(text)).toEqual(range(low, high)));

	test('takes the words between its ends from the reader’s language', () => {
		expect(parseShare('40 bis 45', ['bis'])).toEqual(range(40, 45));
		expect(parseShare('40至45', ['至', '到'])).toEqual(range(40, 45));
		expect(parseShare('40 to 45', ['bis'])).toEqual(error('not-a-number'));
		expect(parseShare('40x45', ['.'])).toEqual(error('not-a-number'));
	});
});

describe('what is not a share', () => {
	test.each([
		['', 'empty'],
		[' \u202f ', 'empty'],
		['%', 'not-a-number'],
		['abc', 'not-a-number'],
		['1e5', 'not-a-number'],
		['0x10', 'not-a-number'],
		['Infinity', 'not-a-number'],
		['NaN', 'not-a-number'],
		['4 2', 'not-a-number'],
		['--5', 'not-a-number'],
		['+5', 'not-a-number'],
		['4²', 'not-a-number'],
		['42%%', 'not-a-number'],
		['42 pp', 'not-a-number'],
		['1.000,5', 'not-a-number'],
		['40–', 'not-a-number'],
		['–', 'not-a-number'],
		['40–45–50', 'not-a-number'],
		['5--3', 'not-a-number'],
		['-5', 'too-low'],
		['\u22125 %', 'too-low'],
		['-5–10', 'too-low'],
		['-0.001', 'too-low'],
		['100.001', 'too-high'],
		['101', 'too-high'],
		['40–101', 'too-high'],
		['45–40', 'low-above-high'],
		['1'.repeat(40), 'too-high'],
		['1'.repeat(41), 'too-long']
	])('%j is refused as %s', (text, reason) => expect(parseShare(text)).toEqual(error(reason)));

	test('no text breaks it, and what it gives is always in bounds and in hundredths', () => {
		const texts = fc.oneof(
			fc.string(),
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: fc.constantFrom(...'0123456789.,-–% to'), maxLength: 12 })
		);
		fc.assert(
			fc.property(texts, (text) => {
				const parsed = parseShare(text);
				if (parsed.kind === 'error') return;
				const ends = parsed.kind === 'share' ? [parsed.value] : [parsed.low, parsed.high];
				for (const end of ends) {
					expect(end).toBeGreaterThanOrEqual(0);
					expect(end).toBeLessThanOrEqual(100);
					expect(Number(end.toFixed(2))).toBe(end);
				}
				if (parsed.kind === 'range') expect(parsed.low).toBeLessThanOrEqual(parsed.high);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('a typed growth', () => {
	test('may be below zero, and is refused beyond its limits', () => {
		const read = (text: string) => parseGrowth(text, -50, 100);
		expect(['20', '19,6 %', '−3.5%', '+7', '0', '-0'].map(read)).toEqual(
			[20, 19.6, -3.5, 7, 0, 0].map((value) => ({ kind: 'share', value }))
		);
		expect(['', 'fast', '2–3', '-51', '101', '1'.repeat(50)].map((text) => read(text))).toEqual(
			['empty', 'not-a-number', 'not-a-number', 'too-low', 'too-high', 'too-long'].map(
				(reason) => ({ kind: 'error', reason })
			)
		);
	});
});
