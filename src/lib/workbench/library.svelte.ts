import type { Forecast } from '$lib/forecast';
import { freeId } from '$lib/forecast/free-id';
import type { ScenarioDocument } from '$lib/scenario';
import { cleanName } from './clean-name';
import type { Notice } from './notice';
import { ownList } from './own-list.svelte';
import { ownRecord, readOwn, readSaved, savedRecord, type RecordReading } from './records';
import type { Shelf, ShelfTrouble } from './shelf';

export interface SavedScenario {
	id: string;
	name: string;
	document: ScenarioDocument;
	/** When it was saved, in ISO 8601. */
	changed: string;
}

/** The reader's saved scenarios and own forecasts, the last saved first. */
export class Library {
	saved = $state.raw<SavedScenario[]>([]);
	own = $state.raw<Forecast[]>([]);
	notices = $state.raw<Notice[]>([]);
	/** Saved scenarios that were deleted since the page was opened, the last at the end. */
	removed = $state.raw<readonly { name: string; key: string; text: string }[]>([]);

	#shelf: Shelf;
	#now: () => Date;
	/** When each scenario was saved that this page took up or saved itself. */
	#taken: Record<string, string> = {};
	/** Keys of what lasts only as long as the page. */
	#held = $state.raw<readonly string[]>([]);
	/** Keys of what could not be read nor copied: nothing may be written over it. */
	#only: string[] = [];

	constructor(shelf: Shelf, now: () => Date) {
		this.#shelf = shelf;
		this.#now = now;
		this.load();
	}

	/** Whether something lasts only as long as the page: anything, or the scenario of this id. */
	holds(id?: string): boolean {
		return id === undefined ? this.#held.length > 0 : this.#held.includes(`saved.${id}`);
	}

	/** Reads everything anew. What cannot be read is told, and a copy is kept of it. */
	load(): void {
		const saved: SavedScenario[] = [];
		const own: { forecast: Forecast; changed: string }[] = [];
		for (const key of this.#shelf.keys()) {
			const [kind, id] = split(key);
			if (kind === 'saved') {
				const record = this.read(key, readSaved);
				if (!record) continue;
				const { document, changed } = record;
				saved.push({ id, name: nameOf(document), document, changed });
			}
			if (kind === 'own') {
				const record = this.read(key, readOwn);
				if (record) own.push(record);
			}
		}
		this.saved = saved.sort(byLast);
		// One that stayed the same stays the same object: a page on it need not be made anew.
		const before = this.own;
		this.own = own.sort(byLast).map(({ forecast }) => {
			const earlier = before.find(({ id }) => id === forecast.id);
			return earlier && same(earlier, forecast) ? earlier : forecast;
		});
		ownList.forecasts = this.own.map(({ id, title }) => ({ id, title }));
	}

