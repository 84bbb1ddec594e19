import { forecastEntries } from '$lib/forecast/catalog';

export const entries = forecastEntries;

// It has a script of its own, which runs in a sandboxed frame as well.
export const csr = false;
