import { z } from 'zod';
import { checkForecast, type Forecast } from '$lib/forecast';
import { readText } from '$lib/forecast/document';
import { lineSchema } from '$lib/forecast/fields';
import { forecastSchema } from '$lib/forecast/schema';
import type { ScenarioDocument } from '$lib/scenario';
import { checkScenario } from '$lib/scenario/parse';
import { scenarioSchema } from '$lib/scenario/schema';

/** What is kept on the shelf, each as JSON under a key of its own. */

const version = 1;
const head = <F extends string>(format: F) => ({
	format: z.literal(`shareband/${format}` as const),
	version: z.literal(version),
	/** When it was written. */
	changed: z.iso.datetime()
});

const savedSchema = z.strictObject({
	...head('saved'),
	document: scenarioSchema.extend({ name: lineSchema })
});
const workSchema = z.strictObject({
	...head('work'),
	document: scenarioSchema,
	/** The saved scenario that it goes on from. */
	origin: z.string().max(40).optional()
});
const ownSchema = z.strictObject({ ...head('own'), forecast: forecastSchema });

export type SavedRecord = z.infer<typeof savedSchema>;
export type WorkRecord = z.infer<typeof workSchema>;
export type OwnRecord = z.infer<typeof ownSchema>;

/** A record, or why there is none: it is damaged, or written by a later version of this app. */
export type RecordReading<T> = { record: T } | { fault: 'damaged' | 'newer' };

export function readSaved(text: string): RecordReading<SavedRecord> {
	return read(text, savedSchema, ({ document }) => checkScenario(document).length === 0);
}

export function readWork(text: string): RecordReading<WorkRecord> {
	return read(text, workSchema, ({ document }) => checkScenario(document).length === 0);
}

export function readOwn(text: string): RecordReading<OwnRecord> {
	return read(text, ownSchema, ({ forecast }) => checkForecast(forecast).length === 0);
}

export function savedRecord(document: ScenarioDocument, name: string, now: Date): SavedRecord {
	return { ...start('saved', now), document: { ...document, name } };
}

export function workRecord(document: ScenarioDocument, now: Date, origin?: string): WorkRecord {
	return { ...start('work', now), document, ...(origin !== undefined && { origin }) };
}

export function ownRecord(forecast: Forecast, now: Date): OwnRecord {
	return { ...start('own', now), forecast };
}

function start<F extends string>(format: F, now: Date) {
	return { format: `shareband/${format}` as const, version, changed: now.toISOString() } as const;
}

function read<S extends z.ZodType>(
	text: string,
	schema: S,
	holds: (record: z.output<S>) => boolean
): RecordReading<z.output<S>> {
	const reading = readText(text, schema);
	if ('value' in reading && holds(reading.value)) return { record: reading.value };
	return { fault: isNewer(text) ? 'newer' : 'damaged' };
}

function isNewer(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value !== 'object' || value === null || !('version' in value)) return false;
		return typeof value.version === 'number' && value.version > version;
	} catch {
		return false;
	}
}
