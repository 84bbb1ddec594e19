import { createRawSnippet, tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import article from '../../src/forecasts/ai-market.json?raw';
import { chartOf } from '$lib/charts/chart-of';
import { parseForecast } from '$lib/forecast/parse';
import type { View } from '$lib/scenario';
import { screenTheme } from '$lib/scene';
import { Workbench } from '$lib/workbench';
import ChartStage from '$lib/ui/chart/ChartStage.svelte';

const source = parseForecast(article, 'a forecast');

/** A chart that can be touched, with the focus in it, and what is around it. */
async function focused(view: View = 'paths', width = 900, forecast = source) {
	const workbench = new Workbench(forecast);
	workbench.view = view;
	const scene = chartOf(view, { projection: workbench.projection, width, theme: screenTheme });
	const page = await render(ChartStage, {
		scene,
		workbench,
		onhold: () => {},
		children: createRawSnippet(() => ({
			render: () => `<div style="width: ${width}px; height: ${scene.height}px"></div>`
		}))
	});
	page.getByRole('group', { name: 'Figures in the chart' }).element().focus();
	const scrubber = page.getByRole('slider', { name: 'Figures in the chart' });
	await expect.element(scrubber).toHaveFocus();
	const press = async (...keys: string[]) => {
		for (const key of keys) {
			document.activeElement!.dispatchEvent(
				new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
			);
			await tick();
		}
	};
	/** What a screen reader says of where the keys are. */
	const said = () => scrubber.element().getAttribute('aria-valuetext');
	return { page, workbench, scrubber, press, said };
}

describe('a chart under the keys', () => {
	it('begins with the target year, all players in it', async () => {
		const { said } = await focused();
		expect(said()).toBe(
			'2035: China 40 to 45 percent, United States 45 to 50 percent, Rest of world 5 to 15 percent'
		);
	});

	it('goes from year to year, and no further than the first and the last', async () => {
		const { press, said } = await focused();
		await press('ArrowLeft');
		expect(said()).toMatch(/^2034: /);
		await press('PageDown');
		expect(said()).toMatch(/^2029: /);
		await press('Home', 'ArrowLeft');
		expect(said()).toMatch(/^2025: /);
		await press('End', 'ArrowRight');
		expect(said()).toMatch(/^2035: /);
	});

	it('goes through the players as they lie, and stays with one from year to year', async () => {
		const { press, said } = await focused();
		await press('ArrowDown');
		expect(said()).toBe('United States, 2035, 45 to 50 percent, middle 47.5');
		await press('ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
		expect(said()).toBe('China, 2031, 36 to 39 percent, middle 37.5');
		await press('ArrowUp', 'ArrowUp');
		expect(said()).toMatch(/^2031: /);
	});

	it('says nothing new for a key that leads nowhere', async () => {
		const { press, said } = await focused();
		const before = said();
		await press('x', 'F2');
		expect(said()).toBe(before);
	});
});

describe('Enter', () => {
	it('pins the year it is in, which is said once, and unpins it again', async () => {
		const { page, workbench, press } = await focused();
		const region = page.getByRole('status');
		expect(region.element().textContent.trim()).toBe('');
		await press('ArrowLeft', 'ArrowLeft', 'Enter');
		expect(workbench.pinned).toBe(2033);
		await expect
			.element(region)
			.toHaveTextContent('2033 is pinned: sentences and tables speak of it.');
		await press('Enter');
		expect(workbench.pinned).toBeUndefined();
		expect(region.element().textContent.trim()).toBe('');
	});

	it('leads in the target year to the player’s end, and there into a field', async () => {
		const { page, workbench, press } = await focused();
		await press('ArrowDown', 'ArrowDown', 'Enter');
		await expect
			.element(page.getByRole('slider', { name: 'China: low end in 2035' }))
			.toHaveFocus();
		await press('ArrowLeft');
		expect(workbench.changes.targets).toEqual({ china: { low: 39.5, high: 45 } });
		await press('Enter');
		await expect
			.element(page.getByRole('textbox', { name: 'China: low end in 2035' }))
			.toHaveFocus();
	});

	it('pins nothing in the base year', async () => {
		const { workbench, press } = await focused();
		await press('Home', 'Enter');
		expect(workbench.pinned).toBeUndefined();
	});
});

describe('Escape', () => {
	it('unpins first, then leaves the figures', async () => {
		const { page, workbench, press } = await focused();
		await press('ArrowLeft', 'Enter', 'Escape');
		expect(workbench.pinned).toBeUndefined();
		await expect.element(page.getByText('Enter pins', { exact: true })).toBeVisible();
		await press('Escape');
		await expect.element(page.getByText('Enter pins', { exact: true })).not.toBeInTheDocument();
	});

	it('closes a field, then leads from the end back to the figures', async () => {
		const warned = vi.spyOn(console, 'warn');
		const { page, scrubber, press } = await focused();
		await press('Enter', 'Enter');
		await expect
			.element(page.getByRole('textbox', { name: 'China: low end in 2035' }))
			.toHaveFocus();
		await press('Escape');
		await expect
			.element(page.getByRole('slider', { name: 'China: low end in 2035' }))
			.toHaveFocus();
		await press('Escape');
		await expect.element(scrubber).toHaveFocus();
		// Svelte's own: the field was asked for something once it was gone.
		expect(warned).not.toHaveBeenCalled();
	});
});

describe('another view', () => {
	it('is walked by its own figures', async () => {
		const { press, said } = await focused('companies');
		expect(said()).toMatch(/^2035: China 40–45%/);
		await press('ArrowRight');
		expect(said()).toMatch(/Alibaba, ByteDance, DeepSeek and the like 25% together/);
	});
});

describe('on a narrow chart', () => {
	/** Words of the readout that are cut off. */
	const cut = () =>
		[...document.querySelectorAll('.readout :is(b, span, a)')]
			.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
			.map((element) => element.textContent);

	it('a single figure is written in full', async () => {
		const { press, said } = await focused('companies', 304);
		await press('ArrowRight', 'ArrowRight');
		expect(said()).toContain('Alibaba 8.34% (assumed: equal parts)');
		expect(cut()).toEqual([]);
	});

	it('so are players with names of any length, under the plot', async () => {
		const long =
			'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbau of the Northern Archipelago';
		const players = source.players.map((player) => ({
			...player,
			name: `${long}, ${player.name}`
		}));
		const { page, press } = await focused('paths', 280, {
			...source,
			players: [
				...players,
				...['a', 'b', 'c'].map((id) => ({
					id,
					name: `${long} ${id}`,
					base: 0,
					target: { low: 0, high: 1 }
				}))
			]
		});
		await press('ArrowLeft');
		await expect.element(page.getByText('Enter pins', { exact: true })).toBeVisible();
		expect(document.querySelector('.readout')!.className).toContain('plot');
		expect(cut()).toEqual([]);
	});
});
