import { m } from '$lib/paraglide/messages';
import { compareSides } from '$lib/projection';
import { lowBesideHigh } from '$lib/scenario';
import type { Scene } from '$lib/scene';
import { axisTop } from './axis';
import { compareNotes } from './compare-notes';
import { unavailableChart } from './compare-unavailable';
import { differencesChart } from './differences';
import { ghostChart } from './ghost';
import type { ChartInput } from './paths';
import { sideBySideChart } from './side-by-side';
import { sideWords } from './side-words';

/** *Compare*: two sides side by side, one as a ghost over the other, or how they differ. */
export function compareChart(input: ChartInput): Scene {
	const { sides, way } = input.comparison ?? lowBesideHigh;
	const result = compareSides(sides, input.projection);
	if (result.kind === 'unavailable') return unavailableChart(input, result);
	const words = sideWords(result);
	const chart = {
		'side-by-side': sideBySideChart,
		ghost: ghostChart,
		differences: differencesChart
	}[way];
	const tops = result.sides.map(({ projection }) => axisTop(projection));
	return chart({
		...input,
		compared: result,
		words,
		highest: Math.max(input.top ?? 0, ...tops),
		notes: compareNotes(result, words, input),
		when: result.year === result.lastYear ? '' : m.in_year({ year: String(result.year) })
	});
}
