import type { Compared } from '$lib/projection';
import type { ChartInput } from './paths';
import type { SideWords } from './side-words';

/** What the three ways of comparing have in common. */
export interface CompareInput extends ChartInput {
	compared: Compared;
	words: [SideWords, SideWords];
	/** Top of the share axis with room for both sides, percent. */
	highest: number;
	/** Under the chart. */
	notes: string[];
	/** "in 2035" where the sides end in different years and are compared in the earlier; else nothing. */
	when: string;
}
