/** Where the command line writes to. */
export interface Stream {
	write(text: string): unknown;
	isTTY?: boolean;
	columns?: number;
}

/** A line on a terminal that says how far the work is; nothing where the output goes elsewhere. */
export class Progress {
	readonly #stream: Stream;
	#shown = false;

	constructor(stream: Stream) {
		this.#stream = stream;
	}

	show(done: number, all: number, what: string): void {
		if (!this.#stream.isTTY) return;
		const text = `[${done}/${all}] ${what}`;
		this.clear();
		// A terminal that does not know its width says 0.
		this.#stream.write([...text].slice(0, (this.#stream.columns || 80) - 1).join(''));
		this.#shown = true;
	}

	/** Takes the line away, for whatever is written next. */
	clear(): void {
		// To the line's beginning, and it emptied from there.
		if (this.#shown) this.#stream.write('\r\u001b[2K');
		this.#shown = false;
	}
}
