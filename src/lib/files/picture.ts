import { headline } from '$lib/charts';
import { caseWords } from '$lib/charts/case-words';
import { chartOf } from '$lib/charts/chart-of';
import { fitted } from '$lib/charts/fit';
import { viewProblem } from '$lib/charts/view-problem';
import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { caseProjection, type Projection } from '$lib/projection';
import type { ScenarioDocument } from '$lib/scenario';
import { darkTheme, lightTheme, printTheme, type Scene, type Size, type Theme } from '$lib/scene';
import { projectionOf } from './about';
import { layouts, sizes, type PictureSize } from './sizes';

/** What a picture is made from; the same options give the same picture in every browser and in Node. */
export interface PictureOptions {
	forecast: Forecast;
	/** What was changed, which view is shown, its title and note; paths unless it names a view. */
	document: ScenarioDocument;
	/** As wide as an article's column and as high as needed, unless given. */
	size?: PictureSize;
	theme?: PictureTheme;
}

const themes = { light: lightTheme, dark: darkTheme, print: printTheme } satisfies Record<
	string,
	Theme
>;
export type PictureTheme = keyof typeof themes;
export const themeNames = Object.keys(themes) as PictureTheme[];

export interface Picture {
	scene: Scene;
	/** Px that it measures: the scene is scaled to it. */
	size: Size;
}

/**
 * Draws the chart of a scenario for a file.
 *
 * @throws RangeError where no mix of shares satisfies the scenario, its view shows nothing of the
 *   forecast (in the words of `viewProblem`), or it shows a case of a player whom
 *   the forecast does not have
 */
export function drawPicture(options: PictureOptions): Picture {
	const { forecast, document, theme = 'light' } = options;
	const projection = shownProjection(forecast, document);
	const { comparison } = document;
	const input = { projection, comparison, theme: themes[theme], ...wordsOf(projection, document) };
	const { view = 'paths' } = document;
	const problem = viewProblem(view, projection);
	if (problem) throw new RangeError(problem);
	const { width, height, from } = options.size ?? sizes.article;
	if (height === undefined) {
		const scene = chartOf(view, { ...input, width });
		return { scene, size: { width, height: scene.height } };
	}
	const draw = (layout: Size) =>
		fitted((stretch) => chartOf(view, { ...input, width: layout.width, stretch }), layout.height);
	let scene: Scene | undefined;
	for (const layout of layouts({ width, height, from })) {
		scene = draw(layout);
		if (scene.height <= layout.height) break;
	}
	return { scene: scene!, size: { width, height } };
}

function shownProjection(forecast: Forecast, document: ScenarioDocument): Projection {
	const projection = projectionOf(forecast, document);
	const { case: name = 'range', view } = document;
	// The two sides of a comparison have their own cases.
	return name === 'range' || view === 'compare' ? projection : caseProjection(projection, name);
}

/** The title, the remarks and the date that a picture carries. */
function wordsOf(
	projection: Projection,
	{ title, note, date, view, ...document }: ScenarioDocument
) {
	const words = {
		title: title && say(title),
		remarks: note ? [say(note)] : [],
		date
	};
	const { case: name = 'range' } = document;
	if (name === 'range' || view === 'compare') return words;
	const { title: called, meaning } = caseWords(projection, name);
	return {
		...words,
		title: words.title ?? m.case_headline({ case: called, headline: headline(projection) }),
		remarks: [m.case_explained({ name: called, meaning }), ...words.remarks]
	};
}
