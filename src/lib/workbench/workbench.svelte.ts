import type { Forecast } from '$lib/forecast';
import { project, projectionAt, type Projection, type ProjectionResult } from '$lib/projection';
import {
	applyChanges,
	type Changes,
	type Comparison,
	type Scenario,
	type ScenarioDocument,
	type View
} from '$lib/scenario';
import { History, type Step } from './history.svelte';
import type { Library } from './library.svelte';
import { Motion } from './motion.svelte';
import { sameChanges, sameWords } from './same-changes';

/** The reader's work as one step leaves it. */
export interface Work {
	changes: Changes;
	/** The id of the saved scenario that it goes on from. */
	origin?: string;
	words: OwnWords;
}

/** The title and the note that the reader gave to pictures of it. */
export type OwnWords = Readonly<Pick<ScenarioDocument, 'title' | 'note'>>;

/** What a step is called where its changes do not say it: what was done, or what was opened. */
export type StepName =
	{ kind: 'reset' | 'repair' | 'link' | 'restored' } | { kind: 'opened'; name: string };

export type WorkStep = Step<Work, StepName>;

/** One reader's session with one forecast: the changes made, and what follows from them. */
export class Workbench {
	readonly forecast: Forecast;
	/** The forecast is the reader's own: nobody else has it unless it is sent along. */
	readonly own: boolean;
	/** The forecast as published, projected: what everything is held against. */
	readonly published: Projection;

	/** Whose range was moved last: a repair leaves it alone if it can. */
	touched: string | undefined;

	#changes = $state.raw<Changes>({});
	#view = $state<View>('paths');
	#comparison = $state.raw<Comparison>();
	/** The id of the saved scenario that the work goes on from, if any. */
	origin = $state<string>();
	/** What the reader keeps, once it was read. */
	kept = $state.raw<Pick<Library, 'saved'>>();
	/** What was last opened here: of the case that it shows only a picture can be made. */
	opened?: ScenarioDocument;
	#words = $state.raw<OwnWords>({});
	#year = $state<number>();
	/** The work when a drag began; one drag is one step back. */
	#before = $state.raw<Work>();
	#last: Projection;
	/** The scenario before: what of it stays the same is kept. */
	#scenario: Scenario | undefined;
	#history = new History<Work, StepName>();
	#motion = new Motion();

	/** @throws Error if the forecast itself is infeasible, which a checked one never is */
	constructor(forecast: Forecast, own = false) {
		this.forecast = forecast;
		this.own = own;
		const result = project(applyChanges(forecast, {}));
		if (result.kind === 'infeasible') throw new Error(`The forecast ${forecast.id} is infeasible.`);
		this.published = this.#last = result.projection;
	}

