import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { canonical } from '$lib/files/canonical';
import { forecastFile, scenarioFile } from '$lib/files/json-file';
import { parseForecast } from '$lib/forecast/parse';
import { parseScenario } from '$lib/scenario/parse';
import { check } from '../charts/arbitraries';
import { shipped, shippedIds } from '../charts/helpers';
import { optionsOf, twelve } from '../charts/pictures';
import { works } from './arbitraries';

// Hundreds of projections to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

describe('a scenario as JSON', () => {
	it('is the same scenario when it is read, with its source and what is assumed in words', () => {
		check(
			fc.property(works, ({ forecast, document }) => {
				const { text } = scenarioFile(forecast, document, false);
				const { about, ...read } = parseScenario(text, 'file');
				expect(read).toEqual(canonical(document));
				expect(about!.notes.join(' ')).toContain('Assumed, not stated by the source');
			})
		);
	});

	it('takes its forecast along where that is asked for', () => {
		const { forecast, document } = optionsOf({ forecast: shipped('ai-market'), view: 'paths' });
		const file = scenarioFile(forecast, document, true);
		expect(file.name).toBe('shareband-ai-market-scenario-and-forecast-2025-2035.json');
		expect(parseScenario(file.text, 'file').document).toEqual(forecast);
	});

	it('can be kept while its ranges do not fit together', () => {
		const changes = { targets: { china: { low: 90, high: 95 } } };
		const sketch = { forecast: shipped('ai-market'), view: 'paths', changes } as const;
		const { forecast, document } = optionsOf(sketch);
		const read = parseScenario(scenarioFile(forecast, document, false).text, 'file');
		expect(read.changes).toEqual(changes);
	});

	it('cuts words that are longer than a scenario may hold, never inside a character', () => {
		const sketch = {
			forecast: { ...twelve, source: { ...twelve.source, credit: '🙂'.repeat(80) } },
			view: 'paths' as const,
			changes: {
				targets: Object.fromEntries(
					twelve.players.map(({ id }, index) => [id, { low: index / 4, high: index + 3 }])
				)
			}
		};
		const { forecast, document } = optionsOf(sketch);
		const read = parseScenario(scenarioFile(forecast, document, false).text, 'file');
		expect(read.about!.notes[0]).toMatch(/^Changed by the reader.*/);
	});

	it('is the same text in whatever order it came about', () => {
		const [one, other] = [
			{ timing: 's-curve', targets: { us: { low: 41, high: 50 }, china: { low: 42, high: 45 } } },
			{ targets: { china: { high: 45, low: 42 }, us: { high: 50, low: 41 } }, timing: 's-curve' }
		].map((changes) => {
			const sketch = { forecast: shipped('ai-market'), view: 'paths', changes } as const;
			const { forecast, document } = optionsOf(sketch as Parameters<typeof optionsOf>[0]);
			return scenarioFile(forecast, document, false).text;
		});
		expect(other).toBe(one);
	});
});

describe('a forecast as JSON', () => {
	it.each(shippedIds)('%s is the same forecast when it is read', (id) => {
		const { name, text } = forecastFile(shipped(id));
		expect(name).toBe(`shareband-${id}-forecast.json`);
		expect(parseForecast(text, name)).toEqual(shipped(id));
	});
});
