import { describe, expect, it, test } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { lowBesideHigh, type Changes, type ScenarioDocument } from '$lib/scenario';
import { writeLink } from '$lib/workbench/link';
import { checkOf } from '$lib/workbench/link-check';
import { readLink } from '$lib/workbench/link-read';
import { wordy } from './arbitraries';

const article = forecasts[0]!;
const plain: ScenarioDocument = {
	format: 'shareband/scenario',
	version: 1,
	forecast: article.id,
	changes: {},
	view: 'paths'
};
const linkOf = (changes: Changes, more: Partial<ScenarioDocument> = {}) =>
	writeLink({ ...plain, changes, ...more }, article).search;
const open = (search: string) => readLink(search, article);
const changesIn = (search: string) => open(search).document.changes;
const faultsIn = (search: string) => open(search).faults;

describe('a link', () => {
	it('is empty where nothing differs from the forecast', () => {
		expect(linkOf({})).toBe('');
		expect(linkOf({ targets: { china: { low: 40, high: 45 } }, timing: 'linear' })).toBe('');
		expect(open('')).toEqual({ document: plain, faults: [] });
	});

	it('holds what differs in words that a person can edit, the check value first', () => {
		const changes: Changes = {
			targets: { china: { low: 40, high: 48 }, us: { low: 42.25, high: 42.25 } },
			splits: { 'openai-google': { openai: 60, google: 40 } },
			locks: ['openai'],
			timing: 's-curve',
			mixing: 'log-ratio',
			targetYear: 2040,
			growth: -2.5
		};
		const search = linkOf(changes, { view: 'target', year: 2031 });
		expect(search).toMatch(/^\?c=[0-9a-z]{7}&v=1&/);
		expect(search.replace(/c=\w+/, 'c=')).toBe(
			'?c=&v=1&china=40-48&us=42.25&split.openai-google=60-40&lock=openai' +
				'&pace=s-curve&mix=log-ratio&year=2040&growth=-2.5&view=target&pin=2031'
		);
		expect(search.length).toBeLessThan(300);
		const { document, faults } = open(search);
		expect(faults).toEqual([]);
		expect(document).toEqual({ ...plain, changes, view: 'target', year: 2031 });
	});

	it('takes a comparison along, a saved scenario with it', () => {
		const comparison: ScenarioDocument['comparison'] = {
			sides: [
				{ of: 'saved', name: 'Wide & open', changes: { timing: 's-curve' }, case: 'best-china' },
				{ of: 'scenario', case: 'range' }
			],
			way: 'ghost'
		};
		const search = linkOf({ mixing: 'log-ratio' }, { view: 'compare', comparison });
		expect(search).toContain(
			'&view=compare&compare=saved.best-china_scenario.range&a.name=Wide+%26+open&a.pace=s-curve&way=ghost'
		);
		expect(open(search).document.comparison).toEqual(comparison);
	});

	it('says its language only where that is asked for', () => {
		const { search } = writeLink(plain, article, 'de');
		expect(open(search)).toMatchObject({ language: 'de', faults: [] });
		expect(open('?lang=german').faults).toEqual([{ kind: 'unreadable', part: 'lang=german' }]);
	});

	it('cannot hold a forecast of the reader’s own, and says so', () => {
		const document = { ...plain, document: article, changes: { growth: 3 } };
		expect(writeLink(document, article)).toEqual({ search: '', left: ['own forecast'] });
	});

	it('keeps apart a player and a setting of the same name', () => {
		const changes: Changes = { targets: { mix: { low: 1, high: 2 } }, mixing: 'log-ratio' };
		const { search } = writeLink({ ...plain, forecast: wordy.id, changes }, wordy);
		expect(search).toContain('&id.mix=1-2&mix=log-ratio');
		expect(readLink(search, wordy).document.changes).toEqual(changes);
	});
});

