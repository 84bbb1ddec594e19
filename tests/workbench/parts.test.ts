import { describe, expect, it } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { Workbench } from '$lib/workbench';
import { setEqualParts, setLock, setPart } from '$lib/workbench/parts';

const article = forecasts[0]!;
const bench = () => new Workbench(article);

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
