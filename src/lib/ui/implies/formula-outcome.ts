import { decimal } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { OutcomeMisses } from '$lib/projection';
import { equals, type Formula } from './sums';

/** How the mean errors of a projection and of "no change" are computed. */
export function outcomeFormula(held: OutcomeMisses | undefined): Formula {
	const { misses = [], mean = 0, meanStill = 0 } = held ?? {};
	const line = (label: string, errors: number[], result: number) => ({
		label,
		sum: `(${errors.map((error) => decimal(Math.abs(error), 1)).join(' + ')}) ÷ ${errors.length} ${equals(result, 1, ' pp')}`
	});
	return {
		rules: [m.rule_outcome()],
		steps: [
			line(
				m.step_projection(),
				misses.map(({ error }) => error),
				mean
			),
			line(
				m.step_still(),
				misses.map(({ still }) => still),
				meanStill
			)
		]
	};
}
