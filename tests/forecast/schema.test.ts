import { describe, expect, it } from 'vitest';
import { ForecastError } from '$lib/forecast';
import { parseForecast } from '$lib/forecast/parse';
import { plainFile, problemsIn, teaFile, wrongWhen } from './tea';

describe('a forecast file', () => {
	it('is read with points as ranges of zero width and absent lists as empty ones', () => {
		expect(parseForecast(JSON.stringify(teaFile()), 'tea.json').players[1]?.target).toEqual({
			low: 30,
			high: 30
		});
		const plain = parseForecast(JSON.stringify(plainFile()), 'plain.json');
		expect([plain.groups, plain.reasons, plain.evidence]).toEqual([[], [], []]);
	});

	it('is read the same after it was written out again', () => {
		const once = parseForecast(JSON.stringify(teaFile()), 'tea.json');
		expect(parseForecast(JSON.stringify(once), 'tea.json')).toEqual(once);
	});

	it('is refused by name, with one line for everything that is wrong', () => {
		const file = teaFile();
		file.players[1]!.target = { low: 120, high: 30 };
		file.id = 'Tea!';
		const read = () => parseForecast(JSON.stringify(file), 'src/forecasts/tea.json');
		expect(read).toThrow(ForecastError);
		expect(read).toThrow(
			[
				'src/forecasts/tea.json cannot be used:',
				'  id is "Tea!", but an id has only lower-case letters, digits and single hyphens, a letter first',
				'  players[1].target.low is 120, but a share is at most 100 percent'
			].join('\n')
		);
	});
});

describe('a wrong field is named with its place and a plain reason:', () => {
	const cases: [string, (file: ReturnType<typeof teaFile>) => void, string][] = [
		[
			'an unknown key',
			(file) => Object.assign(file.players[1]!, { colour: 'red' }),
			'players[1].colour is not a key that belongs here: check its spelling, or take it out'
		],
		[
			'a missing key',
			(file) => Reflect.deleteProperty(file.source, 'date'),
			'source.date is missing: it should be a text in quotes, or a block of texts by language: {"en": "…"}'
		],
		[
			'a missing number',
			(file) => Reflect.deleteProperty(file.players[0]!, 'base'),
			'players[0].base is missing: it should be a number'
		],
		[
			'a missing end of a range',
			(file) => Object.assign(file.players[0]!, { target: { low: 40 } }),
			'players[0].target.high is missing: it should be a number'
		],
		[
			'a share over 100',
			(file) => (file.players[0]!.base = 120),
			'players[0].base is 120, but a share is at most 100 percent'
		],
		[
			'a point over 100',
			(file) => (file.players[1]!.target = 120),
			'players[1].target is 120, but a share is at most 100 percent'
		],
		[
			'a negative share',
			(file) => (file.players[1]!.target = { low: -1, high: 3 }),
			'players[1].target.low is -1, but a share is at least 0 percent'
		],
		[
			'too many decimals',
			(file) => (file.players[0]!.base = 33.333),
			'players[0].base is 33.333, but a share has at most two decimals'
		],
		[
			'a number in quotes',
			(file) => Object.assign(file.players[0]!, { base: '60' }),
			'players[0].base should be a number, but is the text "60": take the quotes away'
		],
		[
			'a share that is neither point nor range',
			(file) => Object.assign(file.players[0]!, { target: '40-45' }),
			'players[0].target should be a share such as 42, or a range such as {"low": 40, "high": 45}, but is the text "40-45"'
		],
		[
			'a text without English',
			(file) => Object.assign(file, { title: { de: 'Blatt' } }),
			'title.en is missing: it should be a text in quotes'
		],
		[
			'an unknown language',
			(file) => Object.assign(file, { title: { en: 'Leaf', xx: 'L' } }),
			'title.xx is not a key that belongs here: check its spelling, or take it out'
		],
		['an empty text', (file) => (file.title = '  '), 'title is empty'],
		[
			'a text that is too long',
			(file) => (file.title = 'x'.repeat(161)),
			'title has 161 characters, but at most 160 fit'
		],
		[
			'a line break in a text',
			(file) => (file.market = 'tea\nand more'),
			'market holds a line break or another invisible character'
		],
		[
			'a word that is not offered',
			(file) => Object.assign(file.claims[0]!, { firmness: 'sure' }),
			'claims[0].firmness should be "plain", "hedged", "bold" or "none", but is the text "sure"'
		],
		[
			'half a year',
			(file) => (file.years.base = 2000.5),
			'years.base should be a whole number, but is 2000.5'
		],
		[
			'a year before 1800',
			(file) => (file.years.base = 99),
			'years.base is 99, but the earliest possible year is 1800'
		],
		[
			'an address that is not https',
			(file) => (file.source.url = 'http://example.org'),
			'source.url is "http://example.org", but an address looks like https://example.org/page'
		],
		[
			'a blank in an address',
			(file) => (file.source.url = 'https://example.org/a b'),
			'source.url is "https://example.org/a b", but an address has no blanks, and %-codes for other letters'
		],
		[
			'a likelihood of 100 percent',
			(file) => (file.level = 100),
			'level is 100, but a likelihood is less than 100 percent'
		],
		[
			'a printing step of nothing',
			(file) => (file.printedTo = 0),
			'printedTo is 0, but a step is more than 0'
		],
		[
			'a negative place in the catalog',
			(file) => (file.order = -1),
			'order is -1, but the first place is 0'
		],
		['no players', (file) => (file.players = []), 'players is empty'],
		[
			'too many players',
			(file) => (file.players = Array.from({ length: 13 }, () => file.players[1]!)),
			'players has 13 entries, but at most 12 are possible'
		],
		[
			'a list that is none',
			(file) => Object.assign(file, { gaps: {} }),
			'gaps should be a list in [ ], but is a block in { }'
		],
		[
			'another kind of document',
			(file) => Object.assign(file, { format: 'shareband/scenario' }),
			'format should be "shareband/forecast", but is the text "shareband/scenario"'
		],
		[
			'a reserved word as an id',
			(file) => (file.evidence![0]!.id = 'constructor'),
			'evidence[0].id is "constructor", but this word is reserved'
		]
	];
	it.each(cases)('%s', (_, change, line) => {
		expect(wrongWhen(change)).toEqual([line]);
	});

	it('a file that holds no object', () => {
		expect(problemsIn('[]')).toEqual([
			{ path: '', reason: 'should be a block in { }, but is a list' }
		]);
	});
});
