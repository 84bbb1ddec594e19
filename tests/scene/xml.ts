export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: (XmlElement | string)[];
}

const nameStart = 'A-Z_a-z\\u00C0-\\uFFFD';
const name = `[${nameStart}][${nameStart}0-9.\\-]*`;
const declaration = /<\?xml version="1\.0" encoding="UTF-8"\?>/y;
const startTag = new RegExp(`<(${name})`, 'y');
const attribute = new RegExp(`\\s+(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const tagEnd = /\s*(\/?)>/y;
const endTag = new RegExp(`</(${name})\\s*>`, 'y');
const characters = /[^<]+/y;
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads XML strictly: what it takes is well-formed. It takes less than XML has: elements, attributes,
 * text and the predefined entities; no comments, sections or document types, which no picture needs.
 *
 * @throws Error with the place of the first fault
 */
export function parseXml(text: string): XmlElement {
	let at = 0;

	function fail(what: string): never {
		throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 60))}`);
	}

	function take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found;
	}

	function element(): XmlElement {
		const tag = take(startTag)?.[1] ?? fail('No start tag');
		const attributes: Record<string, string> = {};
		for (let found = take(attribute); found; found = take(attribute)) {
			const key = found[1]!;
			if (Object.hasOwn(attributes, key)) fail(`${key} stands twice`);
			attributes[key] = unescape(found[2] ?? found[3]!).replace(/[\t\n\r]/g, ' ');
		}
		const end = take(tagEnd) ?? fail('No end of a start tag');
		const children = end[1] ? [] : content(tag);
		return { name: tag, attributes, children };
	}

	function content(tag: string): XmlElement['children'] {
		const children: XmlElement['children'] = [];
		for (;;) {
			const found = take(endTag);
			if (found && found[1] !== tag) fail(`</${found[1]}> ends <${tag}>`);
			if (found) return children;
			const run = take(characters)?.[0];
			if (run?.includes(']]>')) fail(']]> in text');
			children.push(run === undefined ? element() : unescape(run.replace(/\r\n?/g, '\n')));
		}
	}

	function unescape(raw: string): string {
		return raw.replace(/&([^;&]*;?)/g, (_, entity: string) => {
			const known = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'" }[entity];
			return known ?? fail(`&${entity} is no entity`);
		});
	}

	if (illegal.test(text)) {
		at = text.search(illegal);
		fail('A character XML does not allow');
	}
	take(declaration);
	take(/\s*/y);
	const root = element();
	take(/\s*/y);
	if (at < text.length) fail('Something after the end');
	return root;
}

/** An element and all inside it, in the order of their start tags. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
	yield element;
	for (const child of element.children) if (typeof child !== 'string') yield* elementsIn(child);
}

/** The text inside an element. */
export function textOf(element: XmlElement): string {
	return element.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.join('');
}
