import { m } from '$lib/paraglide/messages';
import { isLowAndHigh, lowBesideHigh, type Comparison, type View } from '$lib/scenario';

/** The views there are, in the order they are offered in, by their names. */
const views: { value: View; label: string }[] = [
	{ value: 'paths', label: m.view_paths() },
	{ value: 'compare', label: m.view_compare() },
	{ value: 'target', label: m.view_target() },
	{ value: 'companies', label: m.view_companies() },
	{ value: 'triangle', label: m.view_triangle() }
];

/** The same, where something else may be compared than low and high. */
export function viewsFor(comparison: Comparison = lowBesideHigh): typeof views {
	if (isLowAndHigh(comparison)) return views;
	const label = m.view_compare_other();
	return views.map((view) => (view.value === 'compare' ? { ...view, label } : view));
}
