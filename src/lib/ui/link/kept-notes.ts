/**
 * What could not be taken of the link that this tab opened. The address is written anew, so that a reload
 * would no longer find it there: it is told until the reader puts it away.
 */

/** More than are ever told: what is stored may be anybody's. */
const most = 50;

const key = () => `shareband.link-notes.${location.pathname}`;

export function keptNotes(): string[] {
	try {
		const notes: unknown = JSON.parse(sessionStorage.getItem(key()) ?? '[]');
		if (!Array.isArray(notes)) return [];
		return notes.filter((note) => typeof note === 'string').slice(0, most);
	} catch {
		return [];
	}
}

export function keepNotes(notes: string[]): void {
	try {
		if (notes.length > 0) sessionStorage.setItem(key(), JSON.stringify(notes.slice(0, most)));
		else sessionStorage.removeItem(key());
	} catch {
		// Where nothing may be kept, they are told once.
	}
}