describe('a link written by hand', () => {
	it('needs neither check value nor version, and may say shares as people do', () => {
		expect(open('?china=40–48%&us=42,5 to 50')).toEqual({
			document: {
				...plain,
				changes: { targets: { china: { low: 40, high: 48 }, us: { low: 42.5, high: 50 } } }
			},
			faults: []
		});
	});

	it('may name a way to compare alone: low and high are compared in it', () => {
		const { document, faults } = open('?view=compare&way=ghost');
		expect(document.comparison).toEqual({ ...lowBesideHigh, way: 'ghost' });
		expect(faults).toEqual([]);
	});

	it.each([
		['china=40-120', { kind: 'share', reason: 'too-high' }],
		['china=48-40', { kind: 'share', reason: 'low-above-high' }],
		['china=', { kind: 'share', reason: 'empty' }],
		['china=lots', { kind: 'share', reason: 'not-a-number' }],
		['china=40.125', { kind: 'share', reason: 'too-fine' }],
		['v=0', { kind: 'unreadable' }],
		['v=', { kind: 'unreadable' }],
		['v=two', { kind: 'unreadable' }],
		['pace=fast', { kind: 'unreadable' }],
		['mix=', { kind: 'unreadable' }],
		['year=2025', { kind: 'out-of-range', low: 2026, high: 2075 }],
		['year=2e3', { kind: 'unreadable' }],
		['growth=101', { kind: 'out-of-range', low: -50, high: 100 }],
		['growth=1e1', { kind: 'unreadable' }],
		['lock=nobody', { kind: 'unreadable' }],
		['split.openai-google=60-50', { kind: 'split' }],
		['split.openai-google=60-30-10', { kind: 'split' }],
		['x=AAAA_', { kind: 'unreadable' }],
		['view=pie', { kind: 'unreadable' }],
		['case=best-nobody', { kind: 'unreadable' }],
		['pin=2025', { kind: 'out-of-range', low: 2026, high: 2035 }],
		['compare=low_high', { kind: 'unreadable' }],
		['constructor=1', { kind: 'unknown' }],
		['__proto__=1', { kind: 'unknown' }],
		['atlantis=12', { kind: 'unknown' }]
	])('leaves out %s alone, and says why', (part, fault) => {
		const { document, faults } = open(`?us=44-50&${part}`);
		expect(faults).toEqual([{ part, ...fault }]);
		expect(document).toEqual({ ...plain, changes: { targets: { us: { low: 44, high: 50 } } } });
	});

	it('counts the first of two that say the same', () => {
		expect(changesIn('?growth=3&growth=4')).toEqual({ growth: 3 });
		expect(faultsIn('?growth=3&growth=4')).toEqual([{ kind: 'twice', part: 'growth=4' }]);
	});

	it('is repaired where its ranges cannot total 100', () => {
		const { document, faults } = open('?china=60');
		expect(document.changes.targets).toEqual({
			china: { low: 57.5, high: 60 },
			us: { low: 42.5, high: 50 }
		});
		expect(faults).toEqual([
			{ kind: 'infeasible', asked: { targets: { china: { low: 60, high: 60 } } } }
		]);
	});

	it('is not read at all where no link was ever as long', () => {
		expect(open(`?china=41&a=${'1'.repeat(8000)}`)).toEqual({
			document: plain,
			faults: [{ kind: 'too-long' }]
		});
	});
});

describe('a damaged link', () => {
	const whole = linkOf(
		{ targets: { china: { low: 40, high: 48 } }, growth: 15 },
		{ view: 'target' }
	);

	it('opens, and says that it was altered', () => {
		const altered = whole.replace('40-48', '40-47');
		expect(changesIn(altered)).toEqual({ targets: { china: { low: 40, high: 47 } }, growth: 15 });
		expect(faultsIn(altered)).toEqual([{ kind: 'altered' }]);
	});

	it('says so too where another version wrote it', () => {
		const pairs = [
			['v', '2'],
			['china', '41-44']
		] as const;
		expect(faultsIn(`?c=${checkOf(pairs)}&v=2&china=41-44`)).toEqual([
			{ kind: 'newer', version: '2' }
		]);
	});

	it('is none where a site that passed it on added to it or changed its order', () => {
		expect(faultsIn(`${whole}&fbclid=abc&utm_source=x`)).toEqual([]);
		const turned = `?${whole.slice(1).split('&').reverse().join('&')}`;
		expect(open(turned)).toEqual(open(whole));
		expect(faultsIn(whole.replace('china', 'chin%61'))).toEqual([]);
	});
});

/** Links of every version there was, and what they meant when they were written. */
describe('links of earlier versions', () => {
	test.each([
		[
			'?c=12wd8os&v=1&china=40-48&pace=s-curve&year=2040&view=target&pin=2031',
			{
				...plain,
				changes: {
					targets: { china: { low: 40, high: 48 } },
					timing: 's-curve',
					targetYear: 2040
				},
				view: 'target',
				year: 2031
			}
		],
		[
			'?c=0qsfm3k&v=1&us=45&openai-google=28-32&split.openai-google=62.5-37.5&lock=google_openai&mix=log-ratio&growth=15&case=high',
			{
				...plain,
				changes: {
					targets: { us: { low: 45, high: 45 } },
					groups: { 'openai-google': { low: 28, high: 32 } },
					splits: { 'openai-google': { openai: 62.5, google: 37.5 } },
					locks: ['google', 'openai'],
					mixing: 'log-ratio',
					growth: 15
				},
				case: 'high'
			}
		],
		[
			'?c=1e9uns6&v=1&view=compare&compare=source.low_saved.best-china&b.name=Bold&b.china=42-50&way=differences',
			{
				...plain,
				view: 'compare',
				comparison: {
					sides: [
						{ of: 'source', case: 'low' },
						{
							of: 'saved',
							name: 'Bold',
							changes: { targets: { china: { low: 42, high: 50 } } },
							case: 'best-china'
						}
					],
					way: 'differences'
				}
			}
		]
	])('%s', (search, document) => {
		expect(open(search)).toEqual({ document, faults: [] });
	});
});
