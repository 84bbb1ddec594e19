/** The parts of a PNG file (ISO/IEC 15948) that hold text: written after its header, and read back. */

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a picture keeps its scenario under. */
export const keyword = 'shareband';

/** A file that is no PNG, or a damaged one; the message says what is wrong in plain words. */
export class PngError extends Error {
	override name = 'PngError';
}

export interface PngText {
	/** 1 to 79 Latin characters. */
	keyword: string;
	text: string;
}

/**
 * A PNG with texts (`iTXt`, UTF-8, not compressed) and a resolution written after its header.
 *
 * @param density pixels per px of CSS, so that programs that print show it at its intended size
 */
export function withTexts(
	png: Uint8Array,
	texts: PngText[],
	density: number
): Uint8Array<ArrayBuffer> {
	const header = signature.length + 25;
	const perMetre = Math.round((density * 96) / 0.0254);
	return joined([
		png.subarray(0, header),
		chunk('pHYs', [...bigEndian(perMetre), ...bigEndian(perMetre), 1]),
		...texts.map(({ keyword, text }) =>
			// After the keyword: not compressed, no language, no other keyword.
			chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`))
		),
		png.subarray(header)
	]);
}

function chunk(type: string, body: ArrayLike<number>): Uint8Array {
	const named = joined([new TextEncoder().encode(type), body]);
	return joined([bigEndian(body.length), named, bigEndian(crc(named))]);
}

function joined(parts: ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/**
 * The text that a PNG keeps under a keyword; nothing where it has none.
 *
 * @throws PngError where the file is damaged, or keeps two
 */
export function textIn(png: Uint8Array, keyword: string): string | undefined {
	if (!signature.every((byte, at) => png[at] === byte)) throw new PngError('is not a PNG picture');
	let found: string | undefined;
	for (const { type, body } of chunks(png)) {
		if (type !== 'iTXt') continue;
		const text = textOf(body, keyword);
		if (text === undefined) continue;
		if (found !== undefined) throw new PngError('holds two scenarios');
		found = text;
	}
	return found;
}

function* chunks(png: Uint8Array): Generator<{ type: string; body: Uint8Array }> {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	let at = signature.length;
	for (;;) {
		// Length, name and check value take 12 bytes.
		if (at + 12 > png.length) throw new PngError('ends too early');
		const length = view.getUint32(at);
		if (at + 12 + length > png.length) throw new PngError('ends too early');
		const named = png.subarray(at + 4, at + 8 + length);
		const type = String.fromCharCode(...named.subarray(0, 4));
		if (type === 'IEND') return;
		// The picture itself is not looked at: only what is read must be whole.
		if (type === 'iTXt' && view.getUint32(at + 8 + length) !== crc(named)) {
			throw new PngError('is damaged: the scenario in it does not match its check value');
		}
		yield { type, body: named.subarray(4) };
		at += 12 + length;
	}
}

/** The text of an `iTXt` body with that keyword, if it is of the kind that is written here. */
function textOf(body: Uint8Array, keyword: string): string | undefined {
	const head = new TextEncoder().encode(`${keyword}\0`);
	if (!head.every((byte, at) => body[at] === byte)) return undefined;
	if (body[head.length] !== 0) throw new PngError('holds a compressed scenario, which is not read');
	// Compression method, then language and translated keyword, both ended by a zero.
	const language = body.indexOf(0, head.length + 2);
	const translated = language < 0 ? -1 : body.indexOf(0, language + 1);
	if (translated < 0) throw new PngError('is damaged: the scenario in it has no beginning');
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(body.subarray(translated + 1));
	} catch {
		throw new PngError('is damaged: the scenario in it is not text');
	}
}

function bigEndian(value: number): number[] {
	return [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 255);
}

/** The check value of bytes: CRC-32 as PNG uses it. */
function crc(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = table[(value ^ byte) & 255]! ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});
