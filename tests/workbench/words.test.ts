import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import type { Changes } from '$lib/scenario';
import { Workbench } from '$lib/workbench';
import { openDocument } from '$lib/workbench/open-document';
import { setMixing, setTiming } from '$lib/workbench/settings';

const bench = () => new Workbench(forecasts[0]!);

function give(workbench: Workbench, changes: Changes, title?: string) {
	const words = title === undefined ? {} : { title, note: `A note on ${title}.` };
	const { title: _, note: __, ...before } = workbench.document;
	const document = { ...before, changes, ...words };
	openDocument(workbench, document, { kind: 'opened', name: 'a.json' });
}
const titleOf = (workbench: Workbench) => workbench.words.title;

describe('the title and the note of what was opened', () => {
	it('are there while it is worked on, and go and come with its step', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		expect(workbench.words).toEqual({ title: 'First', note: 'A note on First.' });
		setMixing(workbench, 'log-ratio');
		give(workbench, { timing: 'front-loaded' }, 'Second');
		expect(titleOf(workbench)).toBe('Second');
		workbench.undo();
		expect(titleOf(workbench)).toBe('First');
		workbench.goTo(0);
		expect(workbench.words).toEqual({});
		workbench.goTo(3);
		expect(titleOf(workbench)).toBe('Second');
	});

	it('are there also where it changes nothing', () => {
		const workbench = bench();
		give(workbench, {}, 'As published');
		expect(titleOf(workbench)).toBe('As published');
		setTiming(workbench, 's-curve');
		expect(titleOf(workbench)).toBe('As published');
		workbench.goTo(0);
		expect(titleOf(workbench)).toBeUndefined();
	});

	it('are gone after a reset, or after what has none, until that is taken back', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		workbench.resetAll();
		expect(workbench.words).toEqual({});
		workbench.undo();
		give(workbench, { timing: 'back-loaded' });
		expect(workbench.words).toEqual({});
		workbench.undo();
		expect(titleOf(workbench)).toBe('First');
	});

	it('can be written anew, and stand where those stood that they replace', () => {
		const workbench = bench();
		workbench.reword({ title: 'Of nothing yet', note: '' });
		expect(workbench.words).toEqual({ title: 'Of nothing yet' });
		give(workbench, { timing: 's-curve' }, 'First');
		workbench.reword({ title: 'Better' });
		setMixing(workbench, 'log-ratio');
		expect(workbench.document).toMatchObject({
			title: 'Better',
			changes: { timing: 's-curve', mixing: 'log-ratio' }
		});
		workbench.goTo(0);
		expect(titleOf(workbench)).toBe('Of nothing yet');
		workbench.goTo(2);
		expect(titleOf(workbench)).toBe('Better');
		workbench.resetAll();
		workbench.reword({ title: 'After all' });
		workbench.undo();
		expect(titleOf(workbench)).toBe('Better');
		workbench.redo();
		expect(titleOf(workbench)).toBe('After all');
	});

	it('written after a change are still there when that is taken back and another is made', () => {
		const workbench = bench();
		setTiming(workbench, 's-curve');
		workbench.reword({ title: 'Mine' });
		workbench.undo();
		expect(titleOf(workbench)).toBe('Mine');
		setMixing(workbench, 'log-ratio');
		expect(titleOf(workbench)).toBe('Mine');
	});

	it('last longer than the steps that are kept', () => {
		const workbench = bench();
		workbench.reword({ title: 'Before' });
		setTiming(workbench, 's-curve');
		workbench.resetAll();
		for (let step = 0; step < 220; step += 1) {
			setTiming(workbench, step % 2 === 0 ? 's-curve' : 'linear');
		}
		expect(workbench.words).toEqual({});
		workbench.reword({ title: 'After' });
		workbench.goTo(0);
		expect(titleOf(workbench)).toBe('After');
	});

	it('make a step of opening what differs in nothing else', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		workbench.reword({ title: 'Better' });
		give(workbench, { timing: 's-curve' }, 'First');
		expect(titleOf(workbench)).toBe('First');
		workbench.undo();
		expect(titleOf(workbench)).toBe('Better');
	});

	it('are the same object as long as they are in force', () => {
		const workbench = bench();
		give(workbench, { timing: 's-curve' }, 'First');
		const words = workbench.words;
		setMixing(workbench, 'log-ratio');
		expect(workbench.words).toBe(words);
		workbench.resetAll();
		const none = workbench.words;
		setMixing(workbench, 'log-ratio');
		expect(workbench.words).toBe(none);
	});
});
