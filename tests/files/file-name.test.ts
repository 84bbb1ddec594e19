import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { pictureName, safeName } from '$lib/files/file-name';
import { sizes } from '$lib/files/sizes';
import { check, names } from '../charts/arbitraries';
import { shipped } from '../charts/helpers';
import { optionsOf, type Sketch } from '../charts/pictures';

// What is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

const named = (sketch: Partial<Sketch>) =>
	pictureName(optionsOf({ forecast: shipped('ai-market'), view: 'paths', ...sketch }));

describe('a picture’s name', () => {
	it.each([
		['shareband-ai-market-paths-2025-2035', {}],
		['shareband-ai-market-paths-slide-2025-2035', { size: sizes.slide }],
		['shareband-ai-market-paths-700px-2025-2035', { size: { width: 700 } }],
		['shareband-ai-market-paths-700x500-2025-2035', { size: { width: 700, height: 500 } }],
		['shareband-ai-market-target-print-2025-2035', { view: 'target', theme: 'print' }],
		['shareband-ai-market-paths-best-china-2025-2035', { case: 'best-china' }],
		['shareband-ai-market-compare-2025-2035', { view: 'compare', case: 'low' }],
		['shareband-ai-market-paths-2025-2040-changed', { changes: { targetYear: 2040 } }],
		['shareband-ai-market-paths-2025-2035-meine-große-idee', { name: 'Meine große Idee!' }],
		['shareband-ai-market-paths-2025-2035-中国', { name: '“中国”' }]
	] as [string, Partial<Sketch>][])('is %s', (name, sketch) => {
		expect(named(sketch)).toBe(name);
	});
});

describe('a typed name', () => {
	it.each([
		['My talk', 'My talk.svg'],
		['talk.svg', 'talk.svg'],
		['../../etc/passwd', 'etc passwd.svg'],
		['a\u0000b\u202ec', 'a b c.svg'],
		['  .hidden. ', 'hidden.svg'],
		['', 'shareband.svg'],
		['CON', 'shareband CON.svg'],
		['con.txt', 'shareband con.txt.svg']
	])('%j becomes %s', (typed, name) => {
		expect(safeName(typed, 'svg')).toBe(name);
	});

	it('becomes one that every system takes, whatever it is', () => {
		check(
			fc.property(fc.oneof(names, fc.string({ unit: 'binary', maxLength: 300 })), (typed) => {
				const name = safeName(typed, 'png');
				expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|]|^[ .]|[ .]\.png$/u);
				expect(name).toMatch(/.\.png$/s);
				expect([...name].length).toBeLessThanOrEqual(104);
			}),
			200
		);
	});
});
