import type { Projection } from '$lib/projection';
import type { Texture, Theme } from '$lib/scene';
import { shapes, type Shape } from './shapes';

export interface PlayerStyle {
	color: string;
	/** The colour of its name. */
	label: string;
	shape: Shape;
	/** Drawn hatched and grey: nobody stated this player's shares. */
	remainder: boolean;
	/** What its areas are made of. */
	texture: Texture;
	/** Of its lines, where those differ from player to player: lengths of dash and gap, px. */
	dash?: string;
}

/** How each player of a projection is drawn, in the projection's order: its place in the forecast decides. */
export function playerStyles(projection: Projection, theme: Theme): PlayerStyle[] {
	return projection.players.map((player, index) =>
		player.role === 'remainder'
			? {
					color: theme.remainder,
					label: theme.muted,
					shape: 'disc',
					remainder: true,
					texture: 'rising'
				}
			: {
					color: nth(theme.players, index),
					label: nth(theme.labels, index),
					shape: nth(shapes, index),
					remainder: false,
					texture: theme.textures ? nth(theme.textures, index) : 'tone',
					dash: theme.dashes && nth(theme.dashes, index)
				}
	);
}

function nth<T>(list: readonly T[], index: number): T {
	return list[index % list.length]!;
}
