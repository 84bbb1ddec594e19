import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import article from '../../src/forecasts/ai-market.json?raw';
import phones from '../../src/forecasts/phone-systems.json?raw';
import { chartOf } from '$lib/charts/chart-of';
import { parseForecast } from '$lib/forecast/parse';
import { project } from '$lib/projection';
import { applyChanges, type Changes, type View } from '$lib/scenario';
import { lightTheme, writeSvg, type Scene } from '$lib/scene';
import SceneView from '$lib/ui/scene/SceneView.svelte';

function sceneOf(text: string, view: View, width: number, changes: Changes = {}): Scene {
	const scenario = applyChanges(parseForecast(text, 'a forecast'), changes);
	const result = project(scenario);
	if (result.kind !== 'projection') throw new Error('infeasible');
	return chartOf(view, { projection: result.projection, width, theme: lightTheme });
}

/** Every mark of a drawing with its attributes and text, without what differs by nature. */
function drawn(root: Element): string[] {
	return [...root.querySelectorAll('g, path, line, rect, circle, text, clipPath')].map(
		(element) => {
			const attributes = [...element.attributes]
				.filter(({ name }) => name !== 'id' && !name.startsWith('xmlns'))
				// The ids of clip paths are each drawing's own.
				.map(({ name, value }) => `${name}=${value.replace(/url\(.*\)/, 'url')}`)
				.sort();
			const text = element.tagName === 'text' ? element.textContent : '';
			return [element.tagName, ...attributes, text].join(' ');
		}
	);
}

function written(scene: Scene): string[] {
	const file = new DOMParser().parseFromString(writeSvg(scene), 'image/svg+xml');
	const [ground, ...marks] = drawn(file.documentElement);
	expect(ground).toContain(`fill=${scene.background}`);
	return marks;
}

describe('the screen’s drawer', () => {
	test.each([
		[article, 'paths', 960],
		[article, 'target', 366],
		[article, 'compare', 720],
		[phones, 'paths', 366]
	] as const)('draws every mark as the file has it', async (text, view, width) => {
		const scene = sceneOf(text, view, width);
		const { container } = await render(SceneView, { scene });
		const svg = container.querySelector('svg')!;
		expect(drawn(svg)).toEqual(written(scene));
		expect(svg.getAttribute('viewBox')).toBe(`0 0 ${scene.width} ${scene.height}`);
	});

	test('follows from one scene to the next', async () => {
		const { container, rerender } = await render(SceneView, {
			scene: sceneOf(article, 'paths', 960)
		});
		const next = sceneOf(phones, 'target', 500);
		await rerender({ scene: next });
		expect(drawn(container.querySelector('svg')!)).toEqual(written(next));
	});

	test('moves the very elements that are there, hatching and words included', async () => {
		const at = (high: number) =>
			sceneOf(article, 'paths', 960, { targets: { china: { low: 40, high } } });
		const { container, rerender } = await render(SceneView, { scene: at(47) });
		const svg = container.querySelector('svg')!;
		const before = [...svg.querySelectorAll('*')];
		for (const high of [49.5, 48, 53, 47]) {
			await rerender({ scene: at(high) });
			expect(drawn(svg), `up to ${high}%`).toEqual(written(at(high)));
			expect([...svg.querySelectorAll('*')]).toEqual(before);
		}
	});

	test('makes marks anew where there are more, fewer or others, and moves those again', async () => {
		const scenes = [
			sceneOf(article, 'paths', 960),
			sceneOf(article, 'paths', 960, { targets: { china: { low: 40, high: 47 } } }),
			sceneOf(article, 'paths', 960, { targets: { china: { low: 40, high: 48 } } }),
			sceneOf(article, 'target', 960),
			sceneOf(article, 'target', 960, { targets: { china: { low: 41, high: 41 } } }),
			sceneOf(article, 'compare', 960),
			sceneOf(article, 'paths', 960)
		];
		const { container, rerender } = await render(SceneView, { scene: scenes[0]! });
		for (const scene of [...scenes.slice(1), ...scenes.toReversed()]) {
			await rerender({ scene });
			expect(drawn(container.querySelector('svg')!)).toEqual(written(scene));
		}
	});

	test('is one picture to a screen reader, told in words', async () => {
		const scene = sceneOf(article, 'paths', 960);
		const { getByRole } = await render(SceneView, { scene });
		await expect
			.element(getByRole('img'))
			.toHaveAccessibleName(`${scene.title}. ${scene.description}`);
	});
});
