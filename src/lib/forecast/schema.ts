import { z } from 'zod';
import { but } from './explain';
import {
	figureSchema,
	growthSchema,
	idSchema,
	lineSchema,
	paragraphSchema,
	percentSchema,
	versionSchema,
	yearSchema,
	type rangeSchema
} from './fields';

/**
 * What a forecast file may hold. Everything is strict and bounded: a file can come from a stranger.
 * Shares are percent of the whole market with at most two decimals. The descriptions are for whoever
 * writes such a file: the published JSON Schema and the page about it are made of them.
 */

/** How a player is named, whether stated or calculated. */
const names = {
	name: lineSchema.describe('Its name, as it stands in charts and tables.'),
	short: lineSchema.describe('A shorter name for narrow charts.').optional(),
	phrase: lineSchema
		.describe('The name inside a sentence, where that differs: “the Low Countries”.')
		.optional()
};

const playerSchema = z.strictObject({
	id: idSchema.describe(
		'Names the player everywhere else in this file, in links and in scenarios.'
	),
	...names,
	base: percentSchema.describe('Its share in the base year, in percent of the whole.'),
	target: figureSchema.describe('Its share in the target year: one number, or a range.'),
	others: z
		.strictObject({
			id: idSchema.describe('Names this rest in claims.'),
			name: lineSchema.describe('What it is called, such as “Other companies”.')
		})
		.describe('What of this player lies outside its groups. Only of use where it has groups.')
		.optional()
});

const remainderSchema = z.strictObject({
	id: idSchema.describe('Names it in claims and links.'),
	...names
});

const groupSchema = z.strictObject({
	id: idSchema.describe('Names the group in claims, links and scenarios.'),
	parent: idSchema.describe('The id of the player that the group is part of.'),
	name: lineSchema.describe('What the group is called.'),
	members: z
		.array(
			z.strictObject({
				id: idSchema.describe('Names the member in claims and scenarios.'),
				name: lineSchema.describe('Its name.')
			})
		)
		.min(1)
		.max(12)
		.describe('Who is in it.'),
	share: figureSchema.describe(
		'What they hold together in the target year, in percent of the whole market, not of the parent.'
	),
	openEnded: z
		.boolean()
		.describe('true where the source’s list goes on, as by “companies like” or “and others”.'),
	more: z
		.strictObject({
			id: idSchema.describe('Names them in claims and scenarios.'),
			name: lineSchema.describe('What they are called, such as “Others like them”.')
		})
		.optional()
		.describe('The members that an open-ended list leaves unnamed.'),
	split: z
		.literal('not-stated')
		.describe('How the members divide it: the source does not say, so the reader may choose.')
});

/** How firmly the source puts a claim. */
export const firmnessSchema = z.enum(['plain', 'hedged', 'bold', 'none']);

const claimSchema = z.strictObject({
	id: idSchema.describe('Names the claim; the sources page can be linked to it.'),
	says: paragraphSchema.describe('What the source says, in your own words.'),
	value: lineSchema.describe('The figure as the source has it, such as “about 50%”.').optional(),
	where: lineSchema.describe('Where in the source it stands.').optional(),
	firmness: firmnessSchema.describe(
		'How firmly it is put: plain, hedged (“about”, “may”), bold (called a bold prediction), or none where this has no meaning.'
	),
	basis: z
		.enum(['stated', 'derived'])
		.describe('stated by the source, or derived from what it states.'),
	arithmetic: lineSchema
		.describe('The sum behind a derived figure, such as “100 − 30 − 50 = 20”. Required there.')
		.optional(),
	supports: z
		.array(idSchema)
		.max(12)
		.describe('The ids of the players, groups, members or others it speaks of.'),
	figure: z
		.enum(['base', 'target', 'growth'])
		.describe('Whether it gives their share in the base year or the target year, or the growth.')
		.optional()
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
	id: idSchema.describe('Names the gap.'),
	missing: paragraphSchema.describe('What the source does not say.'),
	reading: paragraphSchema.describe('How it is read here instead.'),
	about: z
		.enum(gapSubjects)
		.describe('The assumption that fills it, so that what rests on it can lead here.')
		.optional()
});

/** Where a source's verdict and its own figures say different things. */
const tensionSchema = z.strictObject({
	claim: idSchema.describe('The id of the claim that is the verdict.'),
	says: paragraphSchema.describe(
		'Which of the source’s figures bear the verdict out and which do not, fairly put.'
	),
	reading: paragraphSchema.describe('What is made of it here.')
});

const outcomeSchema = z.strictObject({
	year: yearSchema.describe('The year the figures are for; after the base year.'),
	when: lineSchema.describe('When exactly, such as “first half of 2020”.'),
	source: lineSchema.describe('Who counted.'),
	note: paragraphSchema.describe('What to know before comparing it with the forecast.').optional(),
	shares: z
		.array(
			z.strictObject({
				player: idSchema.describe('The id of a player, or of the remainder.'),
				share: percentSchema.describe('What it came to hold, in percent.')
			})
		)
		.min(1)
		.max(13)
		.describe('What each player came to hold; those nobody counted are left out.')
});

