/** A value as a newcomer would call it: `30`, `the text "30"`, `a list`. */
export function nameOf(value: unknown): string {
	if (typeof value === 'string') return `the text ${quote(value)}`;
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a block in { }';
	return String(value);
}

/** A text in quotes, shortened, on one line. */
export function quote(text: string): string {
	return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: string[]): string {
	const last = words.slice(-1);
	const others = words.slice(0, -1).join(', ');
	return [others, ...last].filter(Boolean).join(' or ');
}
