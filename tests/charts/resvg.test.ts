import { describe, expect, it, vi } from 'vitest';
import {
	darkTheme,
	eachMark,
	lightTheme,
	printTheme,
	type Axis,
	type Mark,
	type Scene
} from '$lib/scene';
import { drawPicture } from '$lib/files/picture';
import { readGolden } from './golden';
import { markOf, textsIn } from './helpers';
import { boxOf } from './layout';
import { optionsOf, pictures, type Picture } from './pictures';
import { invert, plotOf } from './read-back';
import { colorAt, render, type Bitmap } from './render';

// Drawing pixels: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

const scale = 2;

/** The colour at a place in px. */
function at(bitmap: Bitmap, x: number, y: number): string {
	return colorAt(bitmap, Math.floor(x * scale), Math.floor(y * scale));
}

/** How far a colour is from the one meant, in the channel where it is farthest, 0 to 255. */
function off(color: string, meant: string): number {
	const [a, b] = [channels(color), channels(meant)];
	return Math.max(...a.map((value, index) => Math.abs(value - b[index]!)));
}

function channels(color: string): number[] {
	return [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
}

/** What is seen of a see-through colour on a ground. */
function over(ground: string, color: string, opacity: number): string {
	const below = channels(ground);
	const mixed = channels(color).map((value, index) =>
		Math.round(value * opacity + below[index]! * (1 - opacity))
	);
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const themes = { light: lightTheme, dark: darkTheme, print: printTheme };
const themeOf = ({ options }: Picture) => themes[options.theme ?? 'light'];

function sceneOf(picture: Picture): Scene {
	return drawPicture(optionsOf(picture.options)).scene;
}

interface Sample {
	key: string;
	x: number;
	y: number;
	color: string;
}

/** The middles of marks painted in one colour that nothing drawn later touches. */
function samplesOf(scene: Scene): Sample[] {
	const marks = [...eachMark(scene.marks)];
	return marks.flatMap((mark, index) => {
		const { left, right, top, bottom } = boxOf(mark);
		const [x, y] = [(left + right) / 2, (top + bottom) / 2];
		const color = paintOf(mark);
		const free = marks.slice(index + 1).every((later) => clearOf(later, x, y));
		return color && free ? [{ key: mark.key, x, y, color }] : [];
	});
}

function clearOf(mark: Mark, x: number, y: number): boolean {
	const { left, right, top, bottom } = boxOf(mark);
	return x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1;
}

/** The paint in a mark's middle where that is sure: discs, squares and upright bars thick enough. */
function paintOf(mark: Mark): string | undefined {
	if (mark.kind === 'circle') return mark.fill;
	if (mark.kind !== 'line' || (mark.strokeWidth ?? 0) < 2.5 || mark.y1 === mark.y2)
		return undefined;
	return mark.strokeDash === undefined ? mark.stroke : undefined;
}

/** Pictures of a fixed size are laid out at another one. */
const asLaidOut = pictures.filter(({ options }) => options.size?.height === undefined);

it.each(pictures.filter((picture) => !asLaidOut.includes(picture)))(
	'drawn by resvg, $name has the size asked for, on a ground of one colour to its edges',
	({ name, options }) => {
		const bitmap = render(readGolden(name), 1);
		const { width, height } = options.size!;
		expect([bitmap.width, bitmap.height]).toEqual([width, height]);
		const corners = [0, width - 1].flatMap((x) =>
			[0, height! - 1].map((y) => colorAt(bitmap, x, y))
		);
		expect(corners).toEqual(Array(4).fill(lightTheme.paper));
	}
);

describe.each(asLaidOut)('drawn by resvg, $name', (picture) => {
	const scene = sceneOf(picture);
	const bitmap = render(readGolden(picture.name), scale);

	it('has the size it says, on a ground of one colour', () => {
		expect([bitmap.width, bitmap.height]).toEqual([scale * scene.width, scale * scene.height]);
		const corners = [1, scene.width - 1].flatMap((x) =>
			[1, scene.height - 1].map((y) => at(bitmap, x, y))
		);
		expect(corners).toEqual(Array(4).fill(scene.background));
	});

	// A comparison that cannot be drawn is words alone.
	const drawn = scene.plots.length > 0;

	it.runIf(drawn)('has marks of the players’ colours where the scene has them', () => {
		const samples = samplesOf(scene);
		// The bars of Companies are all tints; see below.
		if (picture.options.view !== 'companies') expect(samples.length).toBeGreaterThan(0);
		const wrong = samples.filter(({ x, y, color }) => off(at(bitmap, x, y), color) > 2);
		expect(wrong).toEqual([]);
	});

	it.runIf(drawn)('has text: ink in the headline, muted figures at the axis', () => {
		const { ink, muted } = themeOf(picture);
		const tick = textsIn(scene).find(({ key }) => /(^|:)(tick|c-figure):/.test(key))!;
		expect(nearestIn(bitmap, boxOf(markOf(scene, 'text', 'headline:0')), ink)).toBeLessThan(8);
		// Thin strokes of small figures may not cover any pixel whole.
		expect(nearestIn(bitmap, boxOf(tick), muted)).toBeLessThan(40);
	});
});

/** How near any pixel of a box comes to a colour. */
function nearestIn(bitmap: Bitmap, box: ReturnType<typeof boxOf>, color: string): number {
	let nearest = 255;
	for (let y = box.top; y < box.bottom; y += 1 / scale) {
		for (let x = box.left; x < box.right; x += 1 / scale) {
			nearest = Math.min(nearest, off(at(bitmap, x, y), color));
		}
	}
	return nearest;
}

describe.each([
	['light', lightTheme, ''],
	['dark', darkTheme, '-dark']
] as const)('the article drawn by resvg in the %s theme', (_, theme, suffix) => {
	const [china, us] = theme.players as [string, string];
	const open = (view: string) => {
		const picture = pictures.find(({ name }) => name === `ai-market-${view}${suffix}`)!;
		return { scene: sceneOf(picture), bitmap: render(readGolden(picture.name), scale) };
	};

	it('has 20% of the colour of China in its band, on the ground of the projected years', () => {
		const { scene, bitmap } = open('paths');
		const { x, y } = plotOf(scene, 'plot');
		const seen = (year: number, share: number) => at(bitmap, placeOn(x, year), placeOn(y, share));
		// In 2033 the bands are 38–42% and 46–50%; their middle lines and a grid line stand at 40% and 48%.
		expect(off(seen(2033, 39), over(theme.zone, china, 0.2))).toBeLessThan(3);
		expect(off(seen(2033, 49), over(theme.zone, us, 0.2))).toBeLessThan(3);
		expect(off(seen(2033, 37), theme.zone)).toBeLessThan(3);
	});

	it('has the colours of China and the United States whole in their upright range bars', () => {
		const { scene, bitmap } = open('paths');
		const { x, y } = plotOf(scene, 'plot');
		const end = placeOn(x, 2035);
		// From 40% and from 45% up, clear of the marks in the middle.
		for (const across of [end - 1, end + 1]) {
			expect(off(at(bitmap, across, placeOn(y, 41)), china)).toBeLessThan(3);
			expect(off(at(bitmap, across, placeOn(y, 46)), us)).toBeLessThan(3);
		}
		expect(off(at(bitmap, end + 1, placeOn(y, 39)), theme.paper)).toBeLessThan(3);
	});

	it('has 30% of the colour of China in its bar, on paper', () => {
		const { scene, bitmap } = open('target');
		const { x } = plotOf(scene, 'plot');
		const { y1, y2 } = markOf(scene, 'line', 'middle:china');
		const middle = (y1 + y2) / 2;
		// The bar is 40–45%, its middle 42.5%; 12 px above it is paper.
		const bar = over(theme.paper, china, 0.3);
		expect(off(at(bitmap, placeOn(x, 41), middle), bar)).toBeLessThan(3);
		expect(off(at(bitmap, placeOn(x, 41), middle - 12), theme.paper)).toBeLessThan(3);
	});

	it('has 55% of the colour of the United States in its bar, half as much in its leaders’', () => {
		const { scene, bitmap } = open('companies');
		const { x, y } = plotOf(scene, 'plot');
		const seen = (id: string) => {
			const { left, right, top, bottom } = boxOf(markOf(scene, 'path', `bar:${id}`));
			return at(bitmap, (left + right) / 2, (top + bottom) / 2);
		};
		expect(off(seen('us'), over(theme.paper, us, 0.55))).toBeLessThan(3);
		expect(off(seen('openai-google'), over(theme.paper, us, 0.32))).toBeLessThan(3);
		// Beside the labels of what stands last nothing is drawn.
		expect(off(at(bitmap, x.range[1] - 4, y.range[1] - 4), theme.paper)).toBeLessThan(3);
	});
});

function placeOn({ domain, range }: Axis, value: number): number {
	return invert({ domain: range, range: domain }, value);
}
