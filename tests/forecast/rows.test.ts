import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { parseForecast } from '$lib/forecast/parse';
import { sourceRows } from '$lib/forecast/rows';
import { plainFile, teaFile } from './tea';

describe('the rows that figures lead to', () => {
	it('are for the article its claims, and for what it does not state the gaps', () => {
		expect(sourceRows(forecasts[0]!)).toMatchObject({
			'china.base': 'cn-now',
			'china.target': 'cn-then',
			'us.base': 'us-now',
			'us.target': 'us-then',
			'rest.base': 'row-now',
			'rest.target': 'row-then',
			'openai-google.target': 'us-leaders',
			'us-others.target': 'us-other',
			'alibaba-bytedance-deepseek.target': 'cn-leaders',
			'china-others.target': 'cn-other',
			'openai.target': 'us-leaders',
			'base-year': 'base-year',
			'target-year': 'target-year',
			path: 'path',
			range: 'probability',
			together: 'together',
			split: 'company-split',
			growth: 'market-size'
		});
	});

	it('are a player’s own claim rather than one about several', () => {
		const phones = forecasts.find(({ id }) => id === 'phone-systems')!;
		expect(sourceRows(phones)).toMatchObject({
			'android.target': 'android-2015',
			growth: 'market-growth',
			'target-year': 'the--source',
			'outcome.android': 'the--outcome'
		});
	});

	it.each(forecasts.map((forecast) => [forecast.id, forecast] as const))(
		'of %s leave no figure and no assumption out',
		(_, forecast) => {
			const rows = sourceRows(forecast);
			const { players, remainder, groups } = forecast;
			const whole = [...players, ...(remainder ? [remainder] : [])];
			const parts = [...groups, ...players.flatMap(({ others }) => (others ? [others] : []))];
			const wanted = [
				...whole.flatMap(({ id }) => [`${id}.base`, `${id}.target`]),
				...parts.map(({ id }) => `${id}.target`),
				...['base-year', 'target-year', 'path', 'range', 'growth', 'measure'],
				...(groups.length > 0 ? ['split', 'groups'] : [])
			];
			expect(wanted.filter((key) => rows[key] === undefined)).toEqual([]);
		}
	);

	it('are few where a file says little: what has no row has no link', () => {
		expect(sourceRows(parseForecast(JSON.stringify(plainFile()), 'plain.json'))).toEqual({
			source: 'the--source',
			'base-year': 'the--source',
			'target-year': 'the--source'
		});
	});

	it('are the remainder’s gap where nothing is claimed of it', () => {
		const file = teaFile();
		file.claims = [];
		file.gaps = [
			{ id: 'other-tea', missing: 'All other tea.', reading: 'What is left.', about: 'remainder' }
		];
		expect(sourceRows(parseForecast(JSON.stringify(file), 'tea.json'))).toMatchObject({
			'rest.base': 'other-tea',
			'rest.target': 'other-tea'
		});
	});
});
