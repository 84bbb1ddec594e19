import type { Range } from '$lib/forecast';
import type { ProjectedPlayer } from '$lib/projection';
import { px, type Mark } from '$lib/scene';
import type { Scale } from './axis';
import { polyline } from './outline';
import { bandMarks } from './paths';
import type { PlayerStyle } from './style';

/** A player of a compared side over the years. */
export interface SidePath {
	player: ProjectedPlayer;
	/** Of its middle, or its only, share at each of `xs`, percent. */
	shares: number[];
	/** What it reaches in the last year where its side is a range: then it is drawn as a band. */
	range: Range | undefined;
	style: PlayerStyle;
	/** Key and dash of the line that stands for one mix. */
	line: { key: string; dash: string };
}

/** A band with the range that it ends in, or a line where there is but one mix. */
export function sidePath(
	{ player, shares, range, style, line }: SidePath,
	xs: number[],
	y: Scale
): Mark[] {
	const { color } = style;
	const end = px(xs.at(-1)!);
	if (!range) {
		return [
			{
				kind: 'path',
				key: line.key,
				d: polyline(xs, shares.map(y)),
				stroke: color,
				strokeWidth: 2.25,
				strokeDash: line.dash
			}
		];
	}
	return [
		...bandMarks(player, xs, y, style),
		{
			kind: 'line',
			key: `range:${player.id}`,
			x1: end,
			x2: end,
			y1: px(y(range.low)),
			y2: px(y(range.high)),
			stroke: color,
			strokeWidth: 4
		}
	];
}
