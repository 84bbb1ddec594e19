/**
 * A figure inside a sentence that leads to its row on the sources page. The row's key travels inside
 * the text, between characters that no text of a forecast may hold, so that a sentence stays one
 * message of the catalogue.
 */
export function linked(row: string, text: string): string {
	return `\u0001${row}\u0002${text}\u0003`;
}

export interface TextPart {
	text: string;
	/** Where this part leads. */
	row?: string;
}

/** A sentence in its parts, in order. */
export function partsOf(sentence: string): TextPart[] {
	return sentence.split('\u0001').flatMap((piece, index): TextPart[] => {
		if (index === 0) return piece === '' ? [] : [{ text: piece }];
		const [row = '', rest = ''] = piece.split('\u0002');
		const [text = '', after = ''] = rest.split('\u0003');
		return after === '' ? [{ text, row }] : [{ text, row }, { text: after }];
	});
}

/** The words alone. */
export function plain(sentence: string): string {
	return partsOf(sentence)
		.map(({ text }) => text)
		.join('');
}
