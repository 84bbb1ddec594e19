import { describe, expect, it } from 'vitest';
import { viewSchema } from '$lib/scenario/schema';
import { readArgs, UsageError, type Wishes } from '../../src/cli/args';
import { help } from '../../src/cli/help';

const read = (...args: string[]) => readArgs(args) as Wishes;

describe('a command line', () => {
	it('asks for the chart of each input as a light SVG of an article’s width, unless told otherwise', () => {
		expect(read('ai-market', 'mine.json')).toEqual({
			inputs: ['ai-market', 'mine.json'],
			charts: undefined,
			cases: undefined,
			themes: ['light'],
			formats: ['svg'],
			size: { width: 960 },
			scale: 2,
			outlines: false,
			years: false,
			out: 'pictures',
			force: false,
			quiet: false
		});
	});

	it('takes several values with commas, by asking again, or all of them', () => {
		expect(read('a', '--chart', 'paths,target', '--chart', 'compare').charts).toEqual([
			'paths',
			'target',
			'compare'
		]);
		expect(read('a', '--chart', 'all').charts).toBe('all');
		expect(read('a', '-f', 'svg, png,svg').formats).toEqual(['svg', 'png']);
	});

	it('takes cases, a player’s best among them', () => {
		expect(read('a', '--case', 'low,best-china,range').cases).toEqual([
			'low',
			'best-china',
			'range'
		]);
	});

	it.each([
		['slide', { width: 1600, height: 900 }],
		['800', { width: 800 }],
		['1200x630', { width: 1200, height: 630 }]
	])('takes the size %s', (size, expected) => {
		expect(read('a', '--size', size).size).toMatchObject(expected);
	});

	it('asks for help wherever that is asked for', () => {
		expect(readArgs(['ai-market', '-h'])).toBe('help');
		expect(help()).toContain('npm run render -- FORECAST_OR_SCENARIO…');
		for (const name of [...viewSchema.options, 'slide', 'print', 'ai-market', '--force']) {
			expect(help()).toContain(name);
		}
	});
});

describe('a command line that cannot be followed is answered with what is wrong:', () => {
	it.each([
		['nothing named', [], 'Nothing to draw: name a forecast or a file.'],
		['an unknown option', ['a', '--colour', 'red'], "Unknown option '--colour'."],
		[
			'an unknown chart',
			['a', '--chart', 'pie'],
			`--chart is one of ${viewSchema.options.join(', ')}; "pie" is none of them.`
		],
		[
			'an unknown case',
			['a', '--case', 'worst'],
			'--case is range, low, middle, high, or best- and a player’s id; "worst" is none of them.'
		],
		['an unknown format', ['a', '-f', 'gif'], '--format is one of svg, png, csv, json; "gif" is'],
		['an unknown theme', ['a', '-t', 'pink'], '--theme is one of light, dark, print; "pink" is'],
		['another scale', ['a', '--scale', '3'], '--scale is one of 1, 2, 4; "3" is none of them.'],
		['a size that is too small', ['a', '--size', '100'], '--size is one of article, slide'],
		['a size that is too high', ['a', '--size', '800x9000'], '"800x9000" is none of them.'],
		['a size that is no number', ['a', '--size', 'NaN'], '"NaN" is none of them.'],
		['an option without its value', ['a', '--out'], "Option '-o, --out <value>' argument missing."]
	])('%s', (_, args, message) => {
		expect(() => readArgs(args)).toThrow(UsageError);
		expect(() => readArgs(args)).toThrow(message);
	});
});
