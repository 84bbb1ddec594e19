import { readText, type Reading } from '$lib/forecast/document';
import { checkScenario } from '$lib/scenario/parse';
import { scenarioSchema, type ScenarioDocument } from '$lib/scenario/schema';
import { keyword, PngError, textIn } from './png';

/** Bytes that a picture may have: drawings of twelve players at four pixels a px have half of it. */
export const mostPictureBytes = 8 * 1024 * 1024;

/** The scenario that an SVG picture shows, which is kept in its `<metadata>`. */
export function documentOfSvg(text: string): Reading<ScenarioDocument> {
	if (text.length > mostPictureBytes) return problem('is larger than 8 MiB');
	const svg = withoutComments(text);
	if (!/<(\w+:)?svg[\s>]/.test(svg)) return problem('is not an SVG picture');
	const found = [...svg.matchAll(/<(?:\w+:)?metadata(?:\s[^<>]*)?>([^<]*)/g)];
	if (found.length > 1) return problem('holds two scenarios');
	// A program that saved the picture anew may have put its own data after ours.
	const held = found[0]?.[1]!.trim();
	if (!held) return problem(noScenario);
	const json = unescapeXml(held);
	return json === undefined
		? problem('is damaged: the scenario in it holds a character that cannot be read')
		: scenarioOf(json);
}

/** The scenario that a PNG picture shows, which is kept in a text beside its pixels. */
export function documentOfPng(bytes: Uint8Array): Reading<ScenarioDocument> {
	if (bytes.length > mostPictureBytes) return problem('is larger than 8 MiB');
	try {
		const json = textIn(bytes, keyword);
		return json === undefined ? problem(noScenario) : scenarioOf(json);
	} catch (error) {
		if (error instanceof PngError) return problem(error.message);
		throw error;
	}
}

const noScenario =
	'holds no scenario: it was not exported here, or was saved anew by a program that leaves such data out';

function scenarioOf(json: string): Reading<ScenarioDocument> {
	const read = readText(json, scenarioSchema);
	if ('problems' in read) return read;
	const problems = checkScenario(read.value);
	return problems.length > 0 ? { problems } : read;
}

function problem(reason: string): { problems: { path: string; reason: string }[] } {
	return { problems: [{ path: '', reason }] };
}

/** Not by an expression: on a text that opens comments and closes none it would take forever. */
function withoutComments(text: string): string {
	const parts: string[] = [];
	let at = 0;
	for (;;) {
		const open = text.indexOf('<!--', at);
		if (open < 0) return [...parts, text.slice(at)].join('');
		parts.push(text.slice(at, open));
		const close = text.indexOf('-->', open);
		if (close < 0) return parts.join('');
		at = close + 3;
	}
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it was before it went into XML; nothing where it holds an entity that XML does not know. */
function unescapeXml(text: string): string | undefined {
	let known = true;
	const plain = text.replace(/&([^;]{0,12})(;?)/g, (_, name: string, end: string) => {
		const code = /^#x([\da-f]{1,6})$/i.exec(name) ?? /^#(\d{1,7})$/.exec(name);
		const point = code ? parseInt(code[1]!, code[0].startsWith('#x') ? 16 : 10) : undefined;
		if (end && Object.hasOwn(entities, name)) return entities[name]!;
		if (end && point !== undefined && point <= 0x10ffff) return String.fromCodePoint(point);
		known = false;
		return '';
	});
	return known ? plain : undefined;
}
