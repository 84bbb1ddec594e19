const longest = 200;

/** States one can go back and forth between. What is kept is replaced, never altered. */
export class History<State> {
	#past = $state.raw<State[]>([]);
	#future = $state.raw<State[]>([]);

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Notes that `before` was left for something new. */
	record(before: State): void {
		this.#past = [...this.#past.slice(1 - longest), before];
		this.#future = [];
	}

	/** The state before `now`, or nothing. */
	undo(now: State): State | undefined {
		const state = this.#past.at(-1);
		if (state === undefined) return undefined;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, now];
		return state;
	}

	/** The state that `undo` left, or nothing. */
	redo(now: State): State | undefined {
		const state = this.#future.at(-1);
		if (state === undefined) return undefined;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, now];
		return state;
	}
}
