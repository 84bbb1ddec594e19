import { sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { ComparisonResult, SideResult } from '$lib/projection';
import { applyChanges, type Scenario, type Side } from '$lib/scenario';
import type { Scene } from '$lib/scene';
import { conflictText } from './conflict-text';
import { footer, header } from './frame';
import { noteParts } from './notes';
import type { ChartInput } from './paths';
import { sideName } from './side-words';

type Unavailable = Extract<ComparisonResult, { kind: 'unavailable' }>;

/** In place of a comparison of which one side cannot be drawn: why not. */
export function unavailableChart(
	{ projection, width, theme }: ChartInput,
	result: Unavailable
): Scene {
	const title = m.compare_unavailable();
	const reasons = unavailableReasons(result, projection.scenario).join(' ');
	const head = header(width, theme, title, reasons);
	const foot = footer(width, theme, head.bottom + 24, [noteParts(projection).source]);
	return {
		width,
		height: foot.bottom,
		title,
		description: reasons,
		background: theme.paper,
		plots: [],
		marks: [...head.marks, ...foot.marks]
	};
}

/** Why a comparison cannot be drawn: a sentence for each side that is the reason. */
export function unavailableReasons(
	{ asked, results }: Unavailable,
	{ forecast }: Scenario
): string[] {
	return asked.flatMap((side, index) => {
		const reason = reasonOf(side, results[index]!, forecast);
		return reason ? [m.side_unavailable({ side: sentenceCase(sideName(side)), reason })] : [];
	});
}

function reasonOf(side: Side, result: SideResult, forecast: Scenario['forecast']): string {
	if (result.kind === 'no-player') return m.side_no_player({ player: result.player });
	if (result.kind === 'side') return '';
	const scenario = applyChanges(forecast, side.of === 'saved' ? side.changes : {});
	return result.conflicts.map((conflict) => conflictText(conflict, scenario)).join(' ');
}
