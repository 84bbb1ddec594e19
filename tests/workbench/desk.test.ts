import { expect, test } from 'vitest';
import type { ScenarioDocument } from '$lib/scenario';
import { Desk } from '$lib/workbench/desk';
import { sizeOf, testShelf } from './shelf';

const place = { forecast: { id: 'ai-market' }, own: false };
const work = (low: number): ScenarioDocument => ({
	format: 'shareband/scenario',
	version: 1,
	forecast: 'ai-market',
	changes: { targets: { china: { low, high: 45 } } }
});

test('a scenario handed over to a page makes the work left there a saved scenario', () => {
	const shelf = testShelf();
	const desk = new Desk(shelf, 'abcdefghij');
	desk.handOver(place, work(38));
	desk.handOver(place, work(39));
	expect(desk.library.saved).toMatchObject([{ document: work(38) }]);
	expect(shelf.get('work.ai-market.abcdefghij')).toContain('"low":39');
	expect(desk.library.notices).toEqual([{ kind: 'unsaved-kept' }]);
});

test('where the storage is full, the work left there lasts, out of the way of what is handed over', () => {
	const shelf = testShelf();
	const desk = new Desk(shelf, 'abcdefghij');
	desk.handOver(place, work(38));
	const [left] = shelf.texts.values();
	shelf.room = sizeOf(shelf.texts);
	desk.handOver(place, work(39));
	expect([...shelf.texts.values()]).toEqual([left]);
	expect(shelf.get('work.ai-market.abcdefghij')).toContain('"low":39');
	expect(desk.library.notices).toEqual([{ kind: 'full' }]);
});
