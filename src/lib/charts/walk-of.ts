import type { View } from '$lib/scenario';
import { compareWalk } from './walk-compare';
import { spotsWalk, type Walk, type WalkInput } from './walk';
import { pathsWalk, targetWalk } from './walk-years';

/** The walk of a view's chart; nothing where it has no figures to point at. */
export function walkOf(view: View, input: WalkInput): Walk | undefined {
	const { scene } = input;
	if (view === 'paths') return pathsWalk(input);
	if (view === 'target') return targetWalk(input);
	if (view === 'compare') return compareWalk(input);
	return scene.spots && scene.spots.length > 0 ? spotsWalk(scene.spots) : undefined;
}
