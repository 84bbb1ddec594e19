import type { Grip } from '$lib/charts';
import type { Scene } from '$lib/scene';
import type { Workbench } from '$lib/workbench';

export interface OverlayProps {
	/** What the overlay lies on, as wide as the scene. */
	stage: HTMLElement;
	scene: Scene;
	workbench: Workbench;
	grips: Grip[];
	/** A CSS colour for each player. */
	colors: ReadonlyMap<string, string>;
	early: Early | undefined;
	onhold: (held: boolean) => void;
}

/** A pointer from before the overlay was there: how its press began, if it is one, and where it is now. */
export interface Early {
	down: PointerEvent | undefined;
	last: PointerEvent;
}

export interface Place {
	/** Px of the scene. */
	x: number;
	y: number;
}

/** How far from a grip's middle a press takes hold of it, px. */
const reach = { touch: 26, mouse: 14 };

/** The grip that is nearest to a place, of those in reach. */
export function nearestGrip(grips: Grip[], { x, y }: Place, touch: boolean): Grip | undefined {
	let nearest: Grip | undefined;
	let least = touch ? reach.touch : reach.mouse;
	for (const grip of grips) {
		const away = Math.hypot(grip.x - x, grip.y - y);
		if (away > least) continue;
		least = away;
		nearest = grip;
	}
	return nearest;
}

export const keyOf = ({ id, end }: Pick<Grip, 'id' | 'end'>) => `${id}:${end}`;
