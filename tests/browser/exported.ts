import { expect } from '@playwright/test';

/** Width and height of a PNG, pixels. */
export function pixelsOf(png: Buffer): [number, number] {
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What a file keeps of its scenario: JSON in an SVG's metadata, or in a text of a PNG. */
export function scenarioIn(bytes: Buffer): Record<string, unknown> {
	const text = bytes.toString('utf8');
	const svg = /<metadata>(.*)<\/metadata>/.exec(text)?.[1];
	if (svg) return JSON.parse(svg.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
	const start = bytes.indexOf('shareband\0\0\0\0\0') + 'shareband'.length + 5;
	const length = bytes.readUInt32BE(bytes.lastIndexOf('iTXt', start) - 4);
	const end = bytes.lastIndexOf('iTXt', start) + 4 + length;
	return JSON.parse(bytes.subarray(start, end).toString('utf8'));
}
