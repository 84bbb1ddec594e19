import { z } from 'zod';
import { idSchema, rangeSchema, yearSchema } from '$lib/forecast/schema';

export const timingSchema = z.enum(['linear', 's-curve', 'front-loaded', 'back-loaded']);
export const mixingSchema = z.enum(['arithmetic', 'log-ratio']);

/** What a reader changed; a key that is absent stands as in the forecast. */
export const changesSchema = z.strictObject({
	/** Target-year ranges by player id, percent of the whole market. */
	targets: z.record(idSchema, rangeSchema).optional(),
	/** Joint target-year ranges by group id, percent of the whole market. */
	groups: z.record(idSchema, rangeSchema).optional(),
	timing: timingSchema.optional(),
	mixing: mixingSchema.optional(),
	targetYear: yearSchema.optional()
});

/** A scenario as it is stored: the forecast's id and the reader's changes to it. */
export const scenarioSchema = z.strictObject({
	format: z.literal('shareband/scenario'),
	version: z.literal(1),
	forecast: idSchema,
	changes: changesSchema
});

export type Timing = z.infer<typeof timingSchema>;
export type Mixing = z.infer<typeof mixingSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type ScenarioDocument = z.infer<typeof scenarioSchema>;
