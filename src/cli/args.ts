import { parseArgs, type ParseArgsConfig } from 'node:util';
import { themeNames, type PictureTheme } from '$lib/files/picture';
import {
	bounds,
	scales,
	sizeNames,
	sizes,
	type PictureSize,
	type Scale,
	type SizeName
} from '$lib/files/sizes';
import type { CaseName, View } from '$lib/scenario';
import { caseSchema, viewSchema } from '$lib/scenario/schema';

/** One mix, or with `range` all of them. */
export type Case = CaseName | 'range';

export const formats = ['svg', 'png', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What is asked for. */
export interface Wishes {
	/** Ids, files and links. */
	inputs: string[];
	/** As each input has it, unless named. */
	charts: View[] | 'all' | undefined;
	/** As each input has it, unless named. */
	cases: Case[] | undefined;
	themes: PictureTheme[];
	formats: Format[];
	size: PictureSize;
	scale: Scale;
	outlines: boolean;
	years: boolean;
	out: string;
	force: boolean;
	quiet: boolean;
}

/** A command line that cannot be followed; the message says why in plain words. */
export class UsageError extends Error {
	override name = 'UsageError';
}

export const views = viewSchema.options;

const options = {
	chart: { type: 'string', short: 'c', multiple: true },
	case: { type: 'string', multiple: true },
	size: { type: 'string', short: 's', default: 'article' },
	theme: { type: 'string', short: 't', multiple: true, default: ['light'] },
	format: { type: 'string', short: 'f', multiple: true, default: ['svg'] },
	scale: { type: 'string', default: '2' },
	outlines: { type: 'boolean', default: false },
	years: { type: 'boolean', default: false },
	out: { type: 'string', short: 'o', default: 'pictures' },
	force: { type: 'boolean', default: false },
	quiet: { type: 'boolean', short: 'q', default: false },
	help: { type: 'boolean', short: 'h', default: false }
} satisfies ParseArgsConfig['options'];

/**
 * Reads a command line.
 *
 * @returns what is asked for; `help` where that is asked for
 * @throws UsageError
 */
export function readArgs(args: string[]): Wishes | 'help' {
	const { values, positionals: inputs } = parsed(args);
	if (values.help) return 'help';
	if (inputs.length === 0) throw new UsageError('Nothing to draw: name a forecast or a file.');
	return {
		inputs,
		charts: values.chart && chartsOf(values.chart),
		cases: values.case && words(values.case).map(caseOf),
		themes: listOf('theme', values.theme, themeNames),
		formats: listOf('format', values.format, formats),
		size: sizeOf(values.size),
		scale: Number(oneOf('scale', values.scale, scales.map(String))) as Scale,
		outlines: values.outlines,
		years: values.years,
		out: values.out,
		force: values.force,
		quiet: values.quiet
	};
}

function parsed(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		// The first sentence says what is wrong, the others how to pass something that looks like an option.
		throw new UsageError(`${(error as Error).message.split('. ')[0]}.`);
	}
}

function words(values: string[]): string[] {
	const list = values.flatMap((value) => value.split(',')).map((word) => word.trim());
	return [...new Set(list)];
}

/** Of each forecast all that show something of it, or those that are named. */
function chartsOf(values: string[]): Wishes['charts'] {
	return words(values).includes('all') ? 'all' : listOf('chart', values, views);
}

/** The names given, with commas or again and again; `all` is every one. */
function listOf<T extends string>(option: string, values: string[], known: readonly T[]): T[] {
	const list = words(values);
	return list.includes('all') ? [...known] : list.map((word) => oneOf(option, word, known));
}

function oneOf<T extends string>(option: string, word: string, known: readonly T[]): T {
	const found = known.find((name) => name === word);
	if (found !== undefined) return found;
	throw new UsageError(`--${option} is one of ${known.join(', ')}; "${word}" is none of them.`);
}

function caseOf(word: string): Case {
	const read = caseSchema.safeParse(word);
	if (read.success) return read.data;
	const known = 'range, low, middle, high, or best- and a player’s id';
	throw new UsageError(`--case is ${known}; "${word}" is none of them.`);
}

function sizeOf(word: string): PictureSize {
	if (sizeNames.includes(word as SizeName)) return sizes[word as SizeName];
	const { width, height } = bounds;
	const [, wide, high] = /^(\d+)(?:x(\d+))?$/i.exec(word) ?? [];
	const size = {
		width: Number(wide),
		...(high === undefined ? {} : { height: Number(high) })
	};
	const fits = (value: number, { low, high }: { low: number; high: number }) =>
		value >= low && value <= high;
	if (fits(size.width, width) && (size.height === undefined || fits(size.height, height))) {
		return size;
	}
	throw new UsageError(
		`--size is one of ${sizeNames.join(', ')}, a width (${width.low} to ${width.high} px), or width x height (${height.low} to ${height.high} px) such as 1200x630; "${word}" is none of them.`
	);
}
