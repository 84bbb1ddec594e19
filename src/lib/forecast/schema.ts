import { z } from 'zod';
import { but, shouldBe } from './explain';
import { highestGrowth, lowestGrowth } from './growth';

/**
 * What a forecast file may hold. Everything is strict and bounded: a file can come from a stranger.
 * Shares are percent of the whole market with at most two decimals.
 */

// Control characters and half characters break XML; direction marks make a text read as another.
const unprintable = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const printable = (text: z.ZodString) =>
	text.refine((value) => !unprintable.test(value), {
		error: 'holds a line break or another invisible character'
	});

const line = printable(z.string().trim().min(1).max(160));
const paragraph = printable(z.string().trim().min(1).max(1200));
const localised = (text: z.ZodString) =>
	z.union(
		[
			text,
			z.strictObject({ en: text, zh: text.optional(), de: text.optional(), fr: text.optional() })
		],
		{ error: shouldBe('a text in quotes, or a block of texts by language: {"en": "…"}') }
	);

export const lineSchema = localised(line);
export const paragraphSchema = localised(paragraph);

export const idSchema = z
	.string()
	.max(40)
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
		error: but('an id has only lower-case letters, digits and single hyphens, a letter first')
	})
	// Ids become keys of a scenario's changes, where these two could reach an object's prototype.
	.refine((id) => id !== 'constructor' && id !== 'prototype', {
		error: but('this word is reserved')
	});

/** Percent of the whole market: 0 to 100, at most two decimals. */
export const percentSchema = z
	.number()
	.min(0, { error: but('a share is at least 0 percent') })
	.max(100, { error: but('a share is at most 100 percent') })
	.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
		error: but('a share has at most two decimals')
	})
	// JSON can hold -0, which would come out of a round trip as another number.
	.overwrite((value) => value + 0);

/** `{low, high}` in percent of the whole market. */
export const rangeSchema = z.strictObject({ low: percentSchema, high: percentSchema });

/** A range, or one number for a range of zero width. */
export const figureSchema = z.union(
	[rangeSchema, percentSchema.transform((value) => ({ low: value, high: value }))],
	{ error: shouldBe('a share such as 42, or a range such as {"low": 40, "high": 45}') }
);

export const yearSchema = z
	.int()
	.min(1800, { error: but('the earliest possible year is 1800') })
	.max(2200, { error: but('the latest possible year is 2200') });

/** Growth of the whole market, percent a year, at most two decimals. */
export const growthSchema = z
	.number()
	.min(lowestGrowth, {
		error: but(`the market may shrink by ${-lowestGrowth} percent a year at most`)
	})
	.max(highestGrowth, {
		error: but(`the market may grow by ${highestGrowth} percent a year at most`)
	})
	.refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, {
		error: but('a growth has at most two decimals')
	});

const playerSchema = z.strictObject({
	id: idSchema,
	name: lineSchema,
	/** For narrow charts. */
	short: lineSchema.optional(),
	/** The name as it reads inside a sentence, where that differs, as by an article before it. */
	phrase: lineSchema.optional(),
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
	short: lineSchema.optional(),
	phrase: lineSchema.optional()
});

const groupSchema = z.strictObject({
	id: idSchema,
	/** The player this group stands inside. */
	parent: idSchema,
	name: lineSchema,
	members: z
		.array(z.strictObject({ id: idSchema, name: lineSchema }))
		.min(1)
		.max(12),
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
	/** The ids of the players, groups, members or `others` it speaks of. */
	supports: z.array(idSchema).max(12),
	/** Which of their figures it gives: the base year's or the target year's; or the market's growth. */
	figure: z.enum(['base', 'target', 'growth']).optional()
});

/** What on the workbench a gap is about: an assumption that fills it. */
export const gapSubjects = [
	'measure',
	'base-year',
	'target-year',
	'path',
	'range',
	'together',
	'remainder',
	'groups',
	'split',
	'growth'
] as const;

const gapSchema = z.strictObject({
	id: idSchema,
	missing: paragraphSchema,
	reading: paragraphSchema,
	/** The assumption that fills it, so that what rests on it can lead here. */
	about: z.enum(gapSubjects).optional()
});

/** Where a source's verdict and its own figures say different things. */
const tensionSchema = z.strictObject({
	/** The claim that is the verdict. */
	claim: idSchema,
	/** Which of its figures bear it out and which do not, fairly put. */
	says: paragraphSchema,
	/** What is made of it here. */
	reading: paragraphSchema
});

const outcomeSchema = z.strictObject({
	year: yearSchema,
	/** When exactly, such as the quarter. */
	when: lineSchema,
	source: lineSchema,
	/** What to know before comparing it with the forecast. */
	note: paragraphSchema.optional(),
	shares: z
		.array(z.strictObject({ player: idSchema, share: percentSchema }))
		.min(1)
		.max(13)
});

export const forecastSchema = z.strictObject({
	format: z.literal('shareband/forecast'),
	version: z.literal(1),
	id: idSchema,
	/** Its place among the forecasts that ship with the app; the first is the default. */
	order: z
		.int()
		.min(0, { error: but('the first place is 0') })
		.max(999)
		.optional(),
	/** A short noun phrase. */
	title: lineSchema,
	/** Two sentences at most on what the source puts forward. */
	summary: paragraphSchema,
	/** What is shared out, fit for "share of …", such as "the world tea market". */
	market: lineSchema,
	/** In what it is counted. */
	measure: z.strictObject({ stated: z.boolean(), text: lineSchema }),
	source: z.strictObject({
		title: lineSchema,
		author: lineSchema.optional(),
		outlet: lineSchema.optional(),
		publisher: lineSchema,
		/** For people, such as month and year. */
		date: lineSchema,
		section: lineSchema.optional(),
		url: z
			.url({ protocol: /^https$/, error: but('an address looks like https://example.org/page') })
			// `new URL`, which zod asks, lets blanks and any other letter through.
			.regex(/^[!-~]+$/, { error: but('an address has no blanks, and %-codes for other letters') })
			.max(500)
			.optional(),
		/** Fit for a chart's source line: who and when. */
		credit: lineSchema
	}),
	years: z.strictObject({
		base: yearSchema,
		target: yearSchema,
		basis: z.enum(['stated', 'assumption'])
	}),
	/** How fast the source says the whole market grows until the target year, percent a year. */
	growth: growthSchema.optional(),
	players: z.array(playerSchema).min(1).max(12),
	/** The player nobody stated: 100 minus the others. */
	remainder: remainderSchema.optional(),
	groups: z.array(groupSchema).max(12).default([]),
	claims: z.array(claimSchema).max(60),
	/** What the source does not say, and how it is read here. */
	gaps: z.array(gapSchema).max(30),
	tension: tensionSchema.optional(),
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
	level: z
		.number()
		.gt(0, { error: but('a likelihood is more than 0 percent') })
		.lt(100, { error: but('a likelihood is less than 100 percent') })
		.optional(),
	/** The step the figures are printed to, in pp. Without a remainder, totals may miss 100 by it. */
	printedTo: z
		.number()
		.gt(0, { error: but('a step is more than 0') })
		.max(1, { error: but('a step is at most 1 percentage point') })
		.optional()
});

export type Range = z.infer<typeof rangeSchema>;
export type Forecast = z.output<typeof forecastSchema>;
export type ForecastFile = z.input<typeof forecastSchema>;
export type Player = Forecast['players'][number];
export type Group = Forecast['groups'][number];
export type Claim = Forecast['claims'][number];
export type Gap = Forecast['gaps'][number];
export type Outcome = NonNullable<Forecast['outcome']>;
