import { expect, test } from 'vitest';
import { goTo } from '$lib/ui/open/go-to';
import { forecasts } from '$lib/forecast/catalog';
import type { ScenarioDocument } from '$lib/scenario';
import { Desk } from '$lib/workbench/desk';
import { testShelf } from '../workbench/shelf';

test('a scenario that brings its own forecast replaces one of its id, and says so where they differ', () => {
	const desk = new Desk(testShelf(), 'page');
	const places = { own: '/own/', make: '/make/', forecasts: [] };
	const tea = { ...forecasts[0]!, id: 'tea', title: 'Tea' };
	const bringing = (document: typeof tea): ScenarioDocument => ({
		format: 'shareband/scenario',
		version: 1,
		forecast: 'tea',
		document,
		changes: {}
	});
	const go = (document: typeof tea) =>
		goTo(bringing(document), { workbench: undefined, desk, places });
	const notices = () => desk.library.notices.filter(({ kind }) => kind === 'own-replaced');

	expect(go(tea)).toEqual({ kind: 'there', href: '/own/#tea' });
	go(tea);
	expect(notices()).toEqual([]);
	go({ ...tea, title: 'Tea, edited' });
	expect(desk.library.own).toMatchObject([{ title: 'Tea, edited' }]);
	expect(notices()).toMatchObject([{ title: 'Tea' }]);
});
