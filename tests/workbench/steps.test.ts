import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { repair } from '$lib/projection';
import { Workbench } from '$lib/workbench';
import { openDocument } from '$lib/workbench/open-document';
import { setGrowth, setTarget, setTargetYear, setTiming } from '$lib/workbench/settings';

const article = forecasts[0]!;
const bench = () => new Workbench(article);

describe('the list of steps', () => {
	it('holds what each step changed, and lets one jump to any of them', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 42, high: 48 });
		setTiming(workbench, 's-curve');
		setTargetYear(workbench, 2040);
		const [first, second] = workbench.steps;
		expect(first!.after.changes).toEqual({ targets: { china: { low: 42, high: 48 } } });
		expect(second!.before.changes).toBe(first!.after.changes);
		workbench.goTo(1);
		expect(workbench.changes).toEqual({ targets: { china: { low: 42, high: 48 } } });
		expect([workbench.stepsDone, workbench.steps.length]).toEqual([1, 3]);
		workbench.goTo(0);
		expect(workbench.changed).toBe(false);
		workbench.goTo(3);
		expect(workbench.scenario.targetYear).toBe(2040);
		workbench.goTo(4);
		expect(workbench.stepsDone).toBe(3);
	});

	it('names a reset, a repair and what was opened, and lets the others speak for themselves', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 60, high: 60 });
		workbench.apply(repair(workbench.scenario, workbench.touched), { kind: 'repair' });
		workbench.resetAll();
		openDocument(
			workbench,
			{ ...workbench.document, changes: { timing: 's-curve' } },
			{ kind: 'opened', name: 'tea.json' }
		);
		expect(workbench.steps.map(({ name }) => name)).toEqual([
			undefined,
			{ kind: 'repair' },
			{ kind: 'reset' },
			{ kind: 'opened', name: 'tea.json' }
		]);
	});

	it('keeps the last 200 steps', () => {
		const workbench = bench();
		for (let low = 1; low <= 250; low += 1) setTarget(workbench, 'us', { low: low / 10, high: 50 });
		expect(workbench.steps).toHaveLength(200);
		workbench.goTo(0);
		expect(workbench.changes).toEqual({ targets: { us: { low: 5, high: 50 } } });
	});

	it('makes one step of a double-click: its presses and the reset', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 38, high: 45 });
		setTarget(workbench, 'china', { low: 38, high: 70 });
		workbench.startStep(1);
		setTarget(workbench, 'china', { low: 40, high: 45 });
		workbench.endStep();
		expect(workbench.steps).toHaveLength(2);
		workbench.undo();
		expect(workbench.changes).toEqual({ targets: { china: { low: 38, high: 45 } } });
	});

	it('makes no step of a double-click that leaves everything as it was', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 40, high: 70 });
		workbench.startStep(1);
		setTarget(workbench, 'china', { low: 40, high: 45 });
		workbench.endStep();
		expect(workbench.steps).toEqual([]);
	});

	it('ends the step under way before it goes elsewhere', () => {
		const workbench = bench();
		setTiming(workbench, 's-curve');
		workbench.startStep();
		setTarget(workbench, 'china', { low: 10, high: 45 });
		expect(workbench.stepping).toBe(true);
		workbench.undo();
		expect(workbench.stepping).toBe(false);
		expect(workbench.changes).toEqual({ timing: 's-curve' });
		expect(workbench.canRedo).toBe(true);
	});
});

describe('a scenario as a document', () => {
	it('is the changes and what is looked at, and opens again as one step', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 42, high: 48 });
		setGrowth(workbench, 12);
		workbench.view = 'target';
		workbench.pin(2031);
		const { document } = workbench;
		expect(document).toEqual({
			format: 'shareband/scenario',
			version: 1,
			forecast: article.id,
			changes: { targets: { china: { low: 42, high: 48 } }, growth: 12 },
			view: 'target',
			year: 2031
		});
		const other = bench();
		other.takeUp(document, { kind: 'link' });
		expect(other.document).toEqual(document);
		expect(other.steps).toHaveLength(1);
		other.undo();
		expect(other.changed).toBe(false);
	});

	it('leaves out what the forecast does not know, and what it says itself', () => {
		const workbench = bench();
		const { document } = workbench;
		openDocument(
			workbench,
			{
				...document,
				changes: {
					targets: { nobody: { low: 1, high: 2 }, china: { low: 40, high: 45 } },
					groups: { 'openai-google': { low: 25, high: 25 } },
					timing: 'linear',
					targetYear: 2036
				}
			},
			{ kind: 'link' }
		);
		expect(workbench.changes).toEqual({
			groups: { 'openai-google': { low: 25, high: 25 } },
			targetYear: 2036
		});
	});

	it('remembers which saved scenario the work goes on from, also step by step', () => {
		const workbench = bench();
		const { document } = workbench;
		openDocument(
			workbench,
			{ ...document, changes: { timing: 's-curve' } },
			{ kind: 'opened', name: 'A' },
			'a'
		);
		setTargetYear(workbench, 2040);
		expect(workbench.origin).toBe('a');
		workbench.undo();
		expect(workbench.origin).toBe('a');
		workbench.undo();
		expect(workbench.origin).toBeUndefined();
		workbench.redo();
		workbench.resetAll();
		expect(workbench.origin).toBeUndefined();
	});
});
