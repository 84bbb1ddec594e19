import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForecastFile } from '$lib/forecast';
import { forecastJsonSchema, type JsonSchema } from '$lib/forecast/json-schema';
import { parseForecast } from '$lib/forecast/parse';
import { shippedIds } from '../charts/helpers';
import { anything, damaged, placesIn } from './damage';
import { plainFile, problemsIn, teaFile } from './tea';

const schema = forecastJsonSchema('https://example.org/forecast.schema.json');

/** A validator that shares no code with the app's. */
const fits = new Ajv2020({ strict: true, formats: { uri: URL.canParse } }).compile(schema);

const readFile = (file: string): ForecastFile =>
	JSON.parse(
		readFileSync(
			fileURLToPath(new URL(`../../src/forecasts/${file}.json`, import.meta.url)),
			'utf8'
		)
	);

describe('the published JSON Schema', () => {
	it.each([...shippedIds])('fits %s, as it lies in its file', (id) => {
		expect(fits(readFile(id)), JSON.stringify(fits.errors)).toBe(true);
	});

	it('fits a file with one of everything, and one that says the least', () => {
		expect([fits(teaFile()), fits(plainFile())]).toEqual([true, true]);
	});

	it('allows a file to name it, so that an editor checks while one writes', () => {
		const file = { $schema: 'https://example.org/forecast.schema.json', ...teaFile() };
		expect(fits(file)).toBe(true);
		expect(problemsIn(file)).toEqual([]);
	});

	it('says where it is published, or nothing where nobody knows', () => {
		expect(schema.$id).toBe('https://example.org/forecast.schema.json');
		expect(forecastJsonSchema()).not.toHaveProperty('$id');
	});

	it('describes every field and names every kind of value', () => {
		const silent = [...fieldsIn(schema)]
			.filter(([, field]) => !field.description)
			.map(([place]) => place);
		expect(silent).toEqual([]);
		expect(Object.keys(schema.$defs ?? {}).sort()).toEqual([
			'figure',
			'id',
			'line',
			'paragraph',
			'share',
			'year'
		]);
	});
});

/** Every named field of a JSON Schema, with its place. */
function* fieldsIn(schema: JsonSchema, place = ''): Generator<[string, JsonSchema]> {
	for (const [key, field] of Object.entries(schema.properties ?? {}) as [string, JsonSchema][]) {
		yield [`${place}${key}`, field];
		yield* fieldsIn(field, `${place}${key}.`);
		yield* fieldsIn((field.items ?? {}) as JsonSchema, `${place}${key}[].`);
	}
}

type Change = (file: ForecastFile) => void;

describe('a file with this fault is refused by the schema and by the app alike:', () => {
	const faults: [string, Change][] = [
		['an unknown key', (file) => Object.assign(file.players[0]!, { colour: 'red' })],
		['a missing key', (file) => Reflect.deleteProperty(file.source, 'credit')],
		['another kind of document', (file) => Object.assign(file, { format: 'shareband/scenario' })],
		['a newer version', (file) => Object.assign(file, { version: 2 })],
		['a share over 100', (file) => (file.players[0]!.target = 120)],
		['a share below zero', (file) => (file.players[0]!.base = -1)],
		['a number in quotes', (file) => Object.assign(file.players[0]!, { base: '60' })],
		['half a range', (file) => Object.assign(file.players[0]!, { target: { low: 40 } })],
		['an id with a capital', (file) => (file.players[0]!.id = 'Leaf')],
		['an empty text', (file) => (file.title = '')],
		['a text that is too long', (file) => (file.title = 'x'.repeat(161))],
		['a line break in a text', (file) => (file.summary = 'one\ntwo')],
		['a mark that turns the text around', (file) => (file.market = 'tea\u202E')],
		['a text without English', (file) => Object.assign(file, { title: { de: 'Blatt' } })],
		['half a year', (file) => (file.years.base = 2000.5)],
		['a year long ago', (file) => (file.years.base = 99)],
		['an address that is not https', (file) => (file.source.url = 'http://example.org/')],
		['an address with a blank', (file) => (file.source.url = 'https://example.org/a b')],
		['a word that is not offered', (file) => Object.assign(file.claims[0]!, { firmness: 'sure' })],
		['no players', (file) => (file.players = [])],
		['thirteen players', (file) => (file.players = Array(13).fill(file.players[1]))],
		['a likelihood of 100 percent', (file) => (file.level = 100)]
	];

	it.each(faults)('%s', (_, change) => {
		const file = teaFile();
		change(file);
		expect(fits(file)).toBe(false);
		expect(problemsIn(file)).not.toEqual([]);
	});
});

describe('only the app can tell that', () => {
	const faults: [string, Change][] = [
		['the base shares do not total 100', (file) => (file.players[0]!.base = 90)],
		['a range is upside down', (file) => (file.players[0]!.target = { low: 60, high: 50 })],
		['a share has three decimals', (file) => (file.players[0]!.base = 59.999)],
		['two players have one id', (file) => (file.players[1]!.id = 'leaf')],
		['a text is blank', (file) => (file.title = '  ')]
	];

	it.each(faults)('%s', (_, change) => {
		const file = teaFile();
		change(file);
		expect(fits(file)).toBe(true);
		expect(problemsIn(file)).not.toEqual([]);
	});
});

it('whatever the app opens fits the schema when it is written out again', () => {
	const files: unknown[] = [teaFile(), plainFile(), ...shippedIds.map(readFile)];
	const somewhere = fc
		.constantFrom(...files)
		.chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...placesIn(file))));
	let opened = 0;
	fc.assert(
		fc.property(somewhere, anything, ([file, path], put) => {
			const text = JSON.stringify(damaged(file, path, put)) ?? '';
			if (problemsIn(text).length > 0) return;
			opened += 1;
			const again: unknown = JSON.parse(JSON.stringify(parseForecast(text, 'damaged.json')));
			expect(fits(again), JSON.stringify(fits.errors)).toBe(true);
		}),
		{ numRuns: 500 }
	);
	expect(opened).toBeGreaterThan(20);
}, 30_000);
