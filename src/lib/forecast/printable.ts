// Control characters and half characters break XML; direction marks make a text read as another.
// Written with code points, as other languages' JSON Schema validators read a pattern.
// eslint-disable-next-line no-control-regex
export const printed = /^[^\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]*$/;

/** Half of a character that UTF-16 writes as two. */
export const halved = /\p{Cs}/u;

/** Whether a text has no line break and no other invisible character. */
export function isPrintable(text: string): boolean {
	return printed.test(text) && !halved.test(text);
}
