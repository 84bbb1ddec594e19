import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { drawPicture } from '$lib/files/picture';
import { pngPicture } from '$lib/files/png-file';
import { textIn } from '$lib/files/png';
import { previewOf } from '$lib/files/preview';
import { bounds, sizeNames, sizes, type PictureSize } from '$lib/files/sizes';
import { kit } from '../../src/cli/kit';
import { cases, check } from '../charts/arbitraries';
import { shipped, views, wrapped } from '../charts/helpers';
import { optionsOf, svgOf, twelve, type Sketch } from '../charts/pictures';
import { portabilityProblems } from '../scene/portable';

// Hundreds of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 120_000 });

const article = shipped('ai-market');
const draw = (sketch: Partial<Sketch>) =>
	drawPicture(optionsOf({ forecast: article, view: 'paths', ...sketch }));

const named = sizeNames.filter((name) => name !== 'article');

const own: fc.Arbitrary<PictureSize> = fc.record({
	width: fc.integer({ min: bounds.width.low, max: bounds.width.high }),
	height: fc.integer({ min: bounds.height.low, max: bounds.height.high })
});

describe('a picture of a fixed size', () => {
	it.each(named.flatMap((name) => views.map((view) => [name, view] as const)))(
		'as %s holds all of %s: laid out as large as fits, and its plot fills the rest',
		(name, view) => {
			const { scene, size } = draw({ view, size: sizes[name] });
			const { width, height } = sizes[name];
			expect(size).toEqual({ width, height });
			const scale = Math.min(width / scene.width, height! / scene.height);
			// Little of the ground is left over to either side or below.
			expect(scene.width * scale).toBeGreaterThan(0.97 * width);
			expect(scene.height * scale).toBeGreaterThan(0.97 * height!);
			expect(scale, 'letters are no smaller than in an article').toBeGreaterThanOrEqual(1);
		}
	);

	it('is just so large and holds only what looks the same everywhere, whatever is in it', () => {
		const size = fc.oneof(fc.constantFrom(...named.map((name) => sizes[name])), own);
		check(
			fc.property(cases, size, fc.constantFrom(...views), ({ forecast, changes }, size, view) => {
				const { text } = svgOf({ forecast, changes, view, size });
				expect(text).toContain(`width="${size.width}" height="${size.height}"`);
				expect(portabilityProblems(text)).toEqual([]);
			}),
			25
		);
	});

	it('holds twelve players with long names, all of them', () => {
		for (const name of named) {
			const { scene, size } = draw({ forecast: twelve, size: sizes[name] });
			const scale = Math.min(size.width / scene.width, size.height / scene.height);
			expect(scene.height * scale).toBeLessThanOrEqual(size.height);
			const texts = scene.marks.filter(({ key }) => /^name:.*:0$/.test(key));
			expect(texts).toHaveLength(13);
		}
	});

	it('says how small its letters become where much has to fit', async () => {
		const options = (size: PictureSize) => optionsOf({ forecast: article, view: 'paths', size });
		expect((await previewOf(options({ width: 400, height: 250 }))).smallest).toBeLessThan(12);
		expect((await previewOf(options(sizes.slide))).smallest).toBeGreaterThan(12);
	});
});

describe('a reader’s words', () => {
	const words = { title: 'My title', note: 'My note', date: '2026-01-15' };

	it.each(views)('are in %s: the title as its headline, the note below', (view) => {
		const { scene } = draw({ view, ...words, changes: { targetYear: 2040 } });
		expect(scene.title).toBe('My title');
		expect(wrapped(scene, 'headline')).toBe('My title');
		expect(wrapped(scene, 'note')).toMatch(/ Scenario of 2026-01-15\. .* My note$/);
	});

	it('give no day to what was not changed', () => {
		expect(wrapped(draw(words).scene, 'note')).not.toContain('2026');
	});
});

describe('one case', () => {
	it('is shown as points, named in the headline and explained below', () => {
		const { scene } = draw({ case: 'low' });
		expect(scene.title).toMatch(/^Low projection: China closes in/);
		expect(scene.description).toContain('China: 30%, then 40%.');
		expect(scene.description).toContain('Rest of world: 20%, then 15%.');
		expect(wrapped(scene, 'note')).toContain('every stated share at the low end of its range.');
	});

	it('of a player that the forecast does not have is refused', () => {
		expect(() => draw({ case: 'best-nobody' })).toThrow(RangeError);
	});

	it('is no matter for a comparison, whose sides have their own', () => {
		const [one, other] = [draw({ view: 'compare', case: 'low' }), draw({ view: 'compare' })];
		expect(one.scene).toEqual(other.scene);
	});
});

describe('a PNG', () => {
	const options = optionsOf({ forecast: article, view: 'target' });

	it('is the same, byte for byte, each time, with its scenario inside', async () => {
		const [one, other] = [await pngPicture(options, 1, kit), await pngPicture(options, 1, kit)];
		expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
		expect(JSON.parse(textIn(one.bytes, 'shareband')!)).toEqual(options.document);
		expect(textIn(one.bytes, 'Title')).toBe(drawPicture(options).scene.title);
	});

	it('says how large it is meant to be: its pixels for each px, 96 to the inch', async () => {
		const { bytes } = await pngPicture(options, 2, kit);
		const png = Buffer.from(bytes);
		const at = png.indexOf('pHYs') + 4;
		expect(png.readUInt32BE(at)).toBe(Math.round((2 * 96) / 0.0254));
		expect(png.readUInt32BE(16)).toBe(2 * 960);
	});

	it('of texts without outlines is drawn with the machine’s fonts, and tells which', async () => {
		const { left, bytes } = await pngPicture(
			optionsOf({ forecast: article, view: 'paths', title: '中国' }),
			1,
			kit
		);
		expect(left).toEqual(['中国']);
		expect(textIn(bytes, 'Title')).toBe('中国');
	});

	it('of too many pixels is refused', async () => {
		const large = optionsOf({
			forecast: article,
			view: 'paths',
			size: { width: 1600, height: 4000 }
		});
		await expect(pngPicture(large, 4, kit)).rejects.toThrow(RangeError);
	});
});
