import { z } from 'zod';
import {
	growthSchema,
	idSchema,
	lineSchema,
	paragraphSchema,
	percentSchema,
	rangeSchema,
	versionSchema,
	yearSchema
} from '$lib/forecast/fields';
import { forecastSchema } from '$lib/forecast/schema';

export const timingSchema = z.enum(['linear', 's-curve', 'front-loaded', 'back-loaded']);
export const mixingSchema = z.enum(['arithmetic', 'log-ratio']);

/** What a picture of a scenario shows: its paths, its target year, what stands inside its players, all its mixes of three, or its low beside its high case. */
export const viewSchema = z.enum(['paths', 'target', 'companies', 'triangle', 'compare']);

const atMost = (most: number) => (record: object) => Object.keys(record).length <= most;
const tooMany = (most: number) => ({
	error: `has more than ${most} entries, more than a forecast can have`
});

/** Ranges by id; no forecast has more than twelve players or groups. */
const rangesSchema = z.record(idSchema, rangeSchema).refine(atMost(12), tooMany(12));

/** How joint shares divide: percent of the group's share by member id, by group id. */
const splitsSchema = z
	.record(idSchema, z.record(idSchema, percentSchema).refine(atMost(13), tooMany(13)))
	.refine(atMost(12), tooMany(12));

/** What a reader changed; a key that is absent stands as in the forecast. */
export const changesSchema = z.strictObject({
	/** Target-year ranges by player id, percent of the whole market. */
	targets: rangesSchema.optional(),
	/** Joint target-year ranges by group id, percent of the whole market. */
	groups: rangesSchema.optional(),
	splits: splitsSchema.optional(),
	/** Ids of the members whose part of their group's share is held fast. */
	locks: z.array(idSchema).max(156).optional(),
	timing: timingSchema.optional(),
	mixing: mixingSchema.optional(),
	targetYear: yearSchema.optional(),
	/** Growth of the whole market, percent a year. */
	growth: growthSchema.optional()
});

/** One mix of a scenario, or with `range` all of them. `best-x`: the best for the player x. */
export const caseSchema = z.union([
	z.enum(['range', 'low', 'middle', 'high']),
	z.templateLiteral(['best-', idSchema])
]);

/** One of two things compared. A saved scenario is taken along, so that it can be shown anywhere. */
export const sideSchema = z.discriminatedUnion('of', [
	z.strictObject({ of: z.literal('source'), case: caseSchema }),
	z.strictObject({ of: z.literal('scenario'), case: caseSchema }),
	z.strictObject({
		of: z.literal('saved'),
		name: lineSchema,
		changes: changesSchema,
		case: caseSchema
	})
]);

export const comparisonSchema = z.strictObject({
	/** What is compared, left and right: differences are the second minus the first. */
	sides: z.tuple([sideSchema, sideSchema]),
	way: z.enum(['side-by-side', 'ghost', 'differences'])
});

/** A scenario as it is stored: the forecast's id and the reader's changes to it. */
export const scenarioSchema = z.strictObject({
	format: z.literal('shareband/scenario'),
	version: versionSchema,
	forecast: idSchema,
	/** The forecast itself, where it is a reader's own and not one that ships with the app. */
	document: forecastSchema.optional(),
	changes: changesSchema,
	/** What the reader calls it. */
	name: lineSchema.optional(),
	/** The day of the last change. */
	date: z.iso.date().optional(),
	/** The view last looked at, or shown by the picture this is kept in. */
	view: viewSchema.optional(),
	/** One mix that the picture shows in place of the ranges; all of them unless given. */
	case: caseSchema.optional(),
	/** The two sides of the view `compare`; low and high unless given. */
	comparison: comparisonSchema.optional(),
	/** The year that was pinned. */
	year: yearSchema.optional(),
	/** The title and the note that the reader gave the picture this is kept in. */
	title: lineSchema.optional(),
	note: paragraphSchema.optional(),
	/** For whoever reads the file by themselves: its source, and what was changed and is assumed. */
	about: z.strictObject({ source: lineSchema, notes: z.array(paragraphSchema).max(20) }).optional()
});

export type View = z.infer<typeof viewSchema>;
export type Timing = z.infer<typeof timingSchema>;
export type Mixing = z.infer<typeof mixingSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type ScenarioDocument = z.infer<typeof scenarioSchema>;
export type CaseName = Exclude<z.infer<typeof caseSchema>, 'range'>;
export type Side = z.infer<typeof sideSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
