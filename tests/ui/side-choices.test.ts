import { expect, test } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import type { ScenarioDocument } from '$lib/scenario';
import { savedOf } from '$lib/ui/compare/side-choices';
import { Workbench } from '$lib/workbench';

const tea = { ...forecasts[0]!, id: 'tea', title: 'Tea' };
const saved = (name: string, document?: typeof tea) => ({
	...{ id: name, name, changed: '' },
	document: {
		...({ format: 'shareband/scenario', version: 1, forecast: 'tea', changes: {} } as const),
		...(document && { document })
	} satisfies ScenarioDocument
});
const names = (own: boolean) => {
	const workbench = new Workbench(tea, own);
	workbench.kept = {
		saved: [
			saved('Shipped'),
			saved('Own', structuredClone(tea)),
			saved('Own, as it was', { ...tea, title: 'Tea, before' })
		]
	};
	return savedOf(workbench).map(({ name }) => name);
};

test('a saved scenario of an own forecast is compared only with the version it was made on', () => {
	expect(names(true)).toEqual(['Own']);
});

test('a saved scenario of an own forecast is not compared with a shipped one of its id', () => {
	expect(names(false)).toEqual(['Shipped']);
});
