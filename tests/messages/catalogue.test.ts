import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { m } from '$lib/paraglide/messages';

const text = readFileSync('src/messages/en.json', 'utf8');

test('every message has one text: of a key written twice the first would never be seen', () => {
	const keys = [...text.matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
	const written = Object.keys(JSON.parse(text) as object);
	expect(written.length).toBeGreaterThan(100);
	expect(keys).toEqual([...new Set(keys)]);
	expect(keys).toEqual(written);
});

test('what is counted reads well for one and for several', () => {
	expect(m.table_intro({ file: 'one.csv', count: '1' })).toContain('one.csv says, 1 player.');
	expect(m.table_intro({ file: 'two.csv', count: '2' })).toContain('two.csv says, 2 players.');
	expect(m.table_left({ count: '1' })).toContain('1 more row is left out');
	expect(m.table_left({ count: '3' })).toContain('3 more rows are left out');
	for (const message of [m.kept_damaged, m.kept_newer]) {
		expect(message({ count: '1' })).toMatch(/^1 kept thing .* It is set aside/);
		expect(message({ count: '2' })).toMatch(/^2 kept things .* They are set aside/);
	}
});
