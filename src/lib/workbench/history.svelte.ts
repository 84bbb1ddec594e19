/** The most steps that are kept; the earliest are forgotten first. */
const longest = 200;

/** One step from a state to the next. */
export interface Step<State, Name> {
	before: State;
	after: State;
	/** What it is called, where the two states do not say it best. */
	name?: Name;
}

/** Steps one can go back and forth between. States are replaced, never altered. */
export class History<State, Name> {
	#steps = $state.raw<Step<State, Name>[]>([]);
	#done = $state(0);

	/** Every step, the earliest first: those done, then those taken back. */
	get steps(): readonly Step<State, Name>[] {
		return this.#steps;
	}

	/** How many of the steps are done. */
	get done(): number {
		return this.#done;
	}

	/** Adds a step after those done; those taken back are forgotten. */
	record(step: Step<State, Name>): void {
		this.#steps = [...this.#steps.slice(0, this.#done), step].slice(-longest);
		this.#done = this.#steps.length;
	}

	/** Forgets the last `count` steps done, so that another can take their place. The state before them, or nothing. */
	forget(count: number): State | undefined {
		const at = Math.max(this.#done - count, 0);
		const before = at < this.#done ? this.#steps[at]!.before : undefined;
		this.#steps = this.#steps.slice(0, at);
		this.#done = at;
		return before;
	}

	/** Puts another state in place of each, done or taken back. */
	replace(by: (state: State) => State): void {
		this.#steps = this.#steps.map((step) => ({
			...step,
			before: by(step.before),
			after: by(step.after)
		}));
	}

	/** Does or takes back as many steps as leave `done` of them done. The state then, or nothing where that is so already. */
	go(done: number): State | undefined {
		if (done === this.#done || done < 0 || done > this.#steps.length) return undefined;
		this.#done = done;
		return this.#steps[done]?.before ?? this.#steps[done - 1]?.after;
	}
}
