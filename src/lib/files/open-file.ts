import { forecastSchema, type Forecast } from '$lib/forecast/schema';
import { checkForecast } from '$lib/forecast/check';
import { mostBytes, readText, type Reading } from '$lib/forecast/document';
import { isPrintable } from '$lib/forecast/printable';
import type { ScenarioDocument } from '$lib/scenario';
import { readScenario } from '$lib/scenario/parse';
import { readPlayersCsv, type PlayersTable } from './players-csv';
import { documentOfPng, documentOfSvg, mostPictureBytes } from './read-picture';

/** What a file turned out to be. */
export type Opened =
	| { kind: 'scenario'; document: ScenarioDocument }
	| { kind: 'forecast'; forecast: Forecast }
	/** `windows`: it is no Unicode, and was read as text of a Western Windows. */
	| { kind: 'players'; table: PlayersTable; windows: boolean };

/** Of a browser's `File` only what is needed. */
export interface GivenFile {
	name: string;
	/** Bytes. */
	size: number;
	arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * Opens a file by what it holds, whatever it is called: a scenario or a forecast (JSON), a picture that
 * was exported here (SVG, PNG), or a table of players. The most is 1 MiB, and for a picture, which drawn
 * large or with its texts as outlines has more, 8 MiB. What its name says is too large is refused unread.
 */
export async function openFile(file: GivenFile): Promise<Reading<Opened>> {
	const most = /\.(png|svg)$/i.test(file.name) ? mostPictureBytes : mostBytes;
	if (file.size > most) return tooLarge(most);
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (isPng(bytes)) return scenario(documentOfPng(bytes));
	const text = textOf(bytes);
	const start = text?.trimStart() ?? '';
	if (text !== undefined && start.startsWith('<')) return scenario(documentOfSvg(text));
	// It is no picture, whatever it is called.
	if (bytes.length > mostBytes) return tooLarge(mostBytes);
	if (text === undefined) return openWindowsTable(bytes, file.name);
	if (start === '') return refused('is empty');
	if (/^[{[]/.test(start) || /\.json$/i.test(file.name)) return openJson(text);
	return openTable(text, false);
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
	return pngSignature.every((byte, index) => bytes[index] === byte);
}

/** A text in UTF-8, or in UTF-16 as some spreadsheets save it; nothing where it is neither. */
function textOf(bytes: Uint8Array): string | undefined {
	const marks: [number, number, string][] = [
		[0xff, 0xfe, 'utf-16le'],
		[0xfe, 0xff, 'utf-16be']
	];
	const wide = marks.find(([first, second]) => bytes[0] === first && bytes[1] === second);
	try {
		const text = new TextDecoder(wide?.[2] ?? 'utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text;
	} catch {
		return undefined;
	}
}

/** Excel's plain "CSV" is no Unicode where Windows is Western; nothing else that opens here is. */
function openWindowsTable(bytes: Uint8Array, name: string): Reading<Opened> {
	const text = new TextDecoder('windows-1252').decode(bytes);
	const plain = text.split(/[\t\r\n]/).every(isPrintable);
	if (!/\.(csv|tsv|txt)$/i.test(name) || !plain) {
		return refused('is neither text nor a PNG picture: open a JSON, CSV, SVG or PNG file');
	}
	return openTable(text, true);
}

function openTable(text: string, windows: boolean): Reading<Opened> {
	const table = readPlayersCsv(text);
	const isTable = table.columns > 1 && !text.startsWith('%PDF-');
	if (!isTable) {
		return refused(
			'is no table: each row needs a name and shares, with a comma, semicolon or tab between them'
		);
	}
	return { value: { kind: 'players', table, windows } };
}

function tooLarge(most: number): Reading<Opened> {
	return refused(`is larger than ${most / 2 ** 20} MiB`);
}

function refused(reason: string): Reading<Opened> {
	return { problems: [{ path: '', reason }] };
}

function scenario(read: Reading<ScenarioDocument>): Reading<Opened> {
	return 'problems' in read ? read : { value: { kind: 'scenario', document: read.value } };
}

/** Which of the two a JSON file says it is; what says nothing is taken for a forecast. */
function openJson(text: string): Reading<Opened> {
	if (formatOf(text) === 'shareband/scenario') return scenario(readScenario(text));
	const read = readText(text, forecastSchema);
	if ('problems' in read) return read;
	const problems = checkForecast(read.value);
	return problems.length > 0 ? { problems } : { value: { kind: 'forecast', forecast: read.value } };
}

function formatOf(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return typeof value === 'object' && value !== null && 'format' in value
			? value.format
			: undefined;
	} catch {
		return undefined;
	}
}
