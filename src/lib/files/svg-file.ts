import { chartOf } from '$lib/charts/chart-of';
import type { Forecast } from '$lib/forecast';
import { project } from '$lib/projection';
import { applyChanges, type Changes, type ScenarioDocument, type View } from '$lib/scenario';
import { darkTheme, lightTheme, writeSvg } from '$lib/scene';

export interface TextFile {
	name: string;
	type: string;
	text: string;
}

/** What a picture is made from. */
export interface PictureOptions {
	forecast: Forecast;
	changes: Changes;
	view: View;
	theme?: 'light' | 'dark';
	/** Px, 280 to 1,600. */
	width?: number;
}

/** Px: an article's column at twice its usual width, so that text stays legible when it is scaled down. */
const usualWidth = 960;

/**
 * A chart as an SVG file with its scenario inside, so that it can be opened again. The same options
 * give the same bytes in every browser and in Node.
 *
 * @throws RangeError where no mix of shares satisfies the scenario
 */
export function svgFile({
	forecast,
	changes,
	view,
	theme = 'light',
	width = usualWidth
}: PictureOptions): TextFile {
	const result = project(applyChanges(forecast, changes));
	if (result.kind === 'infeasible') throw new RangeError('The scenario is infeasible.');
	const { projection } = result;
	const scene = chartOf(view, {
		projection,
		width,
		theme: theme === 'dark' ? darkTheme : lightTheme
	});
	const scenario: ScenarioDocument = {
		format: 'shareband/scenario',
		version: 1,
		forecast: forecast.id,
		changes: inOrder(changes),
		view
	};
	const { baseYear, targetYear } = projection.scenario;
	const parts = ['shareband', forecast.id, view, baseYear, targetYear];
	if (Object.keys(changes).length > 0) parts.push('changed');
	return {
		name: `${parts.join('-')}.svg`,
		type: 'image/svg+xml',
		text: writeSvg(scene, JSON.stringify(scenario))
	};
}

/** The changes with their keys in one order, in whatever order they came about. */
function inOrder({ targets, groups, timing, mixing, targetYear }: Changes): Changes {
	return { targets: byId(targets), groups: byId(groups), timing, mixing, targetYear };
}

function byId(ranges: Changes['targets']): Changes['targets'] {
	if (!ranges) return undefined;
	const ids = Object.keys(ranges).sort();
	return Object.fromEntries(
		ids.map((id) => [id, { low: ranges[id]!.low, high: ranges[id]!.high }])
	);
}
