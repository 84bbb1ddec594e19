import { parseForecast } from '$lib/forecast/parse';
import { ForecastError, type ForecastFile, type Problem } from '$lib/forecast';

/**
 * A small valid file with one of everything: leaf 60, dust 30 and a remainder of 10; in the target
 * year leaf 50–60 with green and black inside it, dust 30.
 */
export function teaFile(): ForecastFile {
	return {
		format: 'shareband/forecast',
		version: 1,
		id: 'tea',
		order: 7,
		title: { en: 'Leaf and dust', de: 'Blatt und Staub' },
		summary: 'Leaf tea loses a little.',
		market: 'the tea market',
		measure: { stated: true, text: 'Tonnes sold' },
		source: {
			title: 'On tea',
			publisher: 'The Tea Board',
			date: 'June 2000',
			url: 'https://example.org/tea',
			credit: 'Tea Board, June 2000'
		},
		years: { base: 2000, target: 2010, basis: 'stated' },
		players: [
			{
				id: 'leaf',
				name: 'Leaf',
				base: 60,
				target: { low: 50, high: 60 },
				others: { id: 'leaf-others', name: 'Other leaf' }
			},
			{ id: 'dust', name: 'Dust', base: 30, target: 30 }
		],
		remainder: { id: 'rest', name: 'All other tea' },
		groups: [
			{
				id: 'green-black',
				parent: 'leaf',
				name: 'Green and black',
				members: [
					{ id: 'green', name: 'Green' },
					{ id: 'black', name: 'Black' }
				],
				share: { low: 35, high: 40 },
				openEnded: false,
				split: 'not-stated'
			}
		],
		claims: [
			{
				id: 'leaf-now',
				says: 'Leaf has 60% now.',
				value: '60%',
				firmness: 'plain',
				basis: 'stated',
				supports: ['leaf'],
				figure: 'base'
			},
			{
				id: 'rest-now',
				says: 'The rest has 10% now.',
				firmness: 'none',
				basis: 'derived',
				arithmetic: '100 − 60 − 30 = 10',
				supports: ['rest']
			}
		],
		gaps: [{ id: 'path', missing: 'The years between.', reading: 'A straight line.' }],
		reasons: [{ id: 'haste', says: 'People are in a hurry.', favours: 'dust' }],
		evidence: [{ id: 'bags', says: 'More bags are sold.' }],
		outcome: {
			year: 2010,
			when: 'the whole year',
			source: 'Tea Board',
			shares: [
				{ player: 'leaf', share: 58 },
				{ player: 'rest', share: 12 }
			]
		}
	};
}

/** A file that says the least a forecast can: two players, no remainder. */
export function plainFile(): ForecastFile {
	const { format, version, title, summary, market, measure, source, years } = teaFile();
	return {
		...{ format, version, title, summary, market, measure, source, years },
		id: 'plain',
		players: [
			{ id: 'a', name: 'A', base: 50, target: 60 },
			{ id: 'b', name: 'B', base: 50, target: 40 }
		],
		claims: [],
		gaps: []
	};
}

/** What is wrong with a file, or with a text; nothing if it is fine. */
export function problemsIn(file: unknown): Problem[] {
	try {
		parseForecast(typeof file === 'string' ? file : JSON.stringify(file), 'tea.json');
		return [];
	} catch (error) {
		if (error instanceof ForecastError) return error.problems;
		throw error;
	}
}

/** The valid file, changed, and what is wrong with it then: "path reason". */
export function wrongWhen(change: (file: ForecastFile) => void, file = teaFile()): string[] {
	change(file);
	return problemsIn(file).map(({ path, reason }) => `${path} ${reason}`);
}
