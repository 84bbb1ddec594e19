import { assumptionWords } from '$lib/charts/assumption-words';
import type { Forecast } from '$lib/forecast';
import type { ShareProblem } from '$lib/forecast/parse-share';
import { decimal, listed } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { applyChanges, differingAssumptions, type ScenarioDocument } from '$lib/scenario';
import { repairText } from '$lib/ui/workbench/conflict-words';
import type { LinkFault } from '$lib/workbench/link-faults';

const problems: Record<ShareProblem | 'too-fine', () => string> = {
	empty: m.error_empty,
	'not-a-number': m.error_not_a_number,
	'too-low': m.error_too_low,
	'too-high': m.error_too_high,
	'low-above-high': m.error_low_above_high,
	'too-long': m.error_too_long,
	'too-fine': m.error_too_fine
};

/** A link that is damaged all over needs no longer list. */
const most = 6;

/** What of a link could not be taken, each once. */
export function linkNotes(
	faults: LinkFault[],
	forecast: Forecast,
	opened: ScenarioDocument
): string[] {
	const notes = [...new Set(faults.map((fault) => linkFaultText(fault, forecast, opened)))];
	const more = notes.length - most;
	return more > 1 ? [...notes.slice(0, most), m.link_more({ count: String(more) })] : notes;
}

function linkFaultText(fault: LinkFault, forecast: Forecast, opened: ScenarioDocument): string {
	switch (fault.kind) {
		case 'altered':
			return m.link_altered({ taken: takenText(forecast, opened) });
		case 'newer':
			return m.link_newer({ version: fault.version });
		case 'too-long':
			return m.link_too_long();
		case 'unknown':
			return m.link_unknown({ part: fault.part });
		case 'twice':
			return m.link_twice({ part: fault.part });
		case 'unreadable':
			return m.link_unreadable({ part: fault.part });
		case 'share':
			return m.link_share({ part: fault.part, reason: problems[fault.reason]() });
		case 'out-of-range': {
			const [low, high] = [decimal(fault.low), decimal(fault.high)];
			return m.link_out_of_range({ part: fault.part, low, high });
		}
		case 'split':
			return m.link_split({ part: fault.part });
		case 'infeasible': {
			const asked = applyChanges(forecast, fault.asked);
			return m.link_infeasible({ steps: repairText(asked, opened.changes) });
		}
	}
}

function takenText(forecast: Forecast, { changes }: ScenarioDocument): string {
	const differing = differingAssumptions(
		applyChanges(forecast, {}),
		applyChanges(forecast, changes)
	);
	if (differing.length === 0) return m.link_taken_none();
	const list = differing.map(assumptionWords).map(({ name, to }) => `${name} ${to}`);
	return m.link_taken({ list: listed(list) });
}
