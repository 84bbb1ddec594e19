import type { ShareProblem } from '$lib/forecast/parse-share';
import { m } from '$lib/paraglide/messages';

const words: Record<ShareProblem, () => string> = {
	empty: m.error_empty,
	'not-a-number': m.error_not_a_number,
	'too-low': m.error_too_low,
	'too-high': m.error_too_high,
	'low-above-high': m.error_low_above_high,
	'too-long': m.error_too_long
};

/** Why what was typed is no share. */
export function shareProblem(reason: ShareProblem): string {
	return words[reason]();
}
