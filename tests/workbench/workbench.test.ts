import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { repair, shownRange, type Projection } from '$lib/projection';
import { Workbench } from '$lib/workbench';
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
