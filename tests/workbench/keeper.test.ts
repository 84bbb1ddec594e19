import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { Keeper } from '$lib/workbench/keeper';
import { Library } from '$lib/workbench/library.svelte';
import { Workbench } from '$lib/workbench';
import { openDocument } from '$lib/workbench/open-document';
import { sizeOf, testClock, testShelf } from './shelf';
import { setTarget, setTiming } from '$lib/workbench/settings';

const article = forecasts[0]!;
const wide = { low: 38, high: 48 };

/** A page on the article's forecast, with the storage that it shares with others. */
function page(id: string, shelf = testShelf(), now = testClock()) {
	const workbench = new Workbench(article);
	const library = new Library(shelf, now);
	const keeper = new Keeper(workbench, library, shelf, id, now);
	const restore = (open: string[], busy = false) =>
		keeper.restore(new Set(open), busy, () => 'Unsaved work');
	return { workbench, library, keeper, restore, shelf, now };
}

describe('the current work', () => {
	it('is there again after a reload, as one step that can be taken back', () => {
		const first = page('a');
		setTarget(first.workbench, 'china', wide);
		first.keeper.write();
		const second = page('a', first.shelf, first.now);
		second.restore(['a']);
		expect(second.workbench.changes).toEqual({ targets: { china: wide } });
		second.workbench.undo();
		expect(second.workbench.changes).toEqual({});
	});

	it('keeps the title and the note of what was opened', () => {
		const first = page('a');
		const { document } = first.workbench;
		const changes = { targets: { china: wide } };
		openDocument(
			first.workbench,
			{ ...document, changes, title: 'Mine', note: 'A note.' },
			{ kind: 'opened', name: 'mine.svg' }
		);
		first.keeper.write();
		const second = page('a', first.shelf, first.now);
		second.restore(['a']);
		expect(second.workbench.words).toEqual({ title: 'Mine', note: 'A note.' });
	});

	it('keeps what the reader wrote where no figure was changed, and nothing once it is gone', () => {
		const first = page('a');
		first.workbench.reword({ title: 'Mine' });
		first.keeper.write();
		const second = page('a', first.shelf, first.now);
		second.restore(['a']);
		expect(second.workbench.words).toEqual({ title: 'Mine' });
		second.workbench.reword({});
		second.keeper.write();
		expect(second.shelf.keys()).toEqual([]);
	});

	it('of a page that was closed is taken up by the next one', () => {
		const closed = page('a');
		setTarget(closed.workbench, 'china', wide);
		closed.keeper.write();
		const next = page('b', closed.shelf, closed.now);
		next.restore(['b']);
		expect(next.workbench.changes).toEqual({ targets: { china: wide } });
		expect(next.shelf.keys()).toEqual(['work.ai-market.b']);
	});

	it('of a page that is still open is left to it, and the reader is told', () => {
		const other = page('a');
		setTarget(other.workbench, 'china', wide);
		other.keeper.write();
		const next = page('b', other.shelf, other.now);
		next.restore(['a', 'b']);
		expect(next.workbench.changes).toEqual({});
		expect(next.library.notices).toEqual([{ kind: 'other-page' }]);
		setTiming(next.workbench, 's-curve');
		next.keeper.write();
		expect(next.shelf.keys()).toEqual(['work.ai-market.a', 'work.ai-market.b']);
	});

	it('of several closed pages is all kept: the newest taken up, the rest saved', () => {
		const shelf = testShelf();
		const now = testClock();
		for (const [id, low] of [
			['a', 38],
			['b', 39]
		] as const) {
			const closed = page(id, shelf, now);
			setTarget(closed.workbench, 'china', { low, high: 45 });
			closed.keeper.write();
		}
		const next = page('c', shelf, now);
		next.restore(['c']);
		expect(next.workbench.changes).toEqual({ targets: { china: { low: 39, high: 45 } } });
		expect(next.library.saved).toMatchObject([
			{ name: 'Unsaved work', document: { changes: { targets: { china: { low: 38, high: 45 } } } } }
		]);
		expect(next.library.notices).toEqual([{ kind: 'unsaved-kept' }]);
	});

	it('gives way to a link, but is not lost', () => {
		const first = page('a');
		setTarget(first.workbench, 'china', wide);
		first.keeper.write();
		const linked = page('a', first.shelf, first.now);
		setTiming(linked.workbench, 's-curve');
		linked.restore(['a'], true);
		expect(linked.workbench.changes).toEqual({ timing: 's-curve' });
		expect(linked.library.saved).toMatchObject([
			{ name: 'Unsaved work', document: { changes: { targets: { china: wide } } } }
		]);
	});

	it('that changes nothing leaves nothing behind', () => {
		const first = page('a');
		setTarget(first.workbench, 'china', wide);
		first.keeper.write();
		first.workbench.resetAll();
		first.keeper.write();
		expect(first.shelf.keys()).toEqual([]);
	});

	it('that cannot be read is kept as a copy and the page starts anew', () => {
		const shelf = testShelf(new Map([['work.ai-market.a', 'no JSON']]));
		const next = page('a', shelf);
		next.restore(['a']);
		expect(next.workbench.changes).toEqual({});
		expect(next.library.notices).toEqual([{ kind: 'damaged', count: 1 }]);
		expect(shelf.get('unread.work.ai-market.a')).toBe('no JSON');
	});
});

