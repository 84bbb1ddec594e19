import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ForecastError } from '$lib/forecast';
import { forecasts } from '$lib/forecast/catalog';
import { parseForecast } from '$lib/forecast/parse';
import { project } from '$lib/projection';
import { applyChanges } from '$lib/scenario';
import { anything, damaged, placesIn } from './damage';
import { teaFile } from './tea';

const files: unknown[] = [teaFile(), ...forecasts];
const somewhere = fc
	.constantFrom(...files)
	.chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...placesIn(file))));

it('a file damaged in one place is either refused by a ForecastError or can be drawn', () => {
	fc.assert(
		fc.property(somewhere, anything, ([file, path], put) => {
			const text = JSON.stringify(damaged(file, path, put)) ?? '';
			const result = attempt(text);
			if (result instanceof Error) {
				expect(result).toBeInstanceOf(ForecastError);
				expect((result as ForecastError).problems.length).toBeGreaterThan(0);
				expect(result.message).toContain('damaged.json');
				return;
			}
			expect(parseForecast(JSON.stringify(result), 'again.json')).toEqual(result);
			expect(project(applyChanges(result, {})).kind).toBe('projection');
		}),
		{ numRuns: 1000 }
	);
}, 30_000);

it('a file with one character changed or missing never fails otherwise', () => {
	const texts = files.map((file) => JSON.stringify(file));
	const edit = fc.record({
		text: fc.constantFrom(...texts),
		at: fc.nat(),
		put: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...'{}[]",:0-e\\'))
	});
	fc.assert(
		fc.property(edit, ({ text, at, put }) => {
			const place = at % text.length;
			const result = attempt(text.slice(0, place) + put + text.slice(place + 1));
			expect(!(result instanceof Error) || result instanceof ForecastError).toBe(true);
		}),
		{ numRuns: 1000 }
	);
}, 30_000);

function attempt(text: string) {
	try {
		return parseForecast(text, 'damaged.json');
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}
