import { assumptionWords } from '$lib/charts/assumption-words';
import type { Forecast } from '$lib/forecast';
import { listed, say, sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { applyChanges, differingAssumptions, type DifferingAssumption } from '$lib/scenario';
import type { StepName, WorkStep } from '$lib/workbench';

/** A step of undo by its name: what was done, or what it changed. */
export function stepText({ before, after, name }: WorkStep, forecast: Forecast): string {
	if (name) return nameText(name);
	const differing = differingAssumptions(
		applyChanges(forecast, before.changes),
		applyChanges(forecast, after.changes)
	);
	const [first, ...more] = differing;
	if (!first) return lockText(before.changes.locks, after.changes.locks, forecast);
	const text = changeText(first);
	return more.length > 0 ? m.steps_more({ first: text, count: String(more.length) }) : text;
}

function nameText(name: StepName): string {
	switch (name.kind) {
		case 'reset':
			return m.steps_reset();
		case 'repair':
			return m.steps_repair();
		case 'link':
			return m.steps_link();
		case 'restored':
			return m.steps_restored();
		case 'opened':
			return m.steps_opened({ name: name.name });
	}
}

function changeText(assumption: DifferingAssumption): string {
	const { name, from, to } = assumptionWords(assumption);
	const words = assumption.kind === 'timing' || assumption.kind === 'mixing';
	return sentenceCase(words ? m.steps_change_of({ name, to }) : m.steps_change({ name, from, to }));
}

function lockText(before: string[] = [], after: string[] = [], { groups }: Forecast): string {
	const members = groups.flatMap(({ members, more }) => [...members, ...(more ? [more] : [])]);
	const names = (ids: string[], without: string[]) =>
		listed(
			members
				.filter(({ id }) => ids.includes(id) && !without.includes(id))
				.map(({ name }) => say(name))
		);
	const [locked, unlocked] = [names(after, before), names(before, after)];
	if (locked) return m.steps_locked({ names: locked });
	return unlocked ? m.steps_unlocked({ names: unlocked }) : m.steps_saved();
}
