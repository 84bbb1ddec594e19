import { z } from 'zod';

/**
 * What a forecast file may hold. Everything is strict and bounded: a file can come from a stranger.
 * Shares are percent of the whole market with at most two decimals.
 */

const line = z.string().trim().min(1).max(160);
const paragraph = z.string().trim().min(1).max(1200);
const localised = (text: z.ZodString) =>
	z.union([
		text,
		z.strictObject({ en: text, zh: text.optional(), de: text.optional(), fr: text.optional() })
	]);

export const lineSchema = localised(line);
export const paragraphSchema = localised(paragraph);

export const idSchema = z
	.string()
	.max(40)
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** Percent of the whole market: 0 to 100, at most two decimals. */
export const percentSchema = z
	.number()
	.min(0)
	.max(100)
	.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
		message: 'use at most two decimals'
	});

/** `{low, high}` in percent of the whole market. */
export const rangeSchema = z.strictObject({ low: percentSchema, high: percentSchema });

/** A range, or one number for a range of zero width. */
export const figureSchema = z.union([
	rangeSchema,
	percentSchema.transform((value) => ({ low: value, high: value }))
]);

export const yearSchema = z.int().min(1800).max(2200);

const playerSchema = z.strictObject({
	id: idSchema,
	name: lineSchema,
	/** For narrow charts. */
	short: lineSchema.optional(),
	/** Share in the base year, percent. */
	base: percentSchema,
	/** Share in the target year. */
	target: figureSchema,
	/** Names what is left of this player outside its groups. */
	others: z.strictObject({ id: idSchema, name: lineSchema }).optional()
});

const remainderSchema = z.strictObject({
	id: idSchema,
	name: lineSchema,
	short: lineSchema.optional()
});

const groupSchema = z.strictObject({
	id: idSchema,
	/** The player this group stands inside. */
	parent: idSchema,
	name: lineSchema,
	members: z.array(z.strictObject({ id: idSchema, name: lineSchema })).min(1).max(12),
	/** Joint share of the whole market in the target year. */
	share: figureSchema,
	/** True where the source's list of members goes on ("and the like"). */
	openEnded: z.boolean(),
	/** How the joint share divides between the members. */
	split: z.literal('not-stated')
});

/** How firmly the source puts a claim. */
export const firmnessSchema = z.enum(['plain', 'hedged', 'bold', 'none']);

const claimSchema = z.strictObject({
	id: idSchema,
	/** Our paraphrase. */
	says: paragraphSchema,
	/** The figure as the source has it, such as "40–45%". */
	value: lineSchema.optional(),
	/** Where in the source it stands. */
	where: lineSchema.optional(),
	firmness: firmnessSchema,
	basis: z.enum(['stated', 'derived']),
	/** For a derived figure: the sum that gives it. */
	arithmetic: lineSchema.optional(),
	/** The ids of the players, groups or `others` it speaks of. */
	supports: z.array(idSchema).max(12)
});

const outcomeSchema = z.strictObject({
	year: yearSchema,
	/** When exactly, such as "second quarter of 2015". */
	when: lineSchema,
	source: lineSchema,
	shares: z.array(z.strictObject({ player: idSchema, share: percentSchema })).min(1).max(12)
});

export const forecastSchema = z.strictObject({
	format: z.literal('shareband/forecast'),
	version: z.literal(1),
	id: idSchema,
	title: lineSchema,
	/** Two sentences at most on what the source puts forward. */
	summary: paragraphSchema,
	/** What is shared out, fit for "share of …", such as "the global AI market". */
	market: lineSchema,
	measure: z.strictObject({ stated: z.boolean(), text: lineSchema }),
	source: z.strictObject({
		title: lineSchema,
		author: lineSchema.optional(),
		outlet: lineSchema.optional(),
		publisher: lineSchema,
		/** For people: "December 2025". */
		date: lineSchema,
		section: lineSchema.optional(),
		url: z.url({ protocol: /^https$/ }).max(500).optional(),
		/** Fit for a chart's source line, such as "SIA/BCG, May 2024". */
		credit: lineSchema
	}),
	years: z.strictObject({ base: yearSchema, target: yearSchema, basis: z.enum(['stated', 'assumption']) }),
	players: z.array(playerSchema).min(1).max(12),
	/** The player nobody stated: 100 minus the others. */
	remainder: remainderSchema.optional(),
	groups: z.array(groupSchema).max(12).default([]),
	claims: z.array(claimSchema).max(60),
	/** What the source does not say, and how it is read here. */
	gaps: z
		.array(z.strictObject({ id: idSchema, missing: paragraphSchema, reading: paragraphSchema }))
		.max(30),
	/** Why the source expects it. */
	reasons: z
		.array(z.strictObject({ id: idSchema, says: paragraphSchema, favours: idSchema.optional() }))
		.max(30)
		.default([]),
	/** What the source offers as evidence. */
	evidence: z
		.array(z.strictObject({ id: idSchema, says: paragraphSchema }))
		.max(30)
		.default([]),
	/** What became of it. */
	outcome: outcomeSchema.optional(),
	/** Where the source calls its ranges a probability interval: how likely, in percent. */
	level: z.number().gt(0).lt(100).optional(),
	/** The step the source's figures are printed to, in percentage points: totals may miss 100 by it. */
	printedTo: z.number().gt(0).max(1).optional()
});

export type Range = z.infer<typeof rangeSchema>;
export type Forecast = z.output<typeof forecastSchema>;
export type ForecastFile = z.input<typeof forecastSchema>;
export type Player = Forecast['players'][number];
export type Group = Forecast['groups'][number];
export type Claim = Forecast['claims'][number];
