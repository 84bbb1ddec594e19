import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import type { ScenarioDocument } from '$lib/scenario';
import { Keeper, workKey, type OpenPages, type WorkPlace } from './keeper';
import { Library, newId } from './library.svelte';
import { readWork, workRecord } from './records';
import { sameWords } from './same-changes';
import { saveLeft } from './save-left';
import { browserShelf, type Shelf } from './shelf';
import type { Workbench } from './workbench.svelte';

/** What a reader keeps, as this page sees it: one for all forecasts that the page goes through. */
export class Desk {
	readonly library: Library;
	#shelf: Shelf;
	#page: string;

	constructor(shelf: Shelf, page: string) {
		this.#shelf = shelf;
		this.#page = page;
		this.library = new Library(shelf, () => new Date());
		shelf.watch((key) => {
			if (/^(saved|own)\./.test(key)) this.library.load();
		});
	}

	/**
	 * Restores the work on a forecast and keeps it from now on.
	 *
	 * @param busy the page shows something else already, as from a link
	 */
	async keep(session: Workbench, busy: boolean): Promise<Keeper> {
		const keeper = new Keeper(session, this.library, this.#shelf, this.#page);
		const open = await openPages(this.#page);
		// What the reader did before this was loaded is not taken away.
		const begun = session.changed || !sameWords(session.words, {});
		keeper.restore(open, busy || begun, unsavedName);
		return keeper;
	}

	/** Leaves a scenario for this page to take up when it comes to the forecast. */
	handOver(to: WorkPlace, work: ScenarioDocument, origin?: string) {
		const key = workKey(to, this.#page);
		const before = this.library.read(key, readWork);
		if (before) {
			const name = unsavedName(new Date(before.changed));
			saveLeft(this.library, before, name, key, workKey(to, newId()));
		}
		this.library.write(key, workRecord(work, new Date(), origin));
	}
}

let desk: Promise<Desk> | undefined;

export function openDesk(): Promise<Desk> {
	return (desk ??= pageId().then((page) => new Desk(browserShelf(), page)));
}

function unsavedName(when: Date): string {
	const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
	return m.saved_unsaved({ when: new Intl.DateTimeFormat(getLocale(), style).format(when) });
}

const idKey = 'shareband.page';
const lockOf = (page: string) => `shareband-page-${page}`;

/** This page's id: the same after a reload, but not in a copy of the page that the reader made. */
async function pageId(): Promise<string> {
	const before = attempt(() => sessionStorage.getItem(idKey));
	if (before && /^\w{1,20}$/.test(before) && (await hold(before))) return before;
	const id = newId();
	attempt(() => sessionStorage.setItem(idKey, id));
	await hold(id);
	return id;
}

/** Holds a page's id as long as the page is open; false where another page does. */
async function hold(page: string): Promise<boolean> {
	if (!navigator.locks) return true;
	return new Promise((resolve) => {
		navigator.locks
			.request(lockOf(page), { ifAvailable: true }, (lock) => {
				resolve(lock !== null);
				return lock ? new Promise<void>(() => {}) : undefined;
			})
			// A sandboxed page may not ask.
			.catch(() => resolve(true));
	});
}

async function openPages(page: string): Promise<OpenPages> {
	try {
		const { held = [] } = await navigator.locks.query();
		const prefix = lockOf('');
		const pages = held.flatMap(({ name }) =>
			name?.startsWith(prefix) ? [name.slice(prefix.length)] : []
		);
		return new Set([...pages, page]);
	} catch {
		return new Set([page]);
	}
}

function attempt<T>(act: () => T): T | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}
