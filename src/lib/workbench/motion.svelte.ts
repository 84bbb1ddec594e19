/** How long nothing must have moved for a pause, ms. */
const pause = 150;

/** Whether movements follow one another. */
export class Motion {
	#moving = $state(false);
	/** When the last movement was, ms. */
	#last = 0;
	#waiting = false;

	get moving(): boolean {
		return this.#moving;
	}

	step(): void {
		this.#last = performance.now();
		this.#moving = true;
		if (!this.#waiting) this.#wait(pause);
	}

	end(): void {
		this.#moving = false;
	}

	/** One timer for all movements: to set one with each takes longer than much of what it saves. */
	#wait(time: number): void {
		this.#waiting = true;
		setTimeout(() => {
			const left = this.#last + pause - performance.now();
			this.#waiting = left > 0;
			if (left > 0) this.#wait(left);
			else this.#moving = false;
		}, time);
	}
}
