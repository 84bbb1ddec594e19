import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { setByClaim, setByGap } from '$lib/ui/sources/sets';

const [article, chips, phones] = forecasts as [
	(typeof forecasts)[0],
	(typeof forecasts)[0],
	(typeof forecasts)[0]
];

const claimed = (forecast: typeof article, id: string) =>
	setByClaim(
		forecast,
		forecast.claims.find((claim) => claim.id === id)!,
		'/'
	);
const missing = (id: string) =>
	setByGap(
		article,
		article.gaps.find((gap) => gap.id === id)!,
		'/'
	).map(({ href }) => href);

describe('the controls that a row of the sources page sets', () => {
	it('are the range of the player whose share is stated, or the joint share of a group', () => {
		expect(claimed(article, 'cn-then')).toEqual([
			{ text: 'China: target range', href: '/#set-china' }
		]);
		expect(claimed(article, 'us-now')).toEqual([
			{ text: 'United States: base share', href: '/#set-us' }
		]);
		expect(claimed(article, 'us-leaders')).toEqual([
			{ text: 'OpenAI + Google: joint share', href: '/#set-openai-google' }
		]);
	});

	it('are none for what is derived, and none for a verdict or a caveat', () => {
		for (const id of ['row-now', 'row-then', 'us-other', 'caveat', 'verdict']) {
			expect(claimed(article, id), id).toEqual([]);
		}
	});

	it('are all that one claim speaks of', () => {
		expect(claimed(chips, 'none-2022').map(({ href }) => href)).toEqual([
			'/#set-us',
			'/#set-europe',
			'/#set-japan',
			'/#set-mainland-china'
		]);
		expect(claimed(phones, 'market-growth').map(({ href }) => href)).toEqual(['/#set-growth']);
	});

	it('are for a gap those of the assumption that fills it', () => {
		expect(missing('path')).toEqual(['/#set-path']);
		expect(missing('target-year')).toEqual(['/#set-target-year']);
		expect(missing('market-size')).toEqual(['/#set-growth']);
		expect(missing('company-split')).toEqual([
			'/#set-openai-google',
			'/#set-alibaba-bytedance-deepseek'
		]);
		expect(missing('measure')).toEqual([]);
	});
});
