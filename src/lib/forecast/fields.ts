import { z } from 'zod';
import { but, shouldBe } from './explain';
import { highestGrowth, lowestGrowth } from './growth';
import { halved, printed } from './printable';

/** What the documents are made of: texts, ids, shares, years, each strict and bounded. */

const invisible = { error: 'holds a line break or another invisible character' };
const printable = (text: z.ZodString) =>
	text.regex(printed, invisible).refine((value) => !halved.test(value), invisible);

/** The most characters that a line of text may have. */
export const lineLength = 160;

const line = printable(z.string().trim().min(1).max(lineLength));
const paragraph = printable(z.string().trim().min(1).max(1200));
const localised = (text: z.ZodString) =>
	z.union(
		[
			text,
			z.strictObject({ en: text, zh: text.optional(), de: text.optional(), fr: text.optional() })
		],
		{ error: shouldBe('a text in quotes, or a block of texts by language: {"en": "…"}') }
	);

export const lineSchema = localised(line).meta({
	id: 'line',
	description: 'A line of text: one for every language, or a block by language, English required.'
});
export const paragraphSchema = localised(paragraph).meta({
	id: 'paragraph',
	description: 'A longer text without line breaks, in one language or several.'
});

/** The version of a format; the next one will be 2. */
export const versionSchema = z.literal(1, {
	error: ({ input }) =>
		typeof input === 'number' && Number.isInteger(input) && input > 1
			? `is ${input}, of a newer Shareband than this one, which reads version 1`
			: undefined
});

/** Ids become keys of a scenario's changes, where these two could reach an object's prototype. */
export const reservedIds: readonly string[] = ['constructor', 'prototype'];

export const idSchema = z
	.string()
	.max(40)
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
		error: but('an id has only lower-case letters, digits and single hyphens, a letter first')
	})
	.refine((id) => !reservedIds.includes(id), { error: but('this word is reserved') })
	.meta({
		id: 'id',
		description: 'A short name for links and files: lower-case letters, digits, single hyphens.'
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
	.overwrite((value) => value + 0)
	.meta({ id: 'share', description: 'Percent of the whole, with at most two decimals.' });

/** `{low, high}` in percent of the whole market. */
export const rangeSchema = z.strictObject({
	low: percentSchema.describe('The lowest share meant.'),
	high: percentSchema.describe('The highest share meant, not below the lowest.')
});

/** A range, or one number for a range of zero width. */
export const figureSchema = z
	.union([rangeSchema, percentSchema.transform((value) => ({ low: value, high: value }))], {
		error: shouldBe('a share such as 42, or a range such as {"low": 40, "high": 45}')
	})
	.meta({
		id: 'figure',
		description: 'One share such as 42, or a range such as {"low": 40, "high": 45}.'
	});

export const yearSchema = z
	.int()
	.min(1800, { error: but('the earliest possible year is 1800') })
	.max(2200, { error: but('the latest possible year is 2200') })
	.meta({ id: 'year', description: 'A year, from 1800 to 2200.' });

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
