import { forecastEntries } from '$lib/forecast/catalog';

export const entries = forecastEntries;

// Nothing on this page moves: it needs no script.
export const csr = false;