export const forecastSchema = z.strictObject({
	$schema: z
		.string()
		.max(500)
		.describe('The address of this schema, by which an editor checks the file while you write.')
		.optional(),
	format: z.literal('shareband/forecast').describe('Says what kind of file this is.'),
	version: versionSchema.describe('The version of this format.'),
	id: idSchema.describe('Names the forecast in links, scenarios and file names.'),
	order: z
		.int()
		.min(0, { error: but('the first place is 0') })
		.max(999)
		.describe('Its place among the forecasts of a site; of no use in a file you open.')
		.optional(),
	title: lineSchema.describe('A short noun phrase: what the forecast is about.'),
	summary: paragraphSchema.describe('What the source puts forward, in one or two sentences.'),
	market: lineSchema.describe(
		'What is shared out, fit to follow “share of”: “the world tea market”.'
	),
	measure: z
		.strictObject({
			stated: z.boolean().describe('Whether the source says it.'),
			text: lineSchema.describe('Such as “Units sold”, or “Measure not stated”.')
		})
		.describe('What the shares are shares of: revenue, units, people.'),
	source: z
		.strictObject({
			title: lineSchema.describe('The title of the article, report or page.'),
			author: lineSchema.describe('Who wrote it.').optional(),
			outlet: lineSchema.describe('The paper or channel it first came out in.').optional(),
			publisher: lineSchema.describe('Who published it.'),
			date: lineSchema.describe('When, for people: “June 2020”.'),
			section: lineSchema.describe('The part of it that holds the figures.').optional(),
			url: z
				.url({ error: but('an address looks like https://example.org/page'), abort: true })
				.regex(/^https:/, { error: but('an address looks like https://example.org/page') })
				// `new URL`, which zod asks, lets blanks and any other letter through.
				.regex(/^[!-~]+$/, {
					error: but('an address has no blanks, and %-codes for other letters')
				})
				.max(500)
				.describe('Where to read it: an https address.')
				.optional(),
			credit: lineSchema.describe('Who and when in a few words, for the line under every chart.')
		})
		.describe('Where the figures come from.'),
	years: z
		.strictObject({
			base: yearSchema.describe('The year of the present shares.'),
			target: yearSchema.describe('The year of the forecast shares, 50 years later at most.'),
			basis: z
				.enum(['stated', 'assumption'])
				.describe('stated by the source, or an assumption of yours, which is then said everywhere.')
		})
		.describe('From when to when.'),
	growth: growthSchema
		.describe('How fast the source says the whole market grows, in percent a year.')
		.optional(),
	players: z
		.array(playerSchema)
		.min(1)
		.max(12)
		.describe('Everyone the source gives shares for. Those of a year may not total more than 100.'),
	remainder: remainderSchema
		.describe(
			'Who holds what is left of 100. It has no figures: they are calculated. Leave it out where the players total 100.'
		)
		.optional(),
	groups: z
		.array(groupSchema)
		.max(12)
		.default([])
		.describe('Parts of one player whose shares are stated only together.'),
	claims: z
		.array(claimSchema)
		.max(60)
		.describe('Every figure and statement of the source, one by one, for the sources page.'),
	gaps: z.array(gapSchema).max(30).describe('What the source leaves open.'),
	tension: tensionSchema
		.describe('Where the source’s verdict and its own figures say different things.')
		.optional(),
	reasons: z
		.array(
			z.strictObject({
				id: idSchema.describe('Names the reason.'),
				says: paragraphSchema.describe('The reason, in your own words.'),
				favours: idSchema.describe('The id of the player it speaks for.').optional()
			})
		)
		.max(30)
		.default([])
		.describe('Why the source expects it.'),
	evidence: z
		.array(
			z.strictObject({
				id: idSchema.describe('Names the item.'),
				says: paragraphSchema.describe('What is offered, in your own words.')
			})
		)
		.max(30)
		.default([])
		.describe('What the source offers as evidence.'),
	outcome: outcomeSchema.describe('What became of it, where that is known by now.').optional(),
	level: z
		.number()
		.gt(0, { error: but('a likelihood is more than 0 percent') })
		.lt(100, { error: but('a likelihood is less than 100 percent') })
		.describe('Where the source calls its ranges a probability interval: how likely, in percent.')
		.optional(),
	printedTo: z
		.number()
		.gt(0, { error: but('a step is more than 0') })
		.max(1, { error: but('a step is at most 1 percentage point') })
		.describe(
			'The step to which the source rounds, such as 0.1. Totals may then miss 100 by a little.'
		)
		.optional()
});

export type Range = z.infer<typeof rangeSchema>;
export type Forecast = z.output<typeof forecastSchema>;
export type ForecastFile = z.input<typeof forecastSchema>;
export type Player = Forecast['players'][number];
export type Group = Forecast['groups'][number];
export type Claim = Forecast['claims'][number];
export type Gap = Forecast['gaps'][number];
