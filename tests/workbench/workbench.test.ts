import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { repair, shownRange, type Projection } from '$lib/projection';
import { Workbench } from '$lib/workbench';
import { openDocument } from '$lib/workbench/open-document';
import { setEqualParts, setLock, setPart } from '$lib/workbench/parts';
import {
	setGroupShare,
	setGrowth,
	setMixing,
	setTarget,
	setTargetYear,
	setTiming
} from '$lib/workbench/settings';

const article = forecasts[0]!;
const bench = () => new Workbench(article);

describe('a session', () => {
	it('starts with the source’s own figures and nothing to undo', () => {
		const workbench = bench();
		expect(workbench.changes).toEqual({});
		expect(workbench.changed).toBe(false);
		expect([workbench.canUndo, workbench.canRedo]).toEqual([false, false]);
		expect(workbench.projection.players.map(shownRange)).toEqual([
			{ low: 40, high: 45 },
			{ low: 45, high: 50 },
			{ low: 5, high: 15 }
		]);
	});

	it('lets the remainder follow a moved range: 100 minus the others', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 38, high: 50 });
		expect(shownRange(workbench.projection.players[2]!)).toEqual({ low: 0, high: 17 });
	});

	it('takes back step by step, and forward again', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 38, high: 45 });
		setTiming(workbench, 's-curve');
		workbench.undo();
		expect(workbench.changes).toEqual({ targets: { china: { low: 38, high: 45 } } });
		workbench.undo();
		expect(workbench.changes).toEqual({});
		workbench.redo();
		workbench.redo();
		expect(workbench.scenario.timing).toBe('s-curve');
		expect(workbench.canRedo).toBe(false);
	});

	it('forgets what was taken back once something new is done', () => {
		const workbench = bench();
		setTiming(workbench, 's-curve');
		workbench.undo();
		setMixing(workbench, 'log-ratio');
		expect(workbench.canRedo).toBe(false);
	});

	it('makes one step of a whole drag', () => {
		const workbench = bench();
		workbench.startStep();
		for (let low = 39.5; low >= 36; low -= 0.5) setTarget(workbench, 'china', { low, high: 45 });
		workbench.endStep();
		workbench.undo();
		expect(workbench.changes).toEqual({});
		expect(workbench.canUndo).toBe(false);
	});

	it('takes the market’s growth back and forward as it does a range, a drag as one step', () => {
		const workbench = bench();
		workbench.startStep();
		for (let growth = 21; growth <= 35; growth++) setGrowth(workbench, growth);
		workbench.endStep();
		expect(workbench.changes).toEqual({ growth: 35 });
		workbench.undo();
		expect(workbench.changes).toEqual({});
		expect(workbench.canUndo).toBe(false);
		workbench.redo();
		expect(workbench.scenario.growth).toBe(35);
		setGrowth(workbench, 20);
		expect(workbench.changed).toBe(false);
	});

	it('makes no step of a drag that ends where it began', () => {
		const workbench = bench();
		setTarget(workbench, 'us', { low: 44, high: 50 });
		workbench.startStep();
		setTarget(workbench, 'china', { low: 30, high: 45 });
		setTarget(workbench, 'china', { low: 40, high: 45 });
		workbench.endStep();
		workbench.undo();
		expect(workbench.changes).toEqual({});
	});

	it('is unchanged when everything stands as in the source again, however it got there', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 20, high: 25 });
		setTargetYear(workbench, 2040);
		setTarget(workbench, 'china', { low: 40, high: 45 });
		setTargetYear(workbench, 2035);
		expect(workbench.changed).toBe(false);
	});

	it('resets everything in one step that can be taken back', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 20, high: 25 });
		setMixing(workbench, 'log-ratio');
		workbench.resetAll();
		expect(workbench.changed).toBe(false);
		workbench.undo();
		expect(workbench.changes).toEqual({
			targets: { china: { low: 20, high: 25 } },
			mixing: 'log-ratio'
		});
	});
});

