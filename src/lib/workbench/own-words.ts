import type { ScenarioDocument } from '$lib/scenario';
import type { Workbench, WorkStep } from './workbench.svelte';

/** The title and the note that a reader gave a picture. */
export type OwnWords = Readonly<Pick<ScenarioDocument, 'title' | 'note'>>;

interface Opening {
	words: OwnWords;
	/** The last step done when the words were there; none where nothing had been changed. */
	step: WorkStep | undefined;
}

const openings = new WeakMap<Workbench, Opening[]>();
const none: OwnWords = {};

/** Notes the words of a scenario that was just taken up: undo and redo take them along. */
export function noteWords(workbench: Workbench, { title, note }: ScenarioDocument): void {
	const words = { ...(title && { title }), ...(note && { note }) };
	const step = workbench.steps[workbench.stepsDone - 1];
	openings.set(workbench, [...(openings.get(workbench) ?? []), { words, step }]);
}

/**
 * The words that came with what is on the page: those of the last opening that is not taken back, none
 * after a reset. As long as they are in force it is the same object.
 */
export function wordsOf(workbench: Workbench): OwnWords {
	const noted = openings.get(workbench) ?? [];
	const from = (step?: WorkStep) => noted.findLast((opening) => opening.step === step)?.words;
	for (const step of workbench.steps.slice(0, workbench.stepsDone).reverse()) {
		const words = from(step) ?? (step.name?.kind === 'reset' ? none : undefined);
		if (words) return words;
	}
	return from() ?? none;
}