describe('where the storage is full, work that was left lasts all the same', () => {
	/** Pages that were closed with work, the last with the most recent. */
	function leave(...ids: string[]) {
		const shelf = testShelf();
		const now = testClock();
		ids.forEach((id, index) => {
			const closed = page(id, shelf, now);
			setTarget(closed.workbench, 'china', { low: 36 + index, high: 48 });
			closed.keeper.write();
		});
		return { shelf, now };
	}
	const works = (texts: Map<string, string>) =>
		[...texts.keys()].filter((key) => /^work/.test(key));

	it('by the room that it took where it was', () => {
		const { shelf, now } = leave('a');
		shelf.room = sizeOf(shelf.texts);
		const next = page('b', shelf, now);
		next.restore(['b']);
		expect([...shelf.texts.keys()]).toEqual(['work.ai-market.b']);
		expect(next.library.notices).toEqual([]);
	});

	it('where it was, if it cannot last with the page that took it up, until there is room', () => {
		const { shelf, now } = leave('a');
		const before = new Map(shelf.texts);
		// The longer key is one character too much.
		shelf.room = sizeOf(before);
		const next = page('bb', shelf, now);
		next.restore(['bb']);
		expect(next.workbench.changes).toEqual({ targets: { china: { low: 36, high: 48 } } });
		expect(shelf.texts).toEqual(before);
		expect(next.library.notices).toEqual([{ kind: 'full' }]);
		shelf.room += 1;
		next.keeper.write();
		expect([...shelf.texts.keys()]).toEqual(['work.ai-market.bb']);
	});

	it('as work, if there is no room for it as a saved scenario', () => {
		const { shelf, now } = leave('a', 'b');
		const old = shelf.texts.get('work.ai-market.a');
		shelf.room = sizeOf(shelf.texts);
		const next = page('b', shelf, now);
		next.restore(['b']);
		expect(shelf.texts.get('work.ai-market.a')).toBe(old);
		expect(next.library.saved).toEqual([]);
		expect(next.library.notices).toEqual([{ kind: 'full' }]);
		shelf.room = Infinity;
		page('b', shelf, now).restore(['b']);
		expect(works(shelf.texts)).toEqual(['work.ai-market.b']);
		expect(next.library.notices).toEqual([{ kind: 'full' }]);
	});

	it('out of the way of what a link shows on the page that left it', () => {
		const { shelf, now } = leave('abcdefghij');
		const [old] = shelf.texts.values();
		shelf.room = sizeOf(shelf.texts);
		const linked = page('abcdefghij', shelf, now);
		setTiming(linked.workbench, 's-curve');
		linked.restore(['abcdefghij'], true);
		linked.keeper.write();
		expect(works(shelf.texts)).toHaveLength(1);
		expect(works(shelf.texts)).not.toContain('work.ai-market.abcdefghij');
		expect([...shelf.texts.values()]).toEqual([old]);
	});

	it('but is not kept twice where nothing lasts anyway', () => {
		const { shelf, now } = leave('a', 'b');
		const forbidden = testShelf();
		forbidden.trouble = 'forbidden';
		for (const [key, text] of shelf.texts) forbidden.set(key, text);
		const next = page('b', forbidden, now);
		for (const key of forbidden.keys()) next.library.write(key, JSON.parse(forbidden.get(key)!));
		next.restore(['b']);
		expect(next.library.saved).toHaveLength(1);
		expect(works(new Map(forbidden.keys().map((key) => [key, ''])))).toEqual(['work.ai-market.b']);
	});
});
