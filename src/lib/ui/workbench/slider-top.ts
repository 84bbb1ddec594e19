import type { Scenario } from '$lib/scenario';

/**
 * Where the sliders' tracks end, percent: 80 where that leaves room to move every range well beyond
 * what the source says, else 100. Short tracks let a finger set half a point.
 */
export function sliderTop({ players }: Scenario): number {
	const roomy = players.every(
		({ source, target, base }) => Math.max(source.high, base) <= 55 && target.high <= 80
	);
	return roomy ? 80 : 100;
}