describe('how a group divides', () => {
	const chinese = 'alibaba-bytedance-deepseek';
	const parts = (workbench: Workbench, id: string) =>
		workbench.scenario.groups.find((group) => group.id === id)!.parts.map(({ part }) => part);

	it('is changed member by member, the others making up for it', () => {
		const workbench = bench();
		expect(setPart(workbench, 'openai-google', 'openai', 60)).toBeUndefined();
		expect(workbench.changes).toEqual({ splits: { 'openai-google': { openai: 60, google: 40 } } });
		workbench.undo();
		expect(workbench.changes).toEqual({});
	});

	it('is no change any more once the parts are equal again', () => {
		const workbench = bench();
		setPart(workbench, chinese, 'deepseek', 40);
		setPart(workbench, chinese, 'deepseek', 33.33);
		expect(workbench.changed).toBe(false);
	});

	it('comes back as it was when a drag comes back, even by way of 100%', () => {
		const workbench = bench();
		setPart(workbench, chinese, 'alibaba', 50);
		const before = workbench.changes;
		workbench.startStep();
		for (const to of [60, 100, 55.5, 25]) setPart(workbench, chinese, 'deepseek', to);
		workbench.endStep();
		expect(workbench.changes).toEqual(before);
		workbench.undo();
		expect(workbench.changes).toEqual({});
	});

	it('holds what is locked, and says what stops a move', () => {
		const workbench = bench();
		setLock(workbench, 'google', true);
		expect(workbench.changes).toEqual({ locks: ['google'] });
		expect(setPart(workbench, 'openai-google', 'openai', 60)).toBe('others-locked');
		expect(setPart(workbench, 'openai-google', 'google', 60)).toBe('locked');
		expect(parts(workbench, 'openai-google')).toEqual([50, 50]);
		setLock(workbench, 'google', false);
		expect(workbench.changed).toBe(false);
	});

	it('goes as far as it can where the rest is locked', () => {
		const workbench = bench();
		setPart(workbench, chinese, 'alibaba', 50);
		setLock(workbench, 'alibaba', true);
		expect(setPart(workbench, chinese, 'deepseek', 70)).toBe('nothing-left');
		expect(parts(workbench, chinese)).toEqual([50, 0, 50, 0]);
	});

	it('is equal again in one step, without the locks of that group', () => {
		const workbench = bench();
		setPart(workbench, chinese, 'alibaba', 50);
		setLock(workbench, 'alibaba', true);
		setLock(workbench, 'google', true);
		setEqualParts(workbench, chinese);
		expect(workbench.changes).toEqual({ locks: ['google'] });
		workbench.undo();
		expect(parts(workbench, chinese)).toEqual([50, 25, 25, 0]);
	});

	it('knows only members that the forecast has', () => {
		const workbench = bench();
		setLock(workbench, 'nobody', true);
		setPart(workbench, 'openai-google', 'alibaba', 10);
		setPart(workbench, 'nobody', 'openai', 10);
		expect(workbench.changes).toEqual({});
	});
});

describe('an infeasible scenario', () => {
	it('says by how much, and keeps the last projection there was', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 38, high: 48 });
		const last = workbench.projection;
		setTarget(workbench, 'china', { low: 60, high: 60 });
		expect(workbench.conflicts).toEqual([{ kind: 'lows-over', by: 5, total: 105 }]);
		expect(workbench.projection).toBe(last);
	});

	it('is repaired by moving the others, not the range just set', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 60, high: 60 });
		workbench.apply(repair(workbench.scenario, workbench.touched));
		expect(workbench.conflicts).toEqual([]);
		expect(workbench.changes.targets).toEqual({
			china: { low: 60, high: 60 },
			us: { low: 40, high: 50 }
		});
		workbench.undo();
		expect(workbench.conflicts).toHaveLength(1);
	});

	it('gives way to the group that was set last', () => {
		const workbench = bench();
		setGroupShare(workbench, 'openai-google', { low: 55, high: 55 });
		expect(workbench.conflicts[0]).toEqual({
			...{ kind: 'groups-over', player: 'us', groups: ['openai-google'], by: 5 }
		});
		workbench.apply(repair(workbench.scenario, workbench.touched));
		expect(workbench.conflicts).toEqual([]);
		expect(workbench.changes).toEqual({
			targets: { us: { low: 45, high: 55 } },
			groups: { 'openai-google': { low: 55, high: 55 } }
		});
	});

	it('names the group that no longer fits its player', () => {
		const workbench = bench();
		setTarget(workbench, 'us', { low: 20, high: 25 });
		expect(workbench.conflicts).toEqual([
			{ kind: 'groups-over', player: 'us', groups: ['openai-google'], by: 5 }
		]);
	});
});

it('ignores a change to somebody the forecast does not know', () => {
	const workbench = bench();
	setTarget(workbench, 'nobody', { low: 1, high: 2 });
	expect(workbench.changed).toBe(false);
});

describe('a pinned year', () => {
	const chinaIn = ({ players }: Projection) => shownRange(players[0]!);

	it('is what readouts speak of, the published figures too, and no step of undo', () => {
		const workbench = bench();
		setTarget(workbench, 'china', { low: 40, high: 50 });
		workbench.pin(2030);
		expect(workbench.pinned).toBe(2030);
		expect(chinaIn(workbench.read)).toEqual({ low: 35, high: 40 });
		expect(chinaIn(workbench.readPublished)).toEqual({ low: 35, high: 37.5 });
		expect(chinaIn(workbench.projection)).toEqual({ low: 40, high: 50 });
		workbench.undo();
		expect(workbench.pinned).toBe(2030);
		expect(workbench.canUndo).toBe(false);
		workbench.pin(undefined);
		expect(workbench.read).toEqual(workbench.projection);
	});

	it('waits while the target year comes before it', () => {
		const workbench = bench();
		workbench.pin(2033);
		setTargetYear(workbench, 2032);
		expect(workbench.pinned).toBeUndefined();
		expect(workbench.read).toEqual(workbench.projection);
		workbench.undo();
		expect(workbench.pinned).toBe(2033);
	});

	it('is never the base year, of which all readouts speak anyway', () => {
		const workbench = bench();
		workbench.pin(2025);
		expect(workbench.pinned).toBeUndefined();
	});
});

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
