import type { Attachment } from 'svelte/attachments';

/** What happens to one pointer from press to release. */
export interface PointerDrag {
	/** The main button or a first finger came down; false leaves the pointer alone. */
	press: (event: PointerEvent) => boolean;
	move: (event: PointerEvent) => void;
	/** It was lifted; not called when the browser takes the pointer away, to scroll the page. */
	release?: (event: PointerEvent) => void;
	/** It is gone, either way. */
	end: () => void;
}

type PointerEventType =
	'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'lostpointercapture';

/** Follows one pointer at a time, also outside the element that it was pressed on. */
export function pointerDrag(drag: PointerDrag): Attachment<HTMLElement> {
	return (element) => {
		let pointer: number | undefined;
		const gone = (event: PointerEvent) => {
			if (event.pointerId !== pointer) return;
			pointer = undefined;
			drag.end();
		};
		// Not Svelte's `on`: that asks with every event whom else it may concern, which takes longer
		// than most of what a movement changes.
		const stop = new AbortController();
		const on = (type: PointerEventType, heard: (event: PointerEvent) => void) =>
			element.addEventListener(type, heard, { signal: stop.signal });
		on('pointerdown', (event) => {
			if (pointer !== undefined || event.button !== 0 || !event.isPrimary) return;
			if (!drag.press(event)) return;
			pointer = event.pointerId;
			try {
				element.setPointerCapture(pointer);
			} catch {
				// One that was pressed before the page ran may have been lifted since: its release is told next.
			}
		});
		on('pointermove', (event) => {
			if (event.pointerId !== pointer) return;
			// Nobody else's: Svelte, which looks for whose it is, would set a timer with each.
			event.stopPropagation();
			drag.move(event);
		});
		on('pointerup', (event) => {
			if (event.pointerId === pointer) drag.release?.(event);
			gone(event);
		});
		on('pointercancel', gone);
		// A part of the element that held the pointer till now may lose it to the element.
		on('lostpointercapture', (event) => event.target === element && gone(event));
		// A movement comes once more as this, for pages without pointers; SvelteKit, which looks for links to
		// load, would set a timer with each.
		const keep = (event: MouseEvent) => pointer !== undefined && event.stopPropagation();
		element.addEventListener('mousemove', keep, { signal: stop.signal });
		return () => stop.abort();
	};
}
