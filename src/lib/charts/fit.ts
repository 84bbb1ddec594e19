import type { Scene } from '$lib/scene';

/**
 * A chart of a wanted height, px: what it is short of, or has too much, its plot gives or takes. A
 * chart that cannot be so low, or cannot be higher, comes out as near as it gets.
 *
 * @param draw the chart with `ChartInput.stretch`
 */
export function fitted(draw: (stretch: number) => Scene, height: number): Scene {
	const natural = draw(0);
	return natural.height === height ? natural : draw(height - natural.height);
}
