import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { guideTo } from '$lib/ui/make/guide';
import { forecastJsonSchema } from '$lib/forecast/json-schema';
import { parseForecast } from '$lib/forecast/parse';
import { draw, projected, textsIn, views } from '../charts/helpers';

const file = new URL('../../src/forecasts/example/commute.json', import.meta.url);
const example = readFileSync(fileURLToPath(file), 'utf8');

it('the example of a forecast file is read, and every chart of it can be drawn', () => {
	const forecast = parseForecast(example, 'commute.json');
	for (const view of views) {
		const texts = textsIn(draw(view, projected(forecast))).map(({ text }) => text);
		expect(texts.join(' '), view).toContain('Bicycle');
	}
});

it('the example says that it is invented wherever its source is named', () => {
	const { source, summary, outcome } = parseForecast(example, 'commute.json');
	for (const text of [source.publisher, source.credit, summary, outcome!.source]) {
		expect(text).toMatch(/invented/);
	}
});

it('the example leaves out only what few files need', () => {
	const parts = guideTo(forecastJsonSchema(), example);
	const left = parts.filter(({ code }) => code === '').map(({ name }) => name);
	expect(left).toEqual(['order', 'growth', 'tension', 'level', 'printedTo']);
});
