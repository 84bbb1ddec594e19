import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import type { Changes } from '$lib/scenario';
import { Workbench } from '$lib/workbench';
import { openDocument } from '$lib/workbench/open-document';
import { reword, wordedDocument, wordsOf } from '$lib/workbench/own-words';
import { setMixing, setTiming } from '$lib/workbench/settings';

const bench = () => new Workbench(forecasts[0]!);

function give(workbench: Workbench, changes: Changes, title?: string) {
	const words = title === undefined ? {} : { title, note: `A note on ${title}.` };
	const document = { ...workbench.document, changes, ...words };
	openDocument(workbench, document, { kind: 'opened', name: 'a.json' });
}
const titleOf = (workbench: Workbench) => wordsOf(workbench).title;

describe('the title and the note of what was opened', () => {
	it('are there while it is worked on, and go and come with its step', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		expect(wordsOf(workbench)).toEqual({ title: 'First', note: 'A note on First.' });
		setMixing(workbench, 'log-ratio');
		give(workbench, { timing: 'front-loaded' }, 'Second');
		expect(titleOf(workbench)).toBe('Second');
		workbench.undo();
		expect(titleOf(workbench)).toBe('First');
		workbench.goTo(0);
		expect(wordsOf(workbench)).toEqual({});
		workbench.goTo(3);
		expect(titleOf(workbench)).toBe('Second');
	});

	it('are there also where it changes nothing', () => {
		const workbench = bench();
		give(workbench, {}, 'As published');
		expect(workbench.steps).toEqual([]);
		expect(titleOf(workbench)).toBe('As published');
		setTiming(workbench, 's-curve');
		expect(titleOf(workbench)).toBe('As published');
	});

	it('are gone after a reset, or after what has none, until that is taken back', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		workbench.resetAll();
		expect(wordsOf(workbench)).toEqual({});
		workbench.undo();
		give(workbench, { timing: 'back-loaded' });
		expect(wordsOf(workbench)).toEqual({});
		workbench.undo();
		expect(titleOf(workbench)).toBe('First');
	});

	it('can be written anew, and stand where those stood that they replace', () => {
		const workbench = bench();
		reword(workbench, { title: 'Of nothing yet', note: '' });
		expect(wordsOf(workbench)).toEqual({ title: 'Of nothing yet' });
		give(workbench, { timing: 's-curve' }, 'First');
		reword(workbench, { title: 'Better' });
		setMixing(workbench, 'log-ratio');
		expect(wordedDocument(workbench)).toMatchObject({
			title: 'Better',
			changes: { timing: 's-curve', mixing: 'log-ratio' }
		});
		workbench.goTo(0);
		expect(titleOf(workbench)).toBe('Of nothing yet');
		workbench.goTo(2);
		expect(titleOf(workbench)).toBe('Better');
		workbench.resetAll();
		reword(workbench, { title: 'After all' });
		workbench.undo();
		expect(titleOf(workbench)).toBe('Better');
		workbench.redo();
		expect(titleOf(workbench)).toBe('After all');
	});

	it('are the same object as long as they are in force', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		const words = wordsOf(workbench);
		setMixing(workbench, 'log-ratio');
		expect(wordsOf(workbench)).toBe(words);
		workbench.resetAll();
		const none = wordsOf(workbench);
		setMixing(workbench, 'log-ratio');
		expect(wordsOf(workbench)).toBe(none);
	});
});
