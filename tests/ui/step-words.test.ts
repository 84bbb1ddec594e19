import { describe, expect, test } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { repair } from '$lib/projection';
import { stepText } from '$lib/ui/steps/step-words';
import { Workbench } from '$lib/workbench';
import { setLock, setPart } from '$lib/workbench/parts';
import { setGrowth, setMixing, setTarget, setTargetYear, setTiming } from '$lib/workbench/settings';

const article = forecasts[0]!;

function namesAfter(act: (workbench: Workbench) => void): string[] {
	const workbench = new Workbench(article);
	act(workbench);
	return workbench.steps.map((step) => stepText(step, article));
}

describe('a step is called', () => {
	test('by what it changed, old and new', () => {
		const names = namesAfter((workbench) => {
			setTarget(workbench, 'china', { low: 42, high: 48 });
			setTargetYear(workbench, 2040);
			setGrowth(workbench, 15);
			setTiming(workbench, 's-curve');
			setMixing(workbench, 'log-ratio');
		});
		expect(names.slice(0, 2)).toEqual(['China 40–45% → 42–48%', 'Target year 2035 → 2040']);
		expect(names[2]).toMatch(/20% a year → 15% a year$/);
		expect(names[3]).toMatch(/an S-curve$/);
		expect(names).toHaveLength(5);
	});

	test('by the first change and how many more, where it makes several', () => {
		const [name] = namesAfter((workbench) => setPart(workbench, 'openai-google', 'openai', 60));
		expect(name).toMatch(/^OpenAI.* 50% → 60% and 1 more$/);
	});

	test('by what was locked and unlocked', () => {
		const names = namesAfter((workbench) => {
			setLock(workbench, 'openai', true);
			setLock(workbench, 'openai', false);
		});
		expect(names).toEqual(['Locked: OpenAI', 'Unlocked: OpenAI']);
	});

	test('by what was done, where that says it better', () => {
		const names = namesAfter((workbench) => {
			setTarget(workbench, 'china', { low: 60, high: 60 });
			workbench.apply(repair(workbench.scenario), { kind: 'repair' });
			workbench.resetAll();
			const { document } = workbench;
			workbench.takeUp(
				{ ...document, changes: { growth: 3 } },
				{ kind: 'opened', name: 'tea.json' },
				'a'
			);
			workbench.takeUp({ ...document, changes: { growth: 4 } }, { kind: 'link' });
		});
		expect(names.slice(1)).toEqual([
			'Repair',
			'Reset everything',
			'Opened tea.json',
			'Opened from the link'
		]);
	});
});
