import { z } from 'zod';
import { idSchema, rangeSchema, yearSchema } from '$lib/forecast/schema';

export const timingSchema = z.enum(['linear', 's-curve', 'front-loaded', 'back-loaded']);
export const mixingSchema = z.enum(['arithmetic', 'log-ratio']);

/** What a picture of a scenario shows: its paths, its target year, all its mixes of three, or its low beside its high case. */
export const viewSchema = z.enum(['paths', 'target', 'triangle', 'compare']);

/** Ranges by id; no forecast has more than twelve players or groups. */
const rangesSchema = z
	.record(idSchema, rangeSchema)
	.refine((ranges) => Object.keys(ranges).length <= 12, {
		error: 'has more than 12 entries, more than a forecast can have'
	});

/** What a reader changed; a key that is absent stands as in the forecast. */
export const changesSchema = z.strictObject({
	/** Target-year ranges by player id, percent of the whole market. */
	targets: rangesSchema.optional(),
	/** Joint target-year ranges by group id, percent of the whole market. */
	groups: rangesSchema.optional(),
	timing: timingSchema.optional(),
	mixing: mixingSchema.optional(),
	targetYear: yearSchema.optional()
});

/** A scenario as it is stored: the forecast's id and the reader's changes to it. */
export const scenarioSchema = z.strictObject({
	format: z.literal('shareband/scenario'),
	version: z.literal(1),
	forecast: idSchema,
	changes: changesSchema,
	/** The view last looked at, or shown by the picture this is kept in. */
	view: viewSchema.optional()
});

export type View = z.infer<typeof viewSchema>;
export type Timing = z.infer<typeof timingSchema>;
export type Mixing = z.infer<typeof mixingSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type ScenarioDocument = z.infer<typeof scenarioSchema>;
