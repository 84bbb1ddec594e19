import type { ComponentProps } from 'svelte';
import { render } from 'vitest-browser-svelte';
import RangeSlider from '$lib/ui/controls/RangeSlider.svelte';
import type { Point } from './pointer';

type Props = ComponentProps<typeof RangeSlider>;

/** A slider of 400 px (4 px a percentage point) whose caller keeps what it is told. */
export async function slider(
	props: Partial<Props> = {},
	follow = (next: { low: number; high: number }) => next
) {
	const calls: string[] = [];
	const screen = await render(RangeSlider, {
		low: 40,
		high: 45,
		labelLow: 'lowest',
		labelHigh: 'highest',
		valueText: (value: number) => `${value} percent`,
		onstart: () => calls.push('start'),
		oninput: (next, which) => {
			calls.push(which);
			void screen.rerender(follow(next));
		},
		onend: () => calls.push('end'),
		onreset: () => calls.push('reset'),
		...props
	});
	screen.container.style.cssText = 'position: absolute; left: 40px; top: 60px; width: 418px';
	const low = screen.getByRole('slider', { name: 'lowest' });
	const high = screen.getByRole('slider', { name: 'highest' });
	const box = screen.container.querySelector('.track')!.getBoundingClientRect();
	const middle = () => low.element().getBoundingClientRect();
	return {
		...screen,
		calls,
		low,
		high,
		/** Where a share lies on the track, and `dx` px beside it. */
		at: (share: number, dx = 0): Point => ({
			x: box.left + (share / 100) * box.width + dx,
			y: middle().top + middle().height / 2
		}),
		range: () =>
			[low, high].map((thumb) => (thumb.element() as HTMLInputElement).valueAsNumber).join('–'),
		places: () =>
			[...screen.container.querySelectorAll('.thumb')].map((thumb) => {
				const { left, width } = thumb.getBoundingClientRect();
				return Math.round(((left + width / 2 - box.left) / box.width) * 1000) / 10;
			})
	};
}
