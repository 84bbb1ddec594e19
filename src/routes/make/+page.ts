import example from '/src/forecasts/example/commute.json?raw';
import { forecastJsonSchema } from '$lib/forecast/json-schema';
import { guideTo } from '$lib/ui/make/guide';
import type { PageLoad } from './$types';

// Nothing on this page moves: it needs no script.
export const csr = false;

export const load: PageLoad = () => ({ parts: guideTo(forecastJsonSchema(), example) });
