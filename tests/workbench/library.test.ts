import { describe, expect, it, test } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import type { ScenarioDocument } from '$lib/scenario';
import { Library } from '$lib/workbench/library.svelte';
import { readWork, savedRecord } from '$lib/workbench/records';
import { testClock, testShelf } from './shelf';

const scenario = (low: number): ScenarioDocument => ({
	format: 'shareband/scenario',
	version: 1,
	forecast: 'ai-market',
	changes: { targets: { china: { low, high: 45 } } }
});
const names = (library: Library) => library.saved.map(({ name }) => name);
const kinds = (library: Library) => library.notices.map(({ kind }) => kind);

describe('saved scenarios', () => {
	const open = (shelf = testShelf()) => new Library(shelf, testClock());

	it('are there again for the next page, the last saved first', () => {
		const shelf = testShelf();
		const library = open(shelf);
		library.add(scenario(38), 'Wide');
		library.add(scenario(41), 'Narrow');
		const next = open(shelf);
		expect(names(next)).toEqual(['Narrow', 'Wide']);
		expect(next.saved[1]!.document.changes).toEqual(scenario(38).changes);
	});

	it('can be renamed, duplicated and saved again', () => {
		const library = open();
		const id = library.add(scenario(38), 'Wide');
		library.rename(id, 'Wider');
		library.duplicate(id);
		library.update(id, scenario(37));
		expect(names(library)).toEqual(['Wider', 'Wider (2)']);
		expect(library.saved[0]!.document.changes).toEqual(scenario(37).changes);
		expect(library.saved[1]!.document.changes).toEqual(scenario(38).changes);
	});

	it('that are deleted can be brought back as they were, the last first', () => {
		const library = open();
		const ids = [library.add(scenario(38), 'Wide'), library.add(scenario(39), 'Narrow')];
		const before = library.saved;
		for (const id of ids) library.remove(id);
		expect(library.saved).toEqual([]);
		expect(library.removed.map(({ name }) => name)).toEqual(['Wide', 'Narrow']);
		library.bringBack();
		expect(names(library)).toEqual(['Narrow']);
		library.bringBack();
		library.bringBack();
		expect(library.saved).toEqual(before);
	});

	it('get names of their own', () => {
		const library = open();
		library.add(scenario(38), 'Wide');
		library.add(scenario(39), library.freeName('Wide'));
		expect(library.freeName('Wide')).toBe('Wide (3)');
		expect(library.freeName('Wide (2)')).toBe('Wide (3)');
		expect(library.freeName('Narrow')).toBe('Narrow');
	});

	test.each([
		['a tab', 'Wide\tand low', 'Wide and low'],
		['white space in a row and at its ends', '  Wide \n\u00A0 low ', 'Wide low'],
		['direction marks', '\u202AWide\u202C', 'Wide'],
		['control characters', 'Wi\u0000d\u0085e', 'Wide'],
		['half a character', 'Wide \uD83D', 'Wide'],
		['more characters than a line may have', 'W'.repeat(200), 'W'.repeat(160)],
		['a character at the end that is written as two', `${'W'.repeat(159)}😀`, 'W'.repeat(159)]
	])('are kept under a name that held %s', (_, given, name) => {
		const shelf = testShelf();
		const library = open(shelf);
		const id = library.add(scenario(38), given);
		expect(names(library)).toEqual([name]);
		library.rename(id, 'Other');
		expect(library.rename(id, given)).toBe(name);
		library.add(scenario(39), library.freeName(given));
		library.duplicate(id);
		const again = open(shelf);
		expect(again.notices).toEqual([]);
		expect(names(again)).toHaveLength(3);
		expect(new Set(names(again)).size).toBe(3);
		expect(names(again)).toContain(name);
	});

	it('keep the name they have where nothing of another can be read', () => {
		const library = open();
		const id = library.add(scenario(38), 'Wide');
		expect(library.rename(id, '\u202A\t ')).toBeUndefined();
		expect(names(library)).toEqual(['Wide']);
	});

	it('are both kept where two pages save the same one', () => {
		const shelf = testShelf();
		const [one, two] = [open(shelf), open(shelf)];
		const id = one.add(scenario(38), 'Wide');
		two.load();
		two.take(id);
		one.update(id, scenario(39));
		const kept = two.update(id, scenario(40));
		expect(kept).not.toBe(id);
		expect(two.saved.map(({ name, document }) => [name, document.changes])).toEqual(
			expect.arrayContaining([
				['Wide', scenario(39).changes],
				['Wide (2)', scenario(40).changes]
			])
		);
		expect(two.notices).toEqual([{ kind: 'kept-both', name: 'Wide' }]);
	});
});

