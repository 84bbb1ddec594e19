import { describe, expect, it } from 'vitest';
import type { Forecast } from '$lib/forecast';
import { forecasts } from '$lib/forecast/catalog';

const [ai, chips, phones] = forecasts as [Forecast, Forecast, Forecast];

/** Players as `[id, base, low, high]`. */
const figures = ({ players }: Forecast) =>
	players.map(({ id, base, target }) => [id, base, target.low, target.high]);

describe('the article on the AI market', () => {
	it('gives the shares of two blocs and leaves the rest of the world to be calculated', () => {
		expect(figures(ai)).toEqual([
			['china', 30, 40, 45],
			['us', 50, 45, 50]
		]);
		expect(ai.remainder?.name).toBe('Rest of world');
		expect(ai.years).toEqual({ base: 2025, target: 2035, basis: 'assumption' });
		expect(ai.measure.stated).toBe(false);
	});

	it('gives joint shares of leading companies inside their blocs', () => {
		const groups = ai.groups.map(({ id, parent, share, openEnded }) => [
			...[id, parent, share.low, share.high, openEnded]
		]);
		expect(groups).toEqual([
			['openai-google', 'us', 30, 30, false],
			['alibaba-bytedance-deepseek', 'china', 25, 25, true]
		]);
		expect(ai.groups.map(({ members }) => members.map(({ name }) => name))).toEqual([
			['OpenAI', 'Google'],
			['Alibaba', 'ByteDance', 'DeepSeek']
		]);
		expect(ai.groups.map(({ more }) => more?.name)).toEqual([undefined, 'Others like them']);
		expect(ai.players.map(({ others }) => others?.id)).toEqual(['china-others', 'us-others']);
	});

	it('has every claim with its value, firmness and basis', () => {
		const claims = ai.claims.map(({ id, value, firmness, basis }) => [id, value, firmness, basis]);
		expect(claims).toEqual([
			['cn-now', '30%', 'plain', 'stated'],
			['us-now', 'about 50%', 'hedged', 'stated'],
			['cn-then', '40–45%', 'bold', 'stated'],
			['us-then', '45–50%', 'bold', 'stated'],
			['row-now', '20%', 'none', 'derived'],
			['row-then', '5–15%', 'none', 'derived'],
			['us-leaders', 'about 30%', 'hedged', 'stated'],
			['cn-leaders', '25%', 'hedged', 'stated'],
			['us-other', '15–20%', 'none', 'derived'],
			['cn-other', '15–20%', 'none', 'derived'],
			['caveat', undefined, 'none', 'stated'],
			['verdict', undefined, 'none', 'stated']
		]);
	});

	it('says what the article leaves open, why it expects this, and on what evidence', () => {
		expect(ai.gaps.map(({ id }) => id)).toEqual(
			expect.arrayContaining(
				['measure', 'base-year', 'target-year', 'path', 'probability'].concat([
					'company-market',
					'company-now',
					'company-split',
					'market-size'
				])
			)
		);
		expect(ai.tension?.claim).toBe('verdict');
		expect(ai.reasons.map(({ favours }) => favours)).toEqual(['china', 'us']);
		expect(ai.evidence).toHaveLength(4);
	});
});

describe('the report on chip capacity', () => {
	it('gives points with true zeros, 2022 to 2032', () => {
		expect(figures(chips)).toEqual([
			['taiwan', 69, 47, 47],
			['south-korea', 31, 9, 9],
			['us', 0, 28, 28],
			['europe', 0, 6, 6],
			['japan', 0, 5, 5],
			['mainland-china', 0, 2, 2]
		]);
		expect(chips.years).toEqual({ base: 2022, target: 2032, basis: 'stated' });
	});

	it('leaves 0% and then 3% to the rest of the world', () => {
		expect(chips.remainder?.id).toBe('rest');
		const left = (shares: number[]) => shares.reduce((rest, share) => rest - share, 100);
		expect(left(chips.players.map(({ base }) => base))).toBe(0);
		expect(left(chips.players.map(({ target }) => target.low))).toBe(3);
	});
});

describe('the forecast of smartphone systems', () => {
	it('keeps every figure as printed, the total of 100.1 included', () => {
		expect(figures(phones)).toEqual([
			['android', 39.5, 45.4, 45.4],
			['windows-phone', 5.5, 20.9, 20.9],
			['ios', 15.7, 15.3, 15.3],
			['blackberry', 14.9, 13.7, 13.7],
			['symbian', 20.9, 0.2, 0.2],
			['others', 3.5, 4.6, 4.6]
		]);
		expect(phones.remainder).toBeUndefined();
		expect(phones.printedTo).toBe(0.1);
		expect(phones.years).toEqual({ base: 2011, target: 2015, basis: 'stated' });
	});

	it('has its outcome', () => {
		expect(phones.outcome?.when).toBe('second quarter of 2015');
		expect(phones.outcome?.shares.map(({ player, share }) => [player, share])).toEqual([
			['android', 82.8],
			['windows-phone', 2.6],
			['ios', 13.9],
			['blackberry', 0.3],
			['others', 0.4]
		]);
	});
});

describe.each(forecasts.map((forecast) => [forecast.id, forecast] as const))(
	'%s',
	(_, forecast) => {
		it('has a claim for every figure, so that each can be traced', () => {
			const traced = new Set(
				forecast.claims.flatMap(({ supports, figure }) => supports.map((id) => `${id} ${figure}`))
			);
			const { players, remainder, groups } = forecast;
			const whole = [...players, ...(remainder ? [remainder] : [])].map(({ id }) => id);
			const parts = [
				...groups.map(({ id }) => id),
				...players.flatMap(({ others }) => (others ? [others.id] : []))
			];
			const wanted = [
				...whole.flatMap((id) => [`${id} base`, `${id} target`]),
				...parts.map((id) => `${id} target`)
			];
			expect(wanted.filter((figure) => !traced.has(figure))).toEqual([]);
		});

		it('shows the sum behind each derived claim, and only there', () => {
			for (const { basis, arithmetic } of forecast.claims) {
				expect(arithmetic === undefined).toBe(basis === 'stated');
			}
		});

		it('has a title that fits a picker', () => {
			expect(String(forecast.title).length).toBeLessThanOrEqual(48);
		});
	}
);
