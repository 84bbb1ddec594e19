import type { Text } from '$lib/forecast';
import type { ShelfTrouble } from './shelf';

/** What a reader must be told about what is kept. */
export type Notice =
	/** Nothing lasts longer than the page. */
	| { kind: ShelfTrouble }
	/** So many things could not be read; copies of them are kept. */
	| { kind: 'damaged' | 'newer'; count: number }
	/** Another page saved this scenario meanwhile: this page's is kept beside it. */
	| { kind: 'kept-both'; name: string }
	/** Another page has work on this forecast: each page keeps its own. */
	| { kind: 'other-page' }
	/** Work that nobody had saved is among the saved scenarios now. */
	| { kind: 'unsaved-kept' }
	/** A forecast of the reader's own was deleted. */
	| { kind: 'own-removed'; title: Text; undo: () => void }
	/** A forecast of the reader's own gave way to another of its id. */
	| { kind: 'own-replaced'; title: Text; undo: () => void };