	readonly scenario = $derived.by(
		() => (this.#scenario = applyChanges(this.forecast, this.#changes, this.#scenario))
	);
	readonly result: ProjectionResult = $derived(project(this.scenario));
	/** The projection of the scenario, or while it is infeasible the last one there was. */
	readonly projection: Projection = $derived.by(() => {
		if (this.result.kind === 'projection') this.#last = this.result.projection;
		return this.#last;
	});
	readonly conflicts = $derived(this.result.kind === 'infeasible' ? this.result.conflicts : []);
	readonly changed = $derived(Object.keys(this.#changes).length > 0);

	/** The year that readouts speak of instead of the target year, if one is pinned; no step of undo. */
	readonly pinned: number | undefined = $derived.by(() => {
		const { baseYear, targetYear } = this.projection.scenario;
		const year = this.#year;
		return year !== undefined && year > baseYear && year <= targetYear ? year : undefined;
	});
	/** What readouts speak of: the projection, and the published one, as of the pinned year. */
	readonly read: Projection = $derived(at(this.projection, this.pinned));
	readonly readPublished: Projection = $derived.by(() => at(this.published, this.pinned));

	get changes(): Changes {
		return this.#changes;
	}

	/** The same object until others are taken up. */
	get words(): OwnWords {
		return this.#words;
	}

	get view(): View {
		return this.#view;
	}

	set view(view: View) {
		this.#view = view;
	}

	/** What *Compare* compares, and how; low beside high where nothing else was chosen. No step of undo. */
	get comparison(): Comparison | undefined {
		return this.#comparison;
	}

	set comparison(comparison: Comparison | undefined) {
		this.#comparison = comparison;
	}

	/** Changes follow one another, as while a thumb is dragged: what nobody sees may wait. */
	get moving(): boolean {
		return this.#motion.moving;
	}

	/**
	 * Pins a whole year, or none. One that the projection does not reach, the base year included, is
	 * kept but not in force.
	 */
	pin(year: number | undefined): void {
		this.#year = year;
	}

	unpin = (): void => this.pin(undefined);

	/** All steps, the earliest first: those done, then those taken back. */
	get steps(): readonly WorkStep[] {
		return this.#history.steps;
	}

	/** How many of the steps are done. */
	get stepsDone(): number {
		return this.#history.done;
	}

	get canUndo(): boolean {
		return this.stepsDone > 0;
	}

	get canRedo(): boolean {
		return this.stepsDone < this.steps.length;
	}

	/** A step is under way, as while something is dragged. */
	get stepping(): boolean {
		return this.#before !== undefined;
	}

	/** What the step under way began with. */
	get stepFrom(): Changes | undefined {
		return this.#before?.changes;
	}

	/**
	 * Until `endStep`, changes are one step of undo.
	 *
	 * @param after how many of the last steps are part of it, as the presses of a double-click are
	 */
	startStep = (after = 0): void => {
		this.#before ??= (after > 0 && this.#history.forget(after)) || this.#work;
	};

	endStep = (): void => {
		const before = this.#before;
		this.#before = undefined;
		this.#motion.end();
		if (before) this.#record(before);
	};

	resetAll(): void {
		this.#take({ changes: {}, words: {} }, { kind: 'reset' });
	}

	undo(): void {
		this.endStep();
		this.goTo(this.stepsDone - 1);
	}

	redo(): void {
		this.goTo(this.stepsDone + 1);
	}

	/** Does or takes back as many steps as leave `done` of them done. */
	goTo(done: number): void {
		this.endStep();
		const work = this.#history.go(done);
		if (work) this.#set(work);
	}

	/** Puts other words in place of those in force, in every step that has these. No step of undo. */
	reword(words: OwnWords): void {
		const old = this.#words;
		const next = wordsOf(words);
		this.#history.replace((work) => (work.words === old ? { ...work, words: next } : work));
		this.#words = next;
	}

	/** Takes these changes in place of the present ones, as one step unless one is under way. */
	apply(changes: Changes, name?: StepName): void {
		this.#take({ ...this.#work, changes }, name);
	}

	/** The work as it is kept, sent and exported. */
	get document(): ScenarioDocument {
		return {
			format: 'shareband/scenario',
			version: 1,
			forecast: this.forecast.id,
			...(this.own && { document: this.forecast }),
			changes: this.#changes,
			...this.#words,
			view: this.#view,
			...(this.#comparison && { comparison: this.#comparison }),
			...(this.pinned !== undefined && { year: this.pinned })
		};
	}

	/**
	 * Takes up a scenario of this forecast as one step of undo.
	 *
	 * @param document whose changes the forecast knows: for one from elsewhere there is `openDocument`
	 * @param origin the id of the saved scenario that it is, if it is one
	 */
	takeUp(document: ScenarioDocument, name: StepName, origin?: string): void {
		const { changes, view, comparison, year, title, note } = document;
		this.endStep();
		this.opened = document;
		this.#take({ changes, words: wordsOf({ title, note }), ...(origin && { origin }) }, name);
		this.#view = view ?? this.#view;
		this.#comparison = comparison;
		this.#year = year;
	}

	get #work(): Work {
		const { origin } = this;
		return { changes: this.#changes, words: this.#words, ...(origin !== undefined && { origin }) };
	}

	#set(work: Work): void {
		this.#changes = work.changes;
		this.#words = work.words;
		this.origin = work.origin;
	}

	#take(work: Work, name?: StepName): void {
		const before = this.#work;
		if (sameWork(before, work)) return;
		this.#set(work);
		if (this.stepping) this.#motion.step();
		else this.#record(before, name);
	}

	#record(before: Work, name?: StepName): void {
		const after = this.#work;
		if (sameWork(before, after)) return;
		this.#history.record({ before, after, ...(name && { name }) });
	}
}

function at(projection: Projection, year: number | undefined): Projection {
	return year === undefined ? projection : projectionAt(projection, year);
}

function sameWork(a: Work, b: Work): boolean {
	return a.origin === b.origin && sameWords(a.words, b.words) && sameChanges(a.changes, b.changes);
}

function wordsOf({ title, note }: OwnWords): OwnWords {
	return { ...(title && { title }), ...(note && { note }) };
}
