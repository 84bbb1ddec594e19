import type { ShareProblem } from '$lib/forecast/parse-share';
import type { Changes } from '$lib/scenario';

/** What of a link could not be taken as it stands; the page puts it into words. */
export type LinkFault =
	/** The check value does not fit: it was changed or cut off. */
	| { kind: 'altered' }
	/** It comes from a later version, whose words may mean more. */
	| { kind: 'newer'; version: string }
	| { kind: 'too-long' }
	/** This key means nothing for this forecast. */
	| { kind: 'unknown'; part: string }
	/** The same key came before: that was taken. */
	| { kind: 'twice'; part: string }
	/** The value is none that the key can have. */
	| { kind: 'unreadable'; part: string }
	/** The value is no share or range. */
	| { kind: 'share'; part: string; reason: ShareProblem | 'too-fine' }
	/** The value is a number, but none from `low` to `high`. */
	| { kind: 'out-of-range'; part: string; low: number; high: number }
	/** The parts of a group do not fit its members, or do not total 100 percent. */
	| { kind: 'split'; part: string }
	/** The ranges cannot total 100 percent: these are the changes as asked for. */
	| { kind: 'infeasible'; asked: Changes };

const longest = 60;

/** A parameter as it stands in the link, shortened. */
export function partOf(key: string, value: string): string {
	const part = [...`${key}=${value}`];
	return part.length > longest ? `${part.slice(0, longest - 1).join('')}…` : part.join('');
}
