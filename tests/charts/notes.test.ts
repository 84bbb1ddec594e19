import { describe, expect, it } from 'vitest';
import { pathWords } from '$lib/charts';
import { notes, shareOf } from '$lib/charts/notes';
import type { Changes } from '$lib/scenario';
import { forecastOf } from '../projection/fixtures';
import { draw, projected, shipped, textsIn, views } from './helpers';

const article = (changes?: Changes) => notes(projected(shipped('ai-market'), changes));

const articleSource = 'Source: Tech Daily Push on 36Kr, December 2025.';
const asPublished = 'All target figures are as the source has them.';
const articleAssumed =
	'Assumed, not stated by the source: the years 2025 and 2035 and the path between the years (a straight line). Rest of world is calculated: 100% minus the others.';

describe('the notes', () => {
	it('of the article name its source, what is assumed and what is calculated', () => {
		expect(article()).toEqual([articleSource, asPublished, articleAssumed]);
	});

	it('of a forecast with stated years and zeros assume only the path', () => {
		expect(notes(projected(shipped('chip-capacity')))).toEqual([
			'Source: SIA/BCG, May 2024.',
			asPublished,
			'Assumed, not stated by the source: the path between the years (a straight line). Rest of world is calculated: 100% minus the others.'
		]);
	});

	it('of a forecast whose figures total 100.1% say so, and calculate no remainder', () => {
		expect(notes(projected(shipped('phone-systems')))).toEqual([
			'Source: IDC, March 2011.',
			asPublished,
			'Assumed, not stated by the source: the path between the years (a straight line).',
			'The figures for 2015 total 100.1% (rounding); they are shown unchanged.'
		]);
	});

	it('call no figure printed that the reader has changed: 15.4% for iOS makes it 100.2%', () => {
		const targets = { ios: { low: 15.4, high: 15.4 } };
		expect(notes(projected(shipped('phone-systems'), { targets, targetYear: 2018 })).at(-1)).toBe(
			'The figures for 2015 total 100.2% (rounding); they are shown unchanged.'
		);
	});

	it('say of base shares that miss 100%, too', () => {
		const rounded = forecastOf({
			players: [
				['a', 33.3, 50],
				['b', 33.3, 25],
				['c', 33.3, 25]
			],
			printedTo: 0.1
		});
		expect(notes(projected(rounded)).at(-1)).toBe(
			'The figures for 2025 total 99.9% (rounding); they are shown unchanged.'
		);
	});

	it('set every changed range beside the source’s', () => {
		const targets = { china: { low: 42, high: 48.5 }, us: { low: 45, high: 45 } };
		expect(article({ targets })[1]).toBe(
			'Changed by the reader: China 42–48.5% (source: 40–45%) and United States 45% (source: 45–50%).'
		);
	});

	it('set a changed group and a changed year beside the source’s, too', () => {
		const groups = { 'openai-google': { low: 25, high: 30 } };
		expect(article({ groups, targetYear: 2040 })[1]).toBe(
			'Changed by the reader: OpenAI + Google 25–30% (source: 30%) and target year 2040 (source: 2035).'
		);
	});

	it('call nothing changed that was set to what it is', () => {
		const targets = { china: { low: 40, high: 45 } };
		expect(article({ targets, targetYear: 2035, timing: 'linear' })).toEqual(article());
	});

	it('say which path was assumed', () => {
		expect(article({ timing: 'back-loaded', mixing: 'log-ratio' })[2]).toContain(
			'the path between the years (slow at first, at constant relative growth)'
		);
	});

	it('disclose what log-ratio mixing adds to shares of zero', () => {
		const chips = projected(shipped('chip-capacity'), { mixing: 'log-ratio' });
		expect(notes(chips).at(-1)).toBe(
			'For the log-ratio path every share is shifted by 0.1 pp, because some shares are zero.'
		);
	});

	it.each(views)('stand under %s word for word', (view) => {
		const changes: Changes = { targets: { china: { low: 42, high: 48 } }, targetYear: 2040 };
		const scene = draw(view, projected(shipped('ai-market'), changes));
		const under = textsIn(scene)
			.filter(({ key }) => key.startsWith('note:'))
			.map(({ text }) => text)
			.join(' ');
		// Where the source's ranges are drawn as brackets, the note says so.
		const brackets = view !== 'compare';
		const meant = notes(projected(shipped('ai-market'), changes), brackets);
		expect(meant[1]!.includes('brackets')).toBe(brackets);
		expect(under).toContain(meant.join(' '));
	});
});

describe('the words of a path', () => {
	it.each([
		['linear', 'a straight line'],
		['s-curve', 'an S-curve'],
		['front-loaded', 'fast at first'],
		['back-loaded', 'slow at first']
	] as const)('for %s are “%s”', (timing, words) => {
		expect(pathWords(timing, 'arithmetic')).toBe(words);
		expect(pathWords(timing, 'log-ratio')).toBe(`${words}, at constant relative growth`);
	});
});

it('a chart says what it measures: the share of its market', () => {
	expect(shareOf(projected(shipped('ai-market')))).toBe('Share of the global AI market');
});
