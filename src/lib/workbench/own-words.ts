import type { ScenarioDocument } from '$lib/scenario';
import type { Workbench, WorkStep } from './workbench.svelte';

/** The title and the note that a reader gave a picture. */
export type OwnWords = Readonly<Pick<ScenarioDocument, 'title' | 'note'>>;

interface Opening {
	words: OwnWords;
	/** The last step done when the words came; none where nothing had been changed. */
	step: WorkStep | undefined;
}

const openings = new WeakMap<Workbench, Opening[]>();
const none: OwnWords = {};

/** Notes the words of a scenario that was just taken up: undo and redo take them along. */
export function noteWords(workbench: Workbench, words: OwnWords): void {
	const step = workbench.steps[workbench.stepsDone - 1];
	openings.set(workbench, [...(openings.get(workbench) ?? []), { words: only(words), step }]);
}

/** Takes what the reader wrote in place of the words in force. No step of undo. */
export function reword(workbench: Workbench, words: OwnWords): void {
	const opening = inForce(workbench);
	if (opening) opening.words = only(words);
	else noteWords(workbench, words);
	workbench.reworded += 1;
}

/**
 * The words of what is on the page: those of the last opening that is not taken back, or what was written
 * in their place; none after a reset. As long as they are in force it is the same object.
 */
export function wordsOf(workbench: Workbench): OwnWords {
	return inForce(workbench)?.words ?? none;
}

/** The work as it is kept, with the reader's words. */
export function wordedDocument(workbench: Workbench): ScenarioDocument {
	return { ...workbench.document, ...wordsOf(workbench) };
}

function inForce(workbench: Workbench): Opening | undefined {
	const noted = openings.get(workbench) ?? [];
	const from = (step?: WorkStep) => noted.findLast((opening) => opening.step === step);
	for (const step of workbench.steps.slice(0, workbench.stepsDone).reverse()) {
		const opening = from(step);
		if (opening || step.name?.kind === 'reset') return opening;
	}
	return from();
}

function only({ title, note }: OwnWords): OwnWords {
	return { ...(title && { title }), ...(note && { note }) };
}
