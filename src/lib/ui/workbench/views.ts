import { m } from '$lib/paraglide/messages';
import type { View } from '$lib/scenario';

/** The views there are, in the order they are offered in, by their names. */
export const views: { value: View; label: string }[] = [
	{ value: 'paths', label: m.view_paths() },
	{ value: 'compare', label: m.view_compare() },
	{ value: 'target', label: m.view_target() },
	{ value: 'companies', label: m.view_companies() },
	{ value: 'triangle', label: m.view_triangle() }
];
