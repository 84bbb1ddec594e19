import { newId, type Library } from './library.svelte';
import { openDocument } from './open-document';
import { readWork, workRecord, type WorkRecord } from './records';
import { sameChanges, sameWords } from './same-changes';
import { saveLeft } from './save-left';
import type { Shelf } from './shelf';
import type { Workbench } from './workbench.svelte';

/** Which forecast work is about. */
export interface WorkPlace {
	forecast: { id: string };
	/** The forecast is the reader's own. */
	own: boolean;
}

/** Where the work of a page on a forecast is kept. An own forecast may be called like one of the app's. */
export function workKey({ forecast, own }: WorkPlace, page: string) {
	return `work.${own ? '~' : ''}${forecast.id}.${page}`;
}

/** The pages that are open now, by their ids, this one included. */
export type OpenPages = ReadonlySet<string>;

/**
 * Keeps the work on one forecast from one page, each page under a key of its own, so that two never
 * overwrite each other.
 */
export class Keeper {
	#session: Workbench;
	#library: Library;
	#shelf: Shelf;
	#page: string;
	#now: () => Date;
	/** What lasts of the work, as far as this page wrote it. */
	#written: string | undefined;
	/** Where the work was taken from: kept until it lasts where this page writes it. */
	#from: string | undefined;

	constructor(
		session: Workbench,
		library: Library,
		shelf: Shelf,
		page: string,
		now: () => Date = () => new Date()
	) {
		this.#session = session;
		this.#library = library;
		this.#shelf = shelf;
		this.#page = page;
		this.#now = now;
	}

	/**
	 * Takes up the work that was left on this forecast: this page's own, else the newest of a page that
	 * is closed. What other closed pages left becomes saved scenarios.
	 *
	 * @param busy the page shows something else already, as from a link: its own work is saved instead
	 */
	restore(open: OpenPages, busy: boolean, nameUnsaved: (when: Date) => string): void {
		const left = this.#left().filter(({ page }) => page === this.#page || !open.has(page));
		const own = left.find(({ page }) => page === this.#page) ?? left[0];
		if (own && !busy) {
			const { document, origin } = own.record;
			if (origin) this.#library.take(origin);
			openDocument(this.#session, document, { kind: 'restored' }, origin);
		}
		for (const { key, record } of left) {
			if (record === own?.record && !busy) {
				if (key !== this.#key) this.#from = key;
				this.write();
				continue;
			}
			if (this.#savedAlready(record)) {
				if (!this.#library.holds(record.origin)) this.#library.delete(key);
				continue;
			}
			// What this page writes next would go over its own.
			const spare = key === this.#key ? workKey(this.#session, newId()) : key;
			saveLeft(this.#library, record, nameUnsaved(new Date(record.changed)), key, spare);
		}
		const others = this.#left().some(({ page }) => page !== this.#page && open.has(page));
		if (others) this.#library.tell({ kind: 'other-page' });
	}

	/**
	 * Keeps the work as it is now; what is as published and has no words needs no keeping. What could not
	 * be kept where it lasts is tried again the next time.
	 */
	write(): void {
		const { changed, origin } = this.#session;
		const { document } = this.#session;
		const text = JSON.stringify([changed, document, origin]);
		if (text === this.#written) return;
		const own = changed || document.title || document.note;
		if (own) {
			const record = workRecord(document, this.#now(), origin);
			if (!this.#library.write(this.#key, record, this.#from)) return;
		} else {
			this.#library.delete(this.#key);
			if (this.#from !== undefined) this.#library.delete(this.#from);
		}
		this.#written = text;
		this.#from = undefined;
	}

	get #key(): string {
		return workKey(this.#session, this.#page);
	}

	/** All work left on this forecast, the newest first. */
	#left(): { key: string; page: string; record: WorkRecord }[] {
		const start = workKey(this.#session, '');
		return this.#shelf
			.keys()
			.filter((key) => key.startsWith(start))
			.flatMap((key) => {
				const record = this.#library.read(key, readWork);
				return record ? [{ key, page: key.slice(start.length), record }] : [];
			})
			.sort((a, b) => (a.record.changed < b.record.changed ? 1 : -1));
	}

	/** Work that is the same as the saved scenario it goes on from is saved already. */
	#savedAlready({ document, origin }: WorkRecord): boolean {
		const saved = this.#library.saved.find(({ id }) => id === origin);
		return (
			saved !== undefined &&
			sameChanges(saved.document.changes, document.changes) &&
			sameWords(saved.document, document)
		);
	}
}
