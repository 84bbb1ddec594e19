import { describe, expect, it } from 'vitest';
import { lightTheme, type Mark } from '$lib/scene';
import { fitted } from '$lib/charts/fit';
import { footer, header, stretched } from '$lib/charts/frame';
import { draw, projected, shipped, views } from './helpers';
import { chartOf } from '$lib/charts/chart-of';

function linesOf(key: string, marks: Mark[]): string[] {
	return marks.flatMap((mark) =>
		mark.kind === 'text' && mark.key.startsWith(`${key}:`) ? [mark.text] : []
	);
}

const headline = (text: string, width: number) =>
	linesOf('headline', header(width, lightTheme, text, 'Subtitle').marks);

describe('a headline', () => {
	it('stands on one line where it fits', () => {
		expect(headline('China closes in on the United States', 960)).toEqual([
			'China closes in on the United States'
		]);
	});

	it('is balanced: its lines are about as long', () => {
		const text = 'China closes in on the United States but never passes it at any time';
		expect(headline(text, 700)).toEqual([
			'China closes in on the United States',
			'but never passes it at any time'
		]);
	});

	it('breaks no word to be balanced', () => {
		// Broken, the long word would leave two lines that are more alike.
		expect(headline('Donaudampfschifffahrt wins it', 280)).toEqual([
			'Donaudampfschifffahrt',
			'wins it'
		]);
	});

	it('is cut off with an ellipsis after five lines, each as long as the room allows', () => {
		const lines = headline('The Federated Republics of the Archipelago '.repeat(5), 280);
		expect(lines).toEqual([
			'The Federated',
			'Republics of the',
			'Archipelago The',
			'Federated Republics of',
			'the Archipelago The…'
		]);
	});

	it('is smaller in a narrow picture', () => {
		const size = (width: number) => {
			const [first] = header(width, lightTheme, 'A', 'B').marks;
			return first?.kind === 'text' ? first.size : 0;
		};
		expect([280, 399, 400, 699, 700, 1600].map(size)).toEqual([19, 19, 22, 22, 26, 26]);
	});
});

describe('the foot', () => {
	it('has each note begin on a line of its own, under a rule from margin to margin', () => {
		const { marks, bottom } = footer(960, lightTheme, 100, ['Source: A.', 'Assumed: B.']);
		expect(marks[0]).toMatchObject({ kind: 'line', x1: 20, x2: 940, y1: 100, y2: 100 });
		expect(linesOf('note', marks)).toEqual(['Source: A.', 'Assumed: B.']);
		// 20 px to the first baseline, 17 px to the second, 20 px of margin below.
		expect(bottom).toBe(157);
	});

	it('wraps a note that is longer than the picture is wide', () => {
		const { marks } = footer(280, lightTheme, 0, ['Source: ' + 'Tech Daily Push '.repeat(8)]);
		expect(linesOf('note', marks).length).toBeGreaterThan(3);
	});
});

describe('a chart of a wanted height', () => {
	const at = (view: (typeof views)[number], height: number) =>
		fitted(
			(stretch) =>
				chartOf(view, {
					projection: projected(shipped('ai-market')),
					width: 960,
					theme: lightTheme,
					stretch
				}),
			height
		);

	it.each(views)('of %s is just as high, but for a few px', (view) => {
		const natural = draw(view, projected(shipped('ai-market'))).height;
		for (const by of [-12, 0, 80, 400]) {
			const { height } = at(view, natural + by);
			expect(height).toBeLessThanOrEqual(natural + by + 1);
			expect(height).toBeGreaterThan(natural + by - 4);
		}
	});

	it('is never so low that it cannot be read', () => {
		expect([stretched(400, -40), stretched(400, -300), stretched(400, 50)]).toEqual([
			360, 240, 450
		]);
		expect(stretched(160, -300)).toBe(150);
		expect(stretched(100, -300)).toBe(100);
	});
});
