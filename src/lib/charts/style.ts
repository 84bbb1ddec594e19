import type { Projection } from '$lib/projection';
import type { Theme } from '$lib/scene';
import { shapes, type Shape } from './shapes';

export interface PlayerStyle {
	color: string;
	/** The colour of its name. */
	label: string;
	shape: Shape;
	/** Drawn hatched and grey: nobody stated this player's shares. */
	remainder: boolean;
}

/** How each player of a projection is drawn, in the projection's order: its place in the forecast decides. */
export function playerStyles(projection: Projection, theme: Theme): PlayerStyle[] {
	return projection.players.map((player, index) =>
		player.role === 'remainder'
			? { color: theme.remainder, label: theme.muted, shape: 'disc', remainder: true }
			: {
					color: theme.players[index % theme.players.length]!,
					label: theme.labels[index % theme.labels.length]!,
					shape: shapes[index % shapes.length]!,
					remainder: false
				}
	);
}
