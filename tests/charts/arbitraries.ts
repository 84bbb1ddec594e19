import fc from 'fast-check';
import type { Forecast } from '$lib/forecast';
import type { Changes } from '$lib/scenario';
import { feasibleSketch, path } from '../projection/arbitraries';
import { forecastOf, type Sketch } from '../projection/fixtures';

/** Every run sees the same cases; `SEED=… npx vitest run tests/charts` looks at others. */
export function check<T extends [unknown, ...unknown[]]>(
	property: fc.IProperty<T>,
	numRuns = 60
): void {
	fc.assert(property, { numRuns, seed: Number(process.env.SEED ?? 2035) });
}

/** What a line of a forecast may hold: 1 to 160 characters, no blank at its ends. */
const longest = 160;

function lineOf(characters: string[], separator = ''): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...characters), { minLength: 1, maxLength: longest })
		.map((list) => list.join(separator).slice(0, longest).toWellFormed().trim() || 'x');
}

const words = ['the', 'United', 'and', 'of', 'Republic', 'Associated', 'Territories', 'A', 'iOS'];
const latin = [...'abcdefghijklmnopqrstuvwxyzWM'];
const ideographs = [...'中国的市场份额东亚半导体製造共同事業体'];
const markup = [...`<>&"'/=]`, '&amp;', ']]>', '<!--', ' ', 'a', '\u2028'];
const emoji = ['👩‍🚀', '🇨🇳', '🙂', 'é', 'é', 'ß', ' ', 'x', '→', 'ﷺ'];

/** Names short and long: words, one endless word, ideographs, markup, emoji. */
export const names: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom('China', 'US', 'Rest of world', 'Windows Phone'),
	lineOf(words, ' '),
	lineOf(latin),
	lineOf(ideographs),
	lineOf(markup),
	lineOf(emoji)
);

/** Px: the widths at which a chart changes its layout, the least, the most, and any between. */
export const widths: fc.Arbitrary<number> = fc.oneof(
	fc.constantFrom(280, 320, 399, 400, 479, 480, 519, 520, 559, 560, 599, 600, 619, 620, 699, 700),
	fc.constantFrom(768, 960, 1600),
	fc.integer({ min: 280, max: 1600 })
);

export interface Case {
	forecast: Forecast;
	changes: Changes;
}

/** A forecast of 2 to 12 players and a reader's changes to it, together feasible. */
export const cases: fc.Arbitrary<Case> = fc
	.record({
		count: fc.integer({ min: 2, max: 12 }),
		remainder: fc.boolean(),
		reach: fc.constantFrom(0, 100, 3000)
	})
	.chain(({ count, remainder, reach }) => {
		const sketch = feasibleSketch({
			players: { min: count, max: count },
			mostGroups: 0,
			remainder,
			reach
		});
		return fc.record({
			first: sketch,
			second: fc.option(sketch, { nil: undefined }),
			path: fc.option(path, { nil: undefined }),
			names: fc.array(names, { minLength: count + 1, maxLength: count + 1 }),
			market: names,
			credit: names,
			known: fc.boolean()
		});
	})
	.map(({ first, second, path = {}, ...texts }) => ({
		forecast: named(forecastOf(first), texts),
		changes: second ? { ...path, targets: targetsOf(second) } : path
	}));

interface Texts {
	names: string[];
	market: string;
	credit: string;
	/** Whether it is known what became of the forecast. */
	known: boolean;
}

function named(forecast: Forecast, { names, market, credit, known }: Texts): Forecast {
	const { players, remainder, source } = forecast;
	const shares = players.map(({ id, base }) => ({ player: id, share: base }));
	const outcome = { year: 2035, when: '2035', source: 'None', shares };
	return {
		...forecast,
		market,
		source: { ...source, credit },
		players: players.map((player, index) => ({ ...player, name: names[index]! })),
		...(remainder ? { remainder: { ...remainder, name: names.at(-1)! } } : {}),
		...(known ? { outcome } : {})
	};
}

function targetsOf(sketch: Sketch): Changes['targets'] {
	return Object.fromEntries(forecastOf(sketch).players.map(({ id, target }) => [id, target]));
}
