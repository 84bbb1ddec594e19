import type { Forecast } from '$lib/forecast';
import { sizes } from '$lib/files/sizes';
import { svgFile, type PictureOptions, type TextFile } from '$lib/files';
import type { Changes, ScenarioDocument, View } from '$lib/scenario';
import { comparePictures } from './compare-pictures';
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

const article = shipped('ai-market');

/** China wider than in the article, the US as far down as 40%, reached in 2040 on an S-curve. */
const changes: Changes = {
	targets: { china: { low: 38, high: 48.5 }, us: { low: 40, high: 50 } },
	timing: 's-curve',
	mixing: 'log-ratio',
	targetYear: 2040
};

/** What a reader gave their own picture. */
const words = {
	changes,
	date: '2026-01-15',
	title: 'What if China went as high as 48.5%?',
	note: 'Made for a talk: the ranges are mine & not the source’s.'
};

/** The pictures of every view: at the width of an export unless the name says otherwise. */
const viewPictures: Picture[] = [...views, 'triangle' as const].flatMap((view) => [
	...shippedIds.map((id) => ({
		name: `${id}-${view}`,
		options: { forecast: shipped(id), changes: {}, view }
	})),
	{ name: `ai-market-${view}-360`, options: { forecast: article, changes: {}, view, width: 360 } },
	{
		name: `ai-market-${view}-dark`,
		options: { forecast: article, changes: {}, view, theme: 'dark' as const }
	},
	{ name: `ai-market-${view}-changed`, options: { forecast: article, changes, view } },
	...(['slide', 'square', 'phone'] as const).map((size) => ({
		name: `ai-market-${view}-${size}`,
		options: { forecast: article, changes: {}, view, size: sizes[size] }
	})),
	{
		name: `ai-market-${view}-worded-own`,
		options: { forecast: article, view, size: { width: 700, height: 700 }, ...words }
	},
	...[
		{ id: 'ai-market', forecast: article },
		{ id: 'twelve', forecast: twelve }
	].map(({ id, forecast }) => ({
		name: `${id}-${view}-print`,
		options: { forecast, changes: {}, view, theme: 'print' as const }
	})),
	{
		name: `ai-market-${view}-low`,
		options: { forecast: article, changes: {}, view, case: 'low' as const }
	},
	...[280, 1600].map((width) => ({
		name: `twelve-${view}-${width}`,
		options: { forecast: twelve, changes: {}, view, width }
	}))
]);

/** Every picture that is kept. */
export const pictures: Picture[] = [...viewPictures, ...comparePictures(changes, twelve)];
