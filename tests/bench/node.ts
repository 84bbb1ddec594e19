import { chartOf } from '$lib/charts/chart-of';
import { svgFile } from '$lib/files';
import { forecasts } from '$lib/forecast/catalog';
import { project, type Projection } from '$lib/projection';
import { applyChanges, type Scenario, type ScenarioDocument, type View } from '$lib/scenario';
import { screenTheme, writeSvg } from '$lib/scene';
import { forecastOf } from '../projection/fixtures';
import type { PageData } from './bare';
import { sceneAt } from './scene-at';

const article = forecasts[0]!;
const document: ScenarioDocument = {
	format: 'shareband/scenario',
	version: 1,
	forecast: article.id,
	changes: {},
	view: 'paths'
};

const twelve = forecastOf({
	players: Array.from({ length: 12 }, (_, index) => [`p${index}`, 8, { low: 4, high: 8 }]),
	remainder: 'rest'
});

/** A page that holds the article's Paths chart, as wide as the site shows it (px), and its script. */
export function barePage(width: number, high: number): string {
	const data: PageData = { forecast: article, width, high };
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Bare</title>
<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="module" src="bare.js"></script>
${writeSvg(sceneAt(high, article, width)).replace(/^<\?xml.*\n/, '')}
</html>`;
}

/** What the parts of a movement, and an export, take in Node: medians, microseconds. */
export function figures(): [name: string, microseconds: number][] {
	const scenario = applyChanges(article, {});
	const logRatio: Scenario = { ...scenario, mixing: 'log-ratio' };
	const twelveLogRatio = applyChanges(twelve, { mixing: 'log-ratio' });
	const projection = projected(scenario);
	const chart = (view: View) => () => chartOf(view, { projection, width: 984, theme: screenTheme });
	return Object.entries({
		'project, arithmetic': () => project(scenario),
		'project, log-ratio': () => project(logRatio),
		'project, log-ratio, 12 players': () => project(twelveLogRatio),
		'chart: paths': chart('paths'),
		'chart: target year': chart('target'),
		'chart: low beside high': chart('compare'),
		'SVG file of the Paths chart': () => svgFile({ forecast: article, document })
	}).map(([name, run]) => [name, medianTime(run)]);
}

function projected(scenario: Scenario): Projection {
	const result = project(scenario);
	if (result.kind === 'infeasible') throw new RangeError('The scenario is infeasible.');
	return result.projection;
}

/** Microseconds, of 300 runs after 100 to warm up. */
function medianTime(run: () => unknown): number {
	const times: number[] = [];
	for (let count = 0; count < 400; count += 1) {
		const start = performance.now();
		run();
		if (count >= 100) times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[150]! * 1000;
}
