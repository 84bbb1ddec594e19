import { untrack } from 'svelte';
import type { Workbench } from '$lib/workbench';
import type { Desk } from '$lib/workbench/desk';
import type { Keeper } from '$lib/workbench/keeper';
import { shelfPrefix } from '$lib/workbench/shelf-prefix';
import { isOwnAddress, linkText } from '$lib/ui/link/own-address';

/** Ms without a change after which the work is written down. */
const quiet = 500;

/**
 * Keeps a session's work. The code for that loads when something is kept already, or with the first
 * change.
 */
export class Keeping {
	/** Once it is there. */
	desk = $state.raw<Desk>();
	#workbench: Workbench;
	#keeper: Promise<Keeper> | undefined;
	#busy = false;

	constructor(workbench: Workbench) {
		this.#workbench = workbench;
	}

	/** To be called in a component's effect; the answer ends it. */
	start(): () => void {
		this.#busy = Boolean(linkText()) && !isOwnAddress();
		void this.restore();
		let keeper: Keeper | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const first = untrack(() => this.#workbench.document);
		const write = () => {
			clearTimeout(timer);
			keeper?.write();
		};
		$effect(() => {
			// Asked first: while something is dragged, this waits for the end of it only.
			if (this.#workbench.stepping) return;
			if (same(this.#workbench.document, first) && !this.#keeper) return;
			timer = setTimeout(async () => {
				await this.open();
				keeper = await this.#keeper;
				write();
			}, quiet);
			return () => clearTimeout(timer);
		});
		// Its signal, as an option, ends both.
		const leaving = new AbortController();
		addEventListener('pagehide', write, leaving);
		document.addEventListener('visibilitychange', write, leaving);
		return () => {
			leaving.abort();
			write();
		};
	}

	/** Restores what is kept, if anything is. */
	async restore(): Promise<void> {
		if (hasKept()) await this.open();
	}

	/** The desk, with this session's work restored. */
	async open(): Promise<Desk> {
		const { openDesk } = await import('$lib/workbench/desk');
		const desk = await openDesk();
		await (this.#keeper ??= desk.keep(this.#workbench, this.#busy));
		this.#workbench.kept = desk.library;
		return (this.desk = desk);
	}
}

function hasKept(): boolean {
	try {
		return Object.keys(localStorage).some((key) => key.startsWith(shelfPrefix));
	} catch {
		return false;
	}
}

function same(a: object, b: object): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
