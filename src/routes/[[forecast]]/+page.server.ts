import { forecastEntries } from '$lib/forecast/catalog';

export const entries = forecastEntries;
