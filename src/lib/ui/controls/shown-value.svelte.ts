import type { Attachment } from 'svelte/attachments';

/**
 * A select that shows this value, whatever was picked in it: also where its options change, or a choice is
 * not taken. Svelte's own `value` does the same with code that the first page would have to load.
 */
export function shownValue(value: () => string): Attachment<HTMLSelectElement> {
	return (select) => {
		const show = () => (select.value = value());
		$effect(() => void show());
		const options = new MutationObserver(show);
		options.observe(select, { childList: true, subtree: true });
		// When everybody has been told: Svelte's own listeners hear of it last, at the root of the page.
		let timer: ReturnType<typeof setTimeout>;
		const picked = () => (timer = setTimeout(show));
		select.addEventListener('change', picked);
		return () => {
			clearTimeout(timer);
			options.disconnect();
			select.removeEventListener('change', picked);
		};
	};
}
