/** What tells that somebody is about to use the page: a file that is dragged over it is a sign, too. */
const signs = [
	'pointermove',
	'pointerdown',
	'touchstart',
	'wheel',
	'scroll',
	'keydown',
	'focusin',
	'dragenter'
];

/**
 * Calls once, when the page is first used in any way. To be called in a component's effect.
 *
 * @returns ends the waiting
 */
export function onFirstUse(call: () => void): () => void {
	const stop = new AbortController();
	const used = () => {
		stop.abort();
		call();
	};
	for (const sign of signs) {
		addEventListener(sign, used, { capture: true, passive: true, signal: stop.signal });
	}
	return () => stop.abort();
}
