import type { Comparison } from './schema';

/** What is compared unless a reader says otherwise: this scenario's low beside its high. */
export const lowBesideHigh: Comparison = {
	sides: [
		{ of: 'scenario', case: 'low' },
		{ of: 'scenario', case: 'high' }
	],
	way: 'side-by-side'
};

/** Whether it is this scenario's low that is compared with its high, in whatever way. */
export function isLowAndHigh({ sides: [low, high] }: Comparison): boolean {
	const { sides } = lowBesideHigh;
	return [low, high].every(
		(side, index) => side.of === sides[index]!.of && side.case === sides[index]!.case
	);
}
