import { describe, expect, it } from 'vitest';
import type { Range } from '$lib/forecast';
import { forecasts } from '$lib/forecast/catalog';
import { project, projectionAt, type Projection } from '$lib/projection';
import { applyChanges, type Changes } from '$lib/scenario';
import { implications } from '$lib/ui/implies/implications';
import { partsOf, plain } from '$lib/ui/implies/marks';
import type { Topic } from '$lib/ui/implies/reading';
import { forecastOf, projected as sketched } from '../projection/fixtures';

function projected(index: number, changes: Changes = {}): Projection {
	const result = project(applyChanges(forecasts[index]!, changes));
	if (result.kind !== 'projection') throw new Error('infeasible');
	return result.projection;
}

const said = (index: number, changes: Changes = {}) =>
	implications(projected(index, changes), projected(index));

/** The words on one topic. */
function words(topic: Topic, index: number, changes?: Changes): string[] {
	const sentences = said(index, changes).find((item) => item.topic === topic)?.sentences ?? [];
	return sentences.map(({ text }) => plain(text));
}

describe('what a scenario implies', () => {
	it('is for the article: a lead that shrinks, and who holds it in every case', () => {
		expect(words('lead', 0)).toEqual([
			'In 2035, the United States leads China by 0 to 10 points, after 20 in 2025.',
			'In the best case for China, China and the United States are level; in every other case the United States is ahead.'
		]);
	});

	it('is no lead of 0 where both are level in any mix', () => {
		const level = { targets: { china: { low: 45, high: 45 }, us: { low: 45, high: 45 } } };
		expect(words('lead', 0, level)[0]).toBe(
			'In 2035, the United States and China are level, after a lead of 20 points in 2025.'
		);
	});

	it('is a crossover that never comes inside the ranges: they touch at 45% in 2035', () => {
		expect(words('crossing', 0)).toEqual([
			'China never passes the United States inside these ranges: at one corner both stand at 45% in 2035.'
		]);
	});

	it('is beyond them an extrapolation, straight and at an even rate', () => {
		expect(words('beyond', 0)).toEqual([
			'If the straight line went on, China would draw level with the United States in 2035–2045, 2038.3 in the middle mix.',
			'With relative growth at an even rate it would be in 2035–2042.8, 2037.8 in the middle mix.'
		]);
	});

	it('is the change of every stated player in points and percent, and of the rest of the world', () => {
		expect(words('change', 0)).toEqual([
			'The share of China goes from 30% to 40–45% by 2035: +10 to +15 pp, or +33 to +50% on what it was.',
			'The share of the United States goes from 50% to 45–50% by 2035: −5 to 0 pp, or −10 to 0% on what it was.'
		]);
		expect(words('remainder', 0)).toEqual([
			'The rest of the world loses in every case, from 20% to 5–15% by 2035. Nobody stated this: it is what the others leave.'
		]);
	});

	it('is what the companies hold of their countries’ shares', () => {
		expect(words('groups', 0)).toEqual([
			'Alibaba, ByteDance, DeepSeek and the like: 25% of the market in 2035, or 55.6–62.5% of the share of China.',
			'Other Chinese companies: 15–20% of the market in 2035, or 37.5–44.4% of the share of China. This is what the others leave.',
			'OpenAI + Google: 30% of the market in 2035, or 60–66.7% of the share of the United States.',
			'Other US companies: 15–20% of the market in 2035, or 33.3–40% of the share of the United States. This is what the others leave.'
		]);
	});

	it('is a concentration that rises, the rest of the world counted as one player', () => {
		expect(words('concentration', 0)).toEqual([
			'The index of concentration (HHI) goes from 3,800 to 3,850–4,550 by 2035, 4,162.5 in the middle mix.',
			'That is like 2.63 players of equal size, then 2.40. The rest of the world counts as one player.'
		]);
	});

	it('is the growth that each needs when the market grows 20% a year', () => {
		expect(words('growth', 0)).toEqual([
			'If the whole market grows 20% a year, the middle mix of 2035 needs a growth a year of 24.3% for China, 19.4% for the United States and 12.0% for the rest of the world.'
		]);
		expect(words('growth', 0, { growth: 0 })[0]).toContain(
			'3.5% for China, −0.5% for the United States and −6.7% for the rest of the world'
		);
	});

	it('stands beside what the source’s figures imply, where that is something else', () => {
		const [lead, crossing] = said(0, { targets: { china: { low: 40, high: 52 } } });
		expect(lead!.sentences[0]).toEqual({
			id: 'lead',
			text: 'In 2035, the United States is anywhere from 10 points ahead of China to 7 points behind it, after 20 ahead in 2025.',
			published: 'In 2035, the United States leads China by 0 to 10 points, after 20 in 2025.'
		});
		expect(crossing!.sentences[0]!.text).toBe(
			'China draws level with the United States in some mixes of these ranges, in 2032.4 at the earliest; in others, the middle one among them, it has not by 2035.'
		);
		expect(crossing!.sentences[0]!.published).toContain('never passes');
	});

	it('says nothing of the source where nothing differs', () => {
		const sentences = [0, 1, 2].flatMap((index) => said(index).flatMap((item) => item.sentences));
		expect(sentences.every(({ published }) => published === undefined)).toBe(true);
	});

	it('says when and where the lead changes hands in every mix', () => {
		const changes = { targets: { china: { low: 50, high: 52 }, us: { low: 40, high: 45 } } };
		// Leads of −5 and −12 in 2035: 20 ÷ 25 and 20 ÷ 32 of ten years. Middle: 51 and 42.5, −8.5.
		expect(words('lead', 0, changes)).toEqual([
			'In 2035, China leads the United States by 5 to 12 points; in 2025, the United States led by 20.',
			'China is ahead in every case.'
		]);
		expect(words('crossing', 0, changes)).toEqual([
			'China draws level with the United States in every mix of these ranges, between 2031.3 and 2033; in the middle mix in 2032.'
		]);
		expect(words('beyond', 0, changes)).toEqual([]);
	});

	it('says of two that start level what lead there is, and of no year that they draw level in it', () => {
		const level = (a: Range, b: Range) => {
			const forecast = forecastOf({
				players: [
					['a', 50, a],
					['b', 50, b]
				]
			});
			const projection = sketched(forecast);
			const all = implications(projection, projection);
			expect(all.map(({ topic }) => topic)).not.toContain('crossing');
			expect(all.map(({ topic }) => topic)).not.toContain('beyond');
			return plain(all[0]!.sentences[0]!.text);
		};
		const at = (low: number, high = low): Range => ({ low, high });
		expect(level(at(40), at(60))).toBe(
			'In 2035, the lead of b is +20 pp; in 2025, b and a were level.'
		);
		expect(level(at(50), at(50))).toBe(
			'In 2035, the lead of a is 0 pp; in 2025, a and b were level.'
		);
		expect(level(at(45, 60), at(40, 55))).toBe(
			'In 2035, the lead of a is −10 to +20 pp; in 2025, a and b were level.'
		);
	});

	it('gives no percent and no rate for a player that starts from zero', () => {
		expect(words('change', 1)).toContain(
			'The share of the United States goes from 0% to 28% by 2032: +28 pp.'
		);
		expect(words('growth', 1)[0]).not.toContain('the United States');
		expect(words('growth', 1)[1]).toContain('the United States, Europe, Japan, mainland China');
	});

	it('works without a remainder, on printed figures that total 100.1 and with a stated growth', () => {
		expect(said(2).map(({ topic }) => topic)).toEqual([
			'lead',
			'crossing',
			'beyond',
			'change',
			'concentration',
			'growth'
		]);
		expect(words('lead', 2)).toEqual([
			'In 2015, Android leads Windows Phone by 24.5 points, after 34 in 2011.'
		]);
		expect(words('change', 2)).toContain(
			'The share of Windows Phone goes from 5.5% to 20.9% by 2015: +15.4 pp, or +280% on what it was.'
		);
		expect(words('change', 2)).toContain(
			'The share of other systems goes from 3.5% to 4.6% by 2015: +1.1 pp, or +31% on what it was.'
		);
		expect(words('growth', 2)[0]).toContain('If the whole market grows 19.6% a year');
		expect(words('growth', 2)[0]).toContain('23.8% for Android');
	});

	it('is one index of concentration where all figures are single, though printed ones total 100.1', () => {
		// 39.5² + 5.5² + 15.7² + 14.9² + 20.9² + 3.5²; then 45.4 − 1/60 and so on, which total 100.
		expect(words('concentration', 2)[0]).toBe(
			'The index of concentration (HHI) goes from 2,508.1 to 2,937.6 by 2015.'
		);
		// Half way: 42.4417², 13.1917², 15.4917², 14.2917², 10.5417² and 4.0417².
		const pinned = projectionAt(projected(2), 2013);
		const sentences = implications(pinned, pinned).flatMap(({ sentences }) => sentences);
		expect(plain(sentences.find(({ id }) => id === 'index')!.text)).toBe(
			'The index of concentration (HHI) goes from 2,508.1 to 2,547 by 2013.'
		);
	});

	it('speaks of a pinned year: in 2030 half of every change is done', () => {
		const [now, source] = [projected(0, { growth: 10 }), projected(0)].map((projection) =>
			projectionAt(projection, 2030)
		);
		const pinned = implications(now!, source!).map(
			({ topic, sentences }) => [topic, plain(sentences[0]!.text)] as const
		);
		expect(Object.fromEntries(pinned)).toMatchObject({
			lead: 'In 2030, the United States leads China by 10 to 15 points, after 20 in 2025.',
			crossing: 'China never passes the United States inside these ranges up to 2030.',
			change:
				'The share of China goes from 30% to 35–37.5% by 2030: +5 to +7.5 pp, or +17 to +25% on what it was.',
			remainder:
				'The rest of the world loses in every case, from 20% to 12.5–17.5% by 2030. Nobody stated this: it is what the others leave.',
			groups:
				'Alibaba, ByteDance, DeepSeek and the like: 25% of the market in 2035, or 55.6–62.5% of the share of China.',
			// 36.25² + 48.75² + 15² = 3,915.6; least 35, 47.5, 17.5; most 37.5, 50, 12.5.
			concentration:
				'The index of concentration (HHI) goes from 3,800 to 3,787.5–4,062.5 by 2030, 3,915.6 in the middle mix.'
		});
	});

	it('lets the figures of its sentences lead to their rows', () => {
		const change = said(0).find(({ topic }) => topic === 'change')!;
		expect(partsOf(change.sentences[0]!.text)).toEqual([
			{ text: 'The share of China goes from ' },
			{ text: '30%', row: 'china.base' },
			{ text: ' to ' },
			{ text: '40–45%', row: 'china.target' },
			{ text: ' by 2035: +10 to +15 pp, or +33 to +50% on what it was.' }
		]);
	});
});
