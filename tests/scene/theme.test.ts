import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { darkTheme, lightTheme, printTheme, screenTheme, type Theme } from '$lib/scene';
import { contrast, nearest, visions } from './color';

const themes = [
	{ theme: lightTheme, six: 11.4, twelve: 7.5, remainder: 9 },
	{ theme: darkTheme, six: 13.5, twelve: 8.6, remainder: 7 }
];

/** The colours that contrast less than `least`:1 with a ground, each with its contrast. */
function tooFaint(colors: readonly string[], ground: string, least: number): string[] {
	return colors
		.filter((color) => contrast(color, ground) < least)
		.map((color) => `${color} on ${ground}: ${contrast(color, ground).toFixed(2)}:1`);
}

describe.each(themes)('in the $theme.name theme', ({ theme, six, twelve, remainder }) => {
	const { players, labels, paper, zone } = theme;
	const marks = [...players, theme.remainder];

	it('there are twelve colours for players and as many for their names', () => {
		expect([players.length, labels.length]).toEqual([12, 12]);
	});

	it('every player’s colour is 3:1 or more on paper', () => {
		expect(tooFaint(marks, paper, 3)).toEqual([]);
	});

	it('every player’s colour is 3:1 or more on the ground of the projected years', () => {
		expect(tooFaint(marks, zone, 3)).toEqual([]);
	});

	it('every text is 4.5:1 or more on paper and on the ground of the projected years', () => {
		const texts = [...labels, theme.muted, theme.ink];
		expect([...tooFaint(texts, paper, 4.5), ...tooFaint(texts, zone, 4.5)]).toEqual([]);
	});

	it('grid lines are fainter than any player', () => {
		const faintest = Math.min(...marks.map((color) => contrast(color, zone)));
		expect(contrast(theme.rule, zone)).toBeLessThan(faintest);
	});

	describe.each(Object.entries(visions))('under %s', (_, vision) => {
		it(`the first six players are ${six} or more apart in OKLab × 100`, () => {
			expect(nearest(players.slice(0, 6), vision).by).toBeGreaterThan(six);
		});

		it(`all twelve players are ${twelve} or more apart`, () => {
			expect(nearest(players, vision).by).toBeGreaterThan(twelve);
		});

		it(`the remainder’s grey is ${remainder} or more from the first six`, () => {
			expect(nearest([...players.slice(0, 6), theme.remainder], vision).by).toBeGreaterThan(
				remainder
			);
		});
	});
});

describe('in print', () => {
	const { players, labels, paper, zone, muted, ink, remainder, rule, textures, dashes } =
		printTheme;
	const places = players.map((_, place) => place);
	const at = <T>(list: readonly T[], place: number) => list[place % list.length];

	it('everything is black, grey or white', () => {
		const all = [...players, ...labels, paper, zone, muted, ink, remainder, rule];
		expect(all.filter((color) => !/^#(..)\1\1$/.test(color))).toEqual([]);
	});

	it('marks and texts are 4.5:1 or more on paper, which is white', () => {
		expect([paper, zone]).toEqual(['#ffffff', '#ffffff']);
		expect(tooFaint([...players, ...labels, remainder, muted, ink], paper, 4.5)).toEqual([]);
	});

	it('the two tones of players are told apart, and from the remainder’s', () => {
		const tones = [...new Set(players)];
		expect(tones).toHaveLength(2);
		expect(contrast(tones[0]!, tones[1]!)).toBeGreaterThan(3);
		expect(contrast(tones[1]!, remainder)).toBeGreaterThan(1.4);
	});

	it('any two players differ in the texture of their areas or the dashes of their lines', () => {
		const looks = places.map((place) => `${at(textures!, place)} ${at(dashes!, place)}`);
		expect(new Set(looks).size).toBe(players.length);
	});

	it('neighbours differ in tone, texture and dashes', () => {
		for (const place of places.slice(1)) {
			expect(players[place]).not.toBe(players[place - 1]);
			expect(at(textures!, place)).not.toBe(at(textures!, place - 1));
			expect(at(dashes!, place)).not.toBe(at(dashes!, place - 1));
		}
	});

	it('no player has the remainder’s hatching', () => {
		expect(textures).not.toContain('rising');
	});
});

/** The colours that the page's custom properties have, light and dark. */
function pageColors(): Record<'light' | 'dark', Map<string, string>> {
	const css = readFileSync(
		fileURLToPath(new URL('../../src/styles/tokens.css', import.meta.url)),
		'utf8'
	);
	const colors = [...css.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g)];
	return {
		light: new Map(colors.map(([, key, light]) => [key!, light!])),
		dark: new Map(colors.map(([, key, , dark]) => [key!, dark!]))
	};
}

/** Every colour of a theme by its place in it: `paper`, `players.0`. */
function colorsOf({ name: _, ...theme }: Theme): Map<string, string> {
	return new Map(
		Object.entries(theme).flatMap(([key, value]: [string, string | readonly string[]]) =>
			typeof value === 'string'
				? [[key, value] as const]
				: value.map((color, index) => [`${key}.${index}`, color] as const)
		)
	);
}

describe('on screen', () => {
	const screen = colorsOf(screenTheme);

	it.each([
		['light', lightTheme],
		['dark', darkTheme]
	] as const)('the page’s custom properties hold the colours of the %s theme', (name, theme) => {
		const page = pageColors()[name];
		const drawn = [...screen].map(([key, value]) => {
			const property = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
			return [key, property && page.get(property)];
		});
		expect(drawn).toHaveLength(6 + 2 * 12);
		expect(drawn).toEqual([...colorsOf(theme)]);
	});

	it('every colour is a property of its own', () => {
		expect(new Set(screen.values()).size).toBe(screen.size);
	});
});
