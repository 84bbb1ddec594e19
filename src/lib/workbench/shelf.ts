import { shelfPrefix } from './shelf-prefix';

/** Why something could not be put where it lasts. */
export type ShelfTrouble = 'forbidden' | 'full';

/** Texts by key that outlast the page, or where the browser does not allow that, last as long as it. */
export interface Shelf {
	get: (key: string) => string | undefined;
	/** @returns why the text lasts only as long as the page, if so */
	set: (key: string, text: string) => ShelfTrouble | undefined;
	delete: (key: string) => void;
	/** All keys of this app, without its prefix. */
	keys: () => string[];
	/** Calls back with a key that another page changed; the answer stops it. */
	watch: (changed: (key: string) => void) => () => void;
}

/**
 * The browser's storage for this app. localStorage, and not a database: what is kept is some kilobytes,
 * and a page that is being closed has time for a write that is done when it returns, no more.
 */
export function browserShelf(): Shelf {
	/** What could not be put into storage, or was changed since it could not. */
	const memory = new Map<string, string | undefined>();
	const attempt = <T>(act: (storage: Storage) => T): T | undefined => {
		try {
			return act(localStorage);
		} catch {
			return undefined;
		}
	};
	return {
		get: (key) =>
			memory.has(key)
				? memory.get(key)
				: (attempt((storage) => storage.getItem(shelfPrefix + key)) ?? undefined),
		set(key, text) {
			try {
				localStorage.setItem(shelfPrefix + key, text);
				memory.delete(key);
				return undefined;
			} catch (error) {
				memory.set(key, text);
				return isFull(error) ? 'full' : 'forbidden';
			}
		},
		delete(key) {
			memory.delete(key);
			const gone = attempt((storage) => (storage.removeItem(shelfPrefix + key), true));
			if (!gone) memory.set(key, undefined);
		},
		keys() {
			const stored = attempt((storage) => Object.keys(storage)) ?? [];
			const keys = stored
				.filter((key) => key.startsWith(shelfPrefix))
				.map((key) => key.slice(shelfPrefix.length));
			const all = new Set([...keys, ...memory.keys()]);
			return [...all].filter((key) => !memory.has(key) || memory.get(key) !== undefined).sort();
		},
		watch(changed) {
			const heard = ({ key }: StorageEvent) => {
				if (key?.startsWith(shelfPrefix)) changed(key.slice(shelfPrefix.length));
			};
			addEventListener('storage', heard);
			return () => removeEventListener('storage', heard);
		}
	};
}

/** Browsers name a full storage differently; one that is forbidden is a SecurityError or no object at all. */
function isFull(error: unknown): boolean {
	return (
		error instanceof DOMException && /^(QuotaExceeded|NS_ERROR_DOM_QUOTA_REACHED)/.test(error.name)
	);
}
