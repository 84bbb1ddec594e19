import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decimal,
	fixed,
	listed,
	mixShare,
	points,
	pointsRange,
	range,
	relative,
	relativeRange,
	say,
	sentenceCase,
	share,
	signed
} from '$lib/format';
import { check } from './projection/arbitraries';

describe('a share', () => {
	it.each([
		[42, '42%'],
		[42.5, '42.5%'],
		[42.25, '42.25%'],
		[100, '100%'],
		[10, '10%'],
		[0, '0%'],
		[-0, '0%'],
		[0.2, '0.2%'],
		[55.099999999999994, '55.1%'],
		[0.001, '0%'],
		[-0.001, '0%']
	])('of %d is written %s', (value, text) => {
		expect(share(value)).toBe(text);
	});

	it('has one decimal in a whole mix, so that columns line up', () => {
		expect([42, 42.5, 0, 100, -0].map(mixShare)).toEqual([
			...['42.0%', '42.5%', '0.0%', '100.0%', '0.0%']
		]);
	});

	it('keeps every figure of a source, which has two decimals at most', () => {
		check(
			fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
				expect(Number(decimal(hundredths / 100))).toBe(hundredths / 100);
			}),
			1000
		);
	});
});

describe('a range', () => {
	it.each([
		[40, 45, '40–45%'],
		[42.5, 45.25, '42.5–45.25%'],
		[0, 100, '0–100%'],
		[5, 15, '5–15%'],
		[40, 40, '40%'],
		[0, 0, '0%'],
		// No range where both ends are written alike.
		[45.350000001, 45.35, '45.35%']
	])('from %d to %d is written %s', (low, high, text) => {
		expect(range({ low, high })).toBe(text);
	});
});

describe('a change in percentage points', () => {
	it.each([
		[10, '+10 pp'],
		[12.5, '+12.5 pp'],
		[-22, '−22 pp'],
		[-0.25, '−0.25 pp'],
		[0, '0 pp'],
		[-0, '0 pp'],
		[-0.001, '0 pp']
	])('of %d is written %s, with a true minus', (value, text) => {
		expect(points(value)).toBe(text);
	});

	it('is rounded to fewer decimals where that is asked for', () => {
		expect(points(-0.04, 1)).toBe('0 pp');
		expect(points(0.05000001, 1)).toBe('+0.1 pp');
		expect(points(-3.14159, 1)).toBe('−3.1 pp');
	});

	it.each([
		[10, 15, '+10 to +15 pp'],
		[-5, 0, '−5 to 0 pp'],
		[-15, -5, '−15 to −5 pp'],
		[-18.5, 2, '−18.5 to +2 pp'],
		[28, 28, '+28 pp'],
		[0, 0, '0 pp']
	])('from %d to %d is written %s', (low, high, text) => {
		expect(pointsRange({ low, high })).toBe(text);
	});
});

describe('a change in percent', () => {
	it.each([
		[33.33, '+33%'],
		[-66.7, '−67%'],
		[12.5, '+13%'],
		// Small ones with a decimal, or they would be lost.
		[2.54, '+2.5%'],
		[-9.96, '−10%'],
		[0, '0%'],
		[-0.01, '0%'],
		[1600, '+1600%']
	])('of %d is written %s', (value, text) => {
		expect(relative(value)).toBe(text);
	});

	it('is left out where there was nothing to grow from', () => {
		expect(relative(null)).toBe('');
	});

	it.each([
		[33.33, 50, '+33 to +50%'],
		[-10, 0, '−10 to 0%'],
		[-75, -25, '−75 to −25%'],
		[-92.5, 10, '−93 to +10%'],
		[2.54, 2.54, '+2.5%'],
		[-2.5, 3.1, '−2.5 to +3.1%'],
		[2.51, 50.2, '+3 to +50%'],
		[0, 0, '0%']
	])('from %d to %d is written %s', (low, high, text) => {
		expect(relativeRange({ low, high })).toBe(text);
	});
});

describe('any number', () => {
	const numbers = fc.oneof(
		fc.double({ min: -1000, max: 1000, noNaN: true }),
		fc.constantFrom(0, -0, 0.005, -0.005, 1e-9, -1e-9)
	);
	const writers = [share, mixShare, points, relative, signed, fixed, decimal];

	it('is never written as minus nought, nor with a hyphen for a minus', () => {
		check(
			fc.property(numbers, fc.constantFrom(...writers), (value, write) => {
				const text = write(value);
				expect(text).not.toContain('-');
				expect(text).not.toMatch(/[−+]0(\.0+)?(?!\.?\d)/);
				expect(text).toMatch(/^[−+]?\d+(\.\d+)?( pp|%)?$/);
			}),
			1000
		);
	});

	it('has its sign where it is a change', () => {
		check(
			fc.property(fc.integer({ min: 1, max: 99_999 }), (hundredths) => {
				expect(signed(hundredths / 100)).toBe(`+${decimal(hundredths / 100)}`);
				expect(signed(-hundredths / 100)).toBe(`−${decimal(hundredths / 100)}`);
			})
		);
	});
});

describe('words', () => {
	it('are listed with commas and a last “and”', () => {
		expect(listed([])).toBe('');
		expect(listed(['A'])).toBe('A');
		expect(listed(['A', 'B'])).toBe('A and B');
		expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
	});

	it('begin a sentence with a capital, whatever the first character', () => {
		expect(sentenceCase('the United States')).toBe('The United States');
		expect(sentenceCase('iOS and tea')).toBe('iOS and tea');
		expect(sentenceCase('öl')).toBe('Öl');
		expect(sentenceCase('中国')).toBe('中国');
		expect(sentenceCase('🙂 x')).toBe('🙂 x');
		expect(sentenceCase('')).toBe('');
	});

	it('are taken in the reader’s language, else in English', () => {
		expect(say('China')).toBe('China');
		expect(say({ en: 'Leaf', de: 'Blatt' })).toBe('Leaf');
	});
});
