import type { Forecast } from '$lib/forecast';
import { sizes } from '$lib/files/sizes';
import { svgFile, type PictureOptions, type TextFile } from '$lib/files';
import type { Changes, ScenarioDocument, View } from '$lib/scenario';
import { changedOn, comparePictures } from './compare-pictures';
import { shipped, shippedIds, views } from './helpers';

export interface Picture {
	/** Its file in tests/golden, without `.svg`. */
	name: string;
	options: Sketch;
}

/** A picture's options in short: what is not given is as usual. */
export interface Sketch
	extends
		Omit<PictureOptions, 'document'>,
		Partial<Omit<ScenarioDocument, 'forecast' | 'document'>> {
	view: View;
	/** Px. */
	width?: number;
}

/** The options of a sketch in full. */
export function optionsOf({ forecast, size, theme, width, ...document }: Sketch): PictureOptions {
	return {
		forecast,
		document: {
			format: 'shareband/scenario',
			version: 1,
			forecast: forecast.id,
			changes: {},
			...document
		},
		size: width === undefined ? size : { width },
		theme
	};
}

export const svgOf = (sketch: Sketch): TextFile => svgFile(optionsOf(sketch));

const long = [
	'The Federated Republics of the Northern Archipelago and Their Associated Territories',
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
	'Smith, Jones & Daughters <Holding> "International"',
	'東アジア半導体製造共同事業体連合会',
	'Low-lying coastal states',
	'Iota'
];

/** Twelve players with names of every kind, ranges and points, zeros, and a remainder. */
export const twelve: Forecast = {
	format: 'shareband/forecast',
	version: 1,
	id: 'twelve',
	title: 'Twelve players with names of every length',
	summary: 'Nobody put this forward.',
	market: 'a market that needs a good many words before anybody knows which one is meant',
	measure: { stated: false, text: 'not stated' },
	source: { title: 'None', publisher: 'Nobody', date: '2020', credit: 'Nobody, 2020' },
	years: { base: 2020, target: 2050, basis: 'assumption' },
	players: Array.from({ length: 12 }, (_, index) => ({
		id: `player-${index}`,
		name: index % 2 ? `Player ${index}` : long[index / 2]!,
		base: index === 0 ? 34 : index < 9 ? 8 : 0,
		target: { low: index, high: index % 3 ? index + 4 : index }
	})),
	remainder: { id: 'rest', name: 'Everyone whom nobody has thought of so far' },
	groups: [],
	claims: [],
	gaps: [],
	reasons: [],
	evidence: []
};

/** The same players, most with groups of every kind inside: many, one, of one, open, all of a player, nothing. */
export const nested: Forecast = {
	...twelve,
	id: 'nested',
	players: twelve.players.map((player, index) => ({
		...player,
		...(index > 2 && index !== 7 && { others: { id: `others-${index}`, name: 'All other firms' } })
	})),
	groups: twelve.players.flatMap(({ id, target }, index) => {
		const share = (part: number) => Math.floor(target.low * part * 100) / 100;
		if (index < 3) return [];
		const count = index === 7 ? 1 : (index % 3) + 1;
		return Array.from({ length: count }, (_, place) => ({
			id: `group-${index}-${place}`,
			parent: id,
			name: place === 0 ? long[index % long.length]! : `Group ${place}`,
			members: Array.from({ length: [3, 1, 5][place]! }, (_, member) => ({
				id: `member-${index}-${place}-${member}`,
				name: member === 1 ? long[(index + 1) % long.length]! : `Firm ${member + 1}`
			})),
			share:
				index === 7
					? target
					: place === 2
						? { low: 0, high: 0 }
						: { low: share(0.3), high: share(place === 0 ? 0.6 : 0.3) },
			openEnded: place === 0,
			...(place === 0 && { more: { id: `more-${index}`, name: 'Others like them' } }),
			split: 'not-stated' as const
		}));
	})
};

const article = shipped('ai-market');

/** China wider than in the article, the US as far down as 40%, reached in 2040 on an S-curve. */
const changes: Changes = {
	targets: { china: { low: 38, high: 48.5 }, us: { low: 40, high: 50 } },
	timing: 's-curve',
	mixing: 'log-ratio',
	targetYear: 2040
};

/** A group moved, another divided by hand, with a part for those nobody named. */
const divided: Changes = {
	groups: { 'openai-google': { low: 25, high: 35 } },
	splits: {
		'alibaba-bytedance-deepseek': {
			...{ alibaba: 55, bytedance: 30, deepseek: 2.5 },
			'alibaba-and-the-like': 12.5
		}
	},
	locks: ['alibaba']
};

/** What a reader gave their own picture. */
const words = {
	date: changedOn,
	title: 'What if China went as high as 48.5%?',
	note: 'Made for a talk: the ranges are mine & not the source’s.'
};

/** A view of the article in every form, and of what a reader changed. */
const ofArticle = (view: View, changes: Changes): Picture[] => [
	{ name: `ai-market-${view}-360`, options: { forecast: article, changes: {}, view, width: 360 } },
	{
		name: `ai-market-${view}-dark`,
		options: { forecast: article, changes: {}, view, theme: 'dark' as const }
	},
	{
		name: `ai-market-${view}-changed`,
		options: { forecast: article, changes, date: words.date, view }
	},
	...(['slide', 'square', 'phone'] as const).map((size) => ({
		name: `ai-market-${view}-${size}`,
		options: { forecast: article, changes: {}, view, size: sizes[size] }
	})),
	{
		name: `ai-market-${view}-worded-own`,
		options: { forecast: article, view, size: { width: 700, height: 700 }, changes, ...words }
	},
	{
		name: `ai-market-${view}-print`,
		options: { forecast: article, changes: {}, view, theme: 'print' as const }
	},
	{
		name: `ai-market-${view}-low`,
		options: { forecast: article, changes: {}, view, case: 'low' as const }
	}
];

/** The least and the most room there is. */
const narrowAndWide = (name: string, forecast: Forecast, view: View): Picture[] =>
	[280, 1600].map((width) => ({
		name: `${name}-${view}-${width}`,
		options: { forecast, changes: {}, view, width }
	}));

/** Every picture that is kept: at the width of an export unless its name says otherwise. */
export const pictures: Picture[] = [
	...[...views, 'triangle' as const].flatMap((view) => [
		...shippedIds.map((id) => ({
			name: `${id}-${view}`,
			options: { forecast: shipped(id), changes: {}, view }
		})),
		...ofArticle(view, changes),
		{
			name: `twelve-${view}-print`,
			options: { forecast: twelve, changes: {}, view, theme: 'print' as const }
		},
		...narrowAndWide('twelve', twelve, view)
	]),
	{
		name: 'phone-systems-triangle-360',
		options: { forecast: shipped('phone-systems'), changes: {}, view: 'triangle', width: 360 }
	},
	{
		name: 'ai-market-companies',
		options: { forecast: article, changes: {}, view: 'companies' }
	},
	...ofArticle('companies', divided),
	...narrowAndWide('nested', nested, 'companies'),
	...comparePictures(changes, twelve)
];