	/** Reads one thing from the shelf; one that cannot be read is told once, and copied. */
	read<T>(key: string, reader: (text: string) => RecordReading<T>): T | undefined {
		const text = this.#shelf.get(key);
		if (text === undefined) return undefined;
		const reading = reader(text);
		if ('record' in reading) return reading.record;
		const copy = `unread.${key}`;
		if (this.#shelf.get(copy) === text) return undefined;
		if (this.#shelf.set(copy, text)) this.#only.push(key);
		const before = this.notices.find(({ kind }) => kind === reading.fault);
		const count = before && 'count' in before ? before.count + 1 : 1;
		this.tell({ kind: reading.fault, count });
		return undefined;
	}

	/**
	 * Puts a record where it lasts; where it cannot last, the reader is told. Returns whether it lasts.
	 *
	 * @param old the key of what it takes the place of, which goes once the record lasts
	 */
	write(key: string, record: object, old?: string): boolean {
		return this.#put(key, JSON.stringify(record), old);
	}

	/** Takes a record away. */
	delete(key: string): void {
		if (this.#only.includes(key)) return;
		this.#shelf.delete(key);
		this.#held = this.#held.filter((held) => held !== key);
	}

	/** Adds a notice, in place of an earlier one of its kind. */
	tell(notice: Notice): void {
		this.notices = [...this.notices.filter(({ kind }) => kind !== notice.kind), notice];
	}

	dismiss(kind: Notice['kind']): void {
		this.notices = this.notices.filter((notice) => notice.kind !== kind);
	}

	/**
	 * Saves a scenario under a name, as a new one. Returns its id.
	 *
	 * @param old the key of what it takes the place of, which goes once the scenario lasts
	 */
	add(document: ScenarioDocument, name: string, old?: string): string {
		const id = newId();
		this.#save(id, document, name, old);
		return id;
	}

	/**
	 * Saves a scenario again. Where another page saved it since this one took it up, both are kept.
	 * Returns the id that it is saved under.
	 */
	update(id: string, document: ScenarioDocument): string {
		this.load();
		const now = this.#find(id);
		const taken = this.#taken[id];
		const name = now?.name ?? nameOf(document);
		if (!now || taken === undefined || now.changed === taken) {
			this.#save(id, document, name);
			return id;
		}
		const other = this.add(document, this.freeName(name));
		this.tell({ kind: 'kept-both', name });
		return other;
	}

	/** Notes that this page goes on from a saved scenario as it is now. */
	take(id: string): SavedScenario | undefined {
		const scenario = this.#find(id);
		if (scenario) this.#taken[id] = scenario.changed;
		return scenario;
	}

	/** Gives a scenario another name, and returns it; nothing where there is nothing to call it by. */
	rename(id: string, name: string): string | undefined {
		const scenario = this.#find(id);
		if (!scenario || !cleanName(name)) return undefined;
		this.#save(id, scenario.document, name);
		return this.#find(id)?.name;
	}

	duplicate(id: string): void {
		const scenario = this.#find(id);
		if (scenario) this.add(scenario.document, this.freeName(scenario.name));
	}

	/** Deletes a scenario; `bringBack` undoes it. */
	remove(id: string): void {
		const key = `saved.${id}`;
		const text = this.#shelf.get(key);
		const name = this.#find(id)?.name;
		if (text === undefined || name === undefined) return;
		this.delete(key);
		this.load();
		this.removed = [...this.removed, { name, key, text }];
	}

	/** Undoes the last deletion of a scenario, then the one before. */
	bringBack(): void {
		const last = this.removed.at(-1);
		if (!last) return;
		this.removed = this.removed.slice(0, -1);
		this.#put(last.key, last.text);
		this.load();
	}

	/** Keeps a forecast in place of one of its id; where that was another, says how to bring it back. */
	keepOwn(forecast: Forecast): void {
		const earlier = this.own.find(({ id }) => id === forecast.id);
		this.#keepOwn(forecast);
		if (!earlier || same(earlier, forecast)) return;
		const undo = () => {
			this.#keepOwn(earlier);
			this.dismiss('own-replaced');
		};
		this.tell({ kind: 'own-replaced', title: earlier.title, undo });
	}

	/**
	 * Keeps a forecast beside all others, under another id where its own is taken; the very same one is
	 * kept once. Returns the id.
	 */
	addOwn(forecast: Forecast): string {
		const twin = this.own.find((one) => same(one, { ...forecast, id: one.id }));
		// One that cannot be read holds its id too.
		const taken = this.#shelf.keys().flatMap((key) => {
			const [kind, id] = split(key);
			return kind === 'own' ? [id] : [];
		});
		const id = twin?.id ?? freeId(forecast.id, taken);
		this.#keepOwn({ ...forecast, id });
		return id;
	}

	/** Deletes a forecast of the reader's own, and says how to bring it back. */
	removeOwn(forecast: Forecast): void {
		this.delete(`own.${forecast.id}`);
		this.load();
		const undo = () => {
			this.dismiss('own-removed');
			this.keepOwn(forecast);
		};
		this.tell({ kind: 'own-removed', title: forecast.title, undo });
	}

	/** `name`, or where that is taken `name (2)` and so on. */
	freeName(wanted: string): string {
		const name = cleanName(wanted);
		const taken = this.saved.map((scenario) => scenario.name);
		const plain = cleanName(name.replace(/ \(\d+\)$/, ''), 150);
		let free = taken.includes(name) ? `${plain} (2)` : name;
		for (let number = 3; taken.includes(free); number += 1) free = `${plain} (${number})`;
		return free;
	}

	#find(id: string): SavedScenario | undefined {
		return this.saved.find((scenario) => scenario.id === id);
	}

	#keepOwn(forecast: Forecast): void {
		this.write(`own.${forecast.id}`, ownRecord(forecast, this.#now()));
		this.load();
	}

	#save(id: string, document: ScenarioDocument, name: string, old?: string): void {
		// One that the record's schema refuses would count as damage, and the scenario as lost.
		const named = cleanName(name) || cleanName(nameOf(document)) || document.forecast;
		const record = savedRecord(document, named, this.#now());
		this.write(`saved.${id}`, record, old);
		this.#taken[id] = record.changed;
		this.load();
	}

	#put(key: string, text: string, old?: string): boolean {
		let trouble = this.#set(key, text);
		const before = old === undefined || old === key ? undefined : this.#shelf.get(old);
		if (old !== undefined && before !== undefined) {
			// What lasts no longer than the page is worth no more than what replaces it.
			if (!trouble || this.#held.includes(old)) this.delete(old);
			else if (trouble === 'full') {
				// The old one may take up the very room that is needed. It fits where it was in any case.
				this.delete(old);
				trouble = this.#set(key, text);
				if (trouble) this.#put(old, before);
			}
		}
		const others = this.#held.filter((held) => held !== key);
		this.#held = trouble ? [...others, key] : others;
		if (trouble) this.tell({ kind: trouble });
		return !trouble;
	}

	#set(key: string, text: string): ShelfTrouble | undefined {
		return this.#only.includes(key) ? 'full' : this.#shelf.set(key, text);
	}
}

/** Whether two forecasts say the same: both were read by one schema, which orders their keys. */
function same(a: Forecast, b: Forecast): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function split(key: string): [string, string] {
	const dot = key.indexOf('.');
	return [key.slice(0, dot), key.slice(dot + 1)];
}

function nameOf({ name, forecast }: ScenarioDocument): string {
	return typeof name === 'string' ? name : (name?.en ?? forecast);
}

function byLast(a: { changed: string }, b: { changed: string }): number {
	return a.changed < b.changed ? 1 : -1;
}

/** Random enough for one reader's scenarios; a sandboxed page has no `randomUUID`. */
export function newId(): string {
	return Math.random().toString(36).slice(2, 12).padEnd(10, '0');
}