describe('what cannot be read stops nothing', () => {
	test.each([
		['no JSON', '{', 'damaged'],
		['something else', '{"format":"other"}', 'damaged'],
		['a later version', '{"format":"shareband/saved","version":2,"new":true}', 'newer']
	])('%s is told and a copy of it is kept', (_, text, kind) => {
		const shelf = testShelf(new Map([['saved.x', text]]));
		const library = new Library(shelf, testClock());
		library.add(scenario(38), 'Wide');
		expect(names(library)).toEqual(['Wide']);
		expect(library.notices).toEqual([{ kind, count: 1 }]);
		expect(shelf.get('unread.saved.x')).toBe(text);
		expect(new Library(shelf, testClock()).notices).toEqual([]);
	});

	test('a range upside down in a saved scenario is damage', () => {
		const record = savedRecord(scenario(50), 'Upside down', new Date());
		const shelf = testShelf(new Map([['saved.x', JSON.stringify(record)]]));
		expect(kinds(new Library(shelf, testClock()))).toEqual(['damaged']);
	});

	test('storage that is full or forbidden is told, and the page goes on with what it has', () => {
		const shelf = testShelf();
		shelf.trouble = 'full';
		const library = new Library(shelf, testClock());
		library.add(scenario(38), 'Wide');
		expect(names(library)).toEqual(['Wide']);
		expect(kinds(library)).toEqual(['full']);
		library.dismiss('full');
		expect(kinds(library)).toEqual([]);
	});

	test('what lasts only as long as the page is known, until there is room for it', () => {
		const shelf = testShelf();
		const library = new Library(shelf, testClock());
		const kept = library.add(scenario(38), 'Wide');
		shelf.trouble = 'full';
		const held = library.add(scenario(39), 'Narrow');
		expect(library.holds(kept)).toBe(false);
		expect(library.holds(held)).toBe(true);
		expect(library.holds()).toBe(true);
		shelf.trouble = undefined;
		library.rename(held, 'Narrower');
		expect([library.holds(held), library.holds()]).toEqual([false, false]);
	});

	test('what could neither be read nor copied is not written over, nor taken away', () => {
		const shelf = testShelf(new Map([['work.a.page', '{']]));
		shelf.trouble = 'full';
		const library = new Library(shelf, testClock());
		expect(library.read('work.a.page', readWork)).toBeUndefined();
		expect(kinds(library)).toEqual(['damaged']);
		shelf.trouble = undefined;
		library.write('work.a.page', { new: true });
		library.delete('work.a.page');
		expect(shelf.get('work.a.page')).toBe('{');
		expect(kinds(library)).toEqual(['damaged', 'full']);
		expect(library.holds()).toBe(true);
	});
});

describe('forecasts of the reader’s own', () => {
	const tea = { ...forecasts[0]!, id: 'tea', title: 'Tea' };
	const edited = { ...tea, title: 'Tea, edited' };
	const open = (shelf = testShelf()) => new Library(shelf, testClock());

	test('replace one of the same id, which can be brought back', () => {
		const shelf = testShelf();
		const library = open(shelf);
		library.keepOwn(tea);
		library.keepOwn(edited);
		expect(library.own).toEqual([edited]);
		const [notice] = library.notices;
		expect(notice).toMatchObject({ kind: 'own-replaced', title: 'Tea' });
		if (notice?.kind === 'own-replaced') notice.undo();
		expect(library.own).toEqual([tea]);
		expect(open(shelf).own).toEqual([tea]);
		expect(library.notices).toEqual([]);
	});

	test('that are opened again unchanged replace nothing', () => {
		const library = open();
		library.keepOwn(tea);
		library.keepOwn({ ...tea });
		expect(library.notices).toEqual([]);
	});

	test('made of tables of one title stand beside each other, the very same only once', () => {
		const library = open();
		expect(library.addOwn(tea)).toBe('tea');
		const other = { ...tea, market: 'the tea market' };
		expect(library.addOwn(other)).toBe('tea-2');
		expect(library.addOwn(tea)).toBe('tea');
		expect(library.addOwn(other)).toBe('tea-2');
		expect(library.own).toEqual([{ ...other, id: 'tea-2' }, tea]);
		expect(library.notices).toEqual([]);
	});

	test('made of a table leave alone one that cannot be read', () => {
		const shelf = testShelf(new Map([['own.tea', '{']]));
		expect(open(shelf).addOwn(tea)).toBe('tea-2');
		expect(shelf.get('own.tea')).toBe('{');
	});

	test('stay the same objects while other things are kept, so that a page on one stays', () => {
		const library = open();
		library.keepOwn(tea);
		const [kept] = library.own;
		library.add(scenario(38), 'Wide');
		expect(library.own[0]).toBe(kept);
	});
});

it('keeps forecasts of the reader’s own, and brings back a deleted one', () => {
	const shelf = testShelf();
	const library = new Library(shelf, testClock());
	const own = { ...forecasts[0]!, id: 'own-market' };
	library.keepOwn(own);
	expect(new Library(shelf, testClock()).own).toEqual([own]);
	library.removeOwn(own);
	expect(library.own).toEqual([]);
	const [notice] = library.notices;
	if (notice?.kind === 'own-removed') notice.undo();
	expect(library.own).toEqual([own]);
	expect(library.notices).toEqual([]);
});
