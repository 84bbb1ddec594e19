import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('src/messages/en.json', 'utf8');

test('every message has one text: of a key written twice the first would never be seen', () => {
	const keys = [...text.matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
	const written = Object.keys(JSON.parse(text) as object);
	expect(written.length).toBeGreaterThan(100);
	expect(keys).toEqual([...new Set(keys)]);
	expect(keys).toEqual(written);
});
