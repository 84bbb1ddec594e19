/**
 * Remembers what is selected in the field that has the focus, if it is in this element.
 *
 * @returns selects it again: hydrating a field sets its text anew, and what was selected, as it is when
 *   the field is reached with Tab, would no longer be replaced by what is typed next
 */
export function keepSelection(within: Element): () => void {
	const field = document.activeElement;
	if (!(field instanceof HTMLInputElement) || !within.contains(field)) return () => {};
	const { selectionStart, selectionEnd } = field;
	// Only fields of text have one.
	if (selectionStart === null) return () => {};
	return () => field.setSelectionRange(selectionStart, selectionEnd);
}
