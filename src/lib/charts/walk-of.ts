import type { View } from '$lib/scenario';
import { spotsWalk, type Walk, type WalkInput } from './walk';
import { pathsWalk, targetWalk } from './walk-years';

/** The walk of a view's chart; nothing where it has no figures to point at. */
export function walkOf(view: View, input: WalkInput): Walk | undefined {
	const { scene } = input;
	if (view === 'paths') return pathsWalk(input);
	if (view === 'target') return targetWalk(input);
	return scene.spots && scene.spots.length > 0 ? spotsWalk(scene.spots) : undefined;
}
