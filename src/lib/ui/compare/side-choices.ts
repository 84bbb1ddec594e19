import { say, sentenceCase } from '$lib/format';
import { sideName } from '$lib/charts/side-words';
import {
	isLowAndHigh,
	lowBesideHigh,
	type Changes,
	type Comparison,
	type Side
} from '$lib/scenario';
import type { Workbench } from '$lib/workbench';
import { sameChanges } from '$lib/workbench/same-changes';
import { sameForecast } from '$lib/workbench/same-forecast';

/** A saved scenario of the present forecast, as it can be compared. */
export interface SavedChoice {
	id: string;
	name: string;
	changes: Changes;
}

/** Whose figures a side may have. */
export interface SideChoice {
	/** Unique among the choices of one side. */
	value: string;
	label: string;
	/** The side with one of its cases, or its whole ranges. */
	side: (name: Side['case']) => Side;
}

/**
 * The choices for a side: the source, this scenario, then the saved ones. What the side itself was
 * taken from may be gone or changed since: it stays a choice.
 */
export function sideChoices(saved: SavedChoice[], side: Side): SideChoice[] {
	const choices: SideChoice[] = [
		named('scenario', (name) => ({ of: 'scenario', case: name })),
		named('source', (name) => ({ of: 'source', case: name })),
		...saved.map(({ id, name, changes }): SideChoice => ({
			value: `saved ${id}`,
			label: name,
			side: (picked) => ({ of: 'saved', name, changes, case: picked })
		}))
	];
	if (side.of !== 'saved' || choices.some(({ side: make }) => sameSource(make('range'), side))) {
		return choices;
	}
	return [
		...choices,
		{ value: 'kept', label: say(side.name), side: (name) => ({ ...side, case: name }) }
	];
}

function named(value: 'source' | 'scenario', side: SideChoice['side']): SideChoice {
	return { value, label: sentenceCase(sideName(side('range'))), side };
}

/** The choice that a side was made by. */
export function choiceOf(choices: SideChoice[], side: Side): SideChoice {
	return choices.find(({ side: make }) => sameSource(make('range'), side)) ?? choices[0]!;
}

function sameSource(a: Side, b: Side): boolean {
	if (a.of !== 'saved' || b.of !== 'saved') return a.of === b.of;
	return say(a.name) === say(b.name) && sameChanges(a.changes, b.changes);
}

/** What a workbench keeps of a comparison: nothing where it is the usual one. */
export function kept(comparison: Comparison): Comparison | undefined {
	const usual = isLowAndHigh(comparison) && comparison.way === lowBesideHigh.way;
	return usual ? undefined : comparison;
}

/** The reader's saved scenarios of this forecast, the last saved first; none until they were read. */
export function savedOf(workbench: Pick<Workbench, 'kept' | 'forecast' | 'own'>): SavedChoice[] {
	return (workbench.kept?.saved ?? [])
		.filter(({ document }) => sameForecast(document, workbench))
		.map(({ id, name, document }) => ({ id, name, changes: document.changes }));
}
