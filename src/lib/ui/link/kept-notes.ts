/**
 * What could not be taken of the link that this tab opened. The address is written anew, so that a reload
 * would no longer find it there: it is told until the reader puts it away.
 */

const key = () => `shareband.link-notes.${location.pathname}`;

export function keptNotes(): string[] {
	try {
		const notes: unknown = JSON.parse(sessionStorage.getItem(key()) ?? '[]');
		return Array.isArray(notes) ? notes.filter((note) => typeof note === 'string') : [];
	} catch {
		return [];
	}
}

export function keepNotes(notes: string[]): void {
	try {
		if (notes.length > 0) sessionStorage.setItem(key(), JSON.stringify(notes));
		else sessionStorage.removeItem(key());
	} catch {
		// Where nothing may be kept, they are told once.
	}
}
