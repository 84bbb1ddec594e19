import type { Attachment } from 'svelte/attachments';

/** Whether something of an element is in the window; not before the page runs. */
export class Sight {
	#seen = $state(false);

	get seen(): boolean {
		return this.#seen;
	}

	/** Attach to the element. */
	readonly watch: Attachment<HTMLElement> = (element) => {
		const observer = new IntersectionObserver((entries) => {
			// Of several, the last is how it is now.
			this.#seen = entries.at(-1)!.isIntersecting;
		});
		observer.observe(element);
		return () => observer.disconnect();
	};
}
