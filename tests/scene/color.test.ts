import { describe, expect, it } from 'vitest';
import { contrast, distance, lightOf, nearest, oklab, seen, visions } from './color';

describe('the measures of colour', () => {
	it('have black and white 21:1 and 100 apart', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
		expect(distance('#000000', '#ffffff', visions.normal!)).toBeCloseTo(100, 3);
	});

	it('know the lightest grey that is legible on white, #767676, as WCAG has it', () => {
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});

	it('place red and blue in OKLab where Ottosson does', () => {
		expect(oklab(lightOf('#ff0000')).map((value) => value.toFixed(3))).toEqual([
			...['0.628', '0.225', '0.126']
		]);
		expect(oklab(lightOf('#0000ff')).map((value) => value.toFixed(3))).toEqual([
			...['0.452', '-0.032', '-0.312']
		]);
	});

	it.each(Object.entries(visions))('leave grey as it is under %s', (_, vision) => {
		for (const value of seen([0.5, 0.5, 0.5], vision)) expect(value).toBeCloseTo(0.5, 5);
	});

	it('bring red and green together where a reader cannot tell them apart', () => {
		const between = (vision: string) => distance('#c04000', '#608000', visions[vision]!);
		expect(between('normal')).toBeGreaterThan(20);
		expect(between('deuteranopia')).toBeLessThan(between('normal') / 3);
		expect(between('tritanopia')).toBeGreaterThan(20);
	});

	it('find the two of several colours that are nearest', () => {
		const found = nearest(['#000000', '#ffffff', '#111111'], visions.normal!);
		expect(found.pair).toBe('#000000 #111111');
	});
});
