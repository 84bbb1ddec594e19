import { describe, expect, it } from 'vitest';
import { writeSvg, type Scene } from '$lib/scene';
import { portabilityProblems } from './portable';

const scene: Scene = {
	width: 100,
	height: 50,
	title: 'A',
	description: 'B',
	background: '#ffffff',
	plots: [],
	marks: [
		{
			kind: 'group',
			key: 'g',
			clip: 'M0,0L10,0L10,10Z',
			children: [{ kind: 'path', key: 'p', d: 'M-5,0L5,10', stroke: '#000000', strokeWidth: 1 }]
		}
	]
};
const svg = writeSvg(scene);

/** The picture with one thing put in place of another, which must be there. */
function but(before: string, after: string): string {
	expect(svg).toContain(before);
	return svg.replace(before, after);
}

describe('the check of what is portable', () => {
	it('has nothing against a plain picture', () => {
		expect(portabilityProblems(svg)).toEqual([]);
	});

	it.each([
		['a style sheet', '</svg>', '<style>a{}</style></svg>'],
		['a script', '</svg>', '<script/></svg>'],
		['an inline style', 'stroke="#000000"', 'style="stroke:red"'],
		['a class', 'stroke="#000000"', 'class="line"'],
		['a colour of the page', '#000000', 'var(--ink)'],
		['a colour by name', '#000000', 'black'],
		['a short colour', '#000000', '#000'],
		['a link', '<g ', '<g href="https://example.org" '],
		['a filter', '<g ', '<g filter="url(#f)" '],
		['a rotation', '<g ', '<g transform="rotate(5)" '],
		['curves', 'L5,10', 'C5,10 6,11 7,12'],
		['relative steps', 'L5,10', 'l5,10'],
		['three decimals', 'L5,10', 'L5.125,10'],
		['an exponent', 'L5,10', 'L5e-7,10'],
		['no number', 'L5,10', 'LNaN,10'],
		['minus zero', 'M-5,0', 'M-5,-0'],
		['a path of one point', 'M-5,0L5,10', 'M-5,0'],
		['a clip that is not there', 'url(#clip-1)', 'url(#clip-2)'],
		['an id used twice', 'id="clip-1"', 'id="title"'],
		['a ground too small', '<rect width="100"', '<rect width="99"'],
		['a view box of another size', 'viewBox="0 0 100 50"', 'viewBox="0 0 100 60"'],
		['no title', '<title id="title">A</title>', ''],
		['text between shapes', '</g>', 'x</g>']
	])('finds %s', (_, before, after) => {
		expect(portabilityProblems(but(before, after))).not.toEqual([]);
	});
});
