import type { RowProblem } from '$lib/files/player-rows';
import type { Column } from '$lib/files/players-csv';
import { m } from '$lib/paraglide/messages';

/** What the columns of a table are called. */
export const headings: Record<Column, () => string> = {
	name: m.table_name,
	base: m.table_base,
	low: m.table_low,
	high: m.table_high
};

/** What is wrong with a cell. */
export const words: Record<RowProblem['reason'], () => string> = {
	empty: m.error_empty,
	'not-a-number': m.error_not_a_share,
	'too-low': m.error_too_low,
	'too-high': m.error_too_high,
	'low-above-high': m.error_low_above_high,
	'too-long': m.error_too_long,
	'no-name': m.error_no_name,
	'name-twice': m.error_name_twice,
	'name-too-long': m.error_name_too_long
};
