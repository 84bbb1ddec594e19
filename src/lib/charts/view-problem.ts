import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import type { View } from '$lib/scenario';

/** Why a view shows nothing of this projection, in one line; nothing where it does. */
export function viewProblem(view: View, projection: Projection): string | undefined {
	if (view === 'triangle' && projection.players.length < 3) return m.triangle_needs_three();
	const { groups } = projection.whole ?? projection;
	if (view === 'companies' && groups.length === 0) return m.companies_needs_groups();
	return undefined;
}
