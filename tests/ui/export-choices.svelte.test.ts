import { expect, test } from 'vitest';
import { forecasts } from '$lib/forecast/catalog';
import { choicesFor } from '$lib/ui/export/choices.svelte';
import { Workbench } from '$lib/workbench';
import { openDocument } from '$lib/workbench/open-document';

test('a picture of one case that is opened again is exported as that case, unless another is chosen', () => {
	const workbench = new Workbench(forecasts[0]!);
	expect(choicesFor(workbench).case).toBe('range');
	const document = { ...workbench.document, view: 'target', case: 'low' } as const;
	openDocument(workbench, document, { kind: 'opened', name: 'a.svg' });
	expect(choicesFor(workbench).document).toMatchObject({ view: 'target', case: 'low' });
	choicesFor(workbench).case = 'high';
	expect(choicesFor(workbench).case).toBe('high');
	openDocument(workbench, workbench.document, { kind: 'opened', name: 'b.svg' });
	expect(choicesFor(workbench).document.case).toBeUndefined();
});
