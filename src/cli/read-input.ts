import { open } from 'node:fs/promises';
import path from 'node:path';
import { DocumentError, type Forecast, type Problem } from '$lib/forecast';
import { forecasts } from '$lib/forecast/catalog';
import type { Reading } from '$lib/forecast/document';
import { parseForecast } from '$lib/forecast/parse';
import { documentOfPng, documentOfSvg, mostPictureBytes } from '$lib/files/read-picture';
import type { ScenarioDocument } from '$lib/scenario';
import { dayOf } from '$lib/scenario/day';
import { fittingPart } from '$lib/scenario/fitting-part';
import { parseScenario } from '$lib/scenario/parse';
import { linkSearch } from '$lib/ui/embed/address';
import { linkNotes } from '$lib/ui/link/link-words';
import { readLink } from '$lib/workbench/link-read';

/** What is drawn: a forecast, and a reader's changes to it. */
export interface Subject {
	forecast: Forecast;
	document: ScenarioDocument;
	/** What of a link or a scenario could not be taken as it stands, in sentences. */
	remarks?: string[];
}

/** Something that cannot be read; the message says what and why, in plain words. */
export class InputError extends Error {
	override name = 'InputError';
}

/**
 * Reads one thing named on the command line: a forecast that ships with the app by its id, a link to the
 * workbench, or a file, by what is in it.
 *
 * @param folder which a file's path is relative to
 * @throws InputError, DocumentError
 */
export async function readInput(input: string, folder: string): Promise<Subject> {
	const shipped = forecasts.find(({ id }) => id === input);
	if (shipped) return asPublished(shipped);
	if (/^(https?:\/\/|\?)/i.test(input)) return ofLink(input);
	const bytes = await bytesOf(input, path.resolve(folder, input));
	if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return of(input, documentOfPng(bytes));
	const text = textOf(input, bytes);
	if (/^\s*</.test(text)) return of(input, documentOfSvg(text));
	if (isScenario(text)) return withForecast(input, parseScenario(text, input));
	return asPublished(parseForecast(text, input));
}

function asPublished(forecast: Forecast): Subject {
	const { id } = forecast;
	const document: ScenarioDocument = {
		format: 'shareband/scenario',
		version: 1,
		forecast: id,
		changes: {}
	};
	const shipped = forecasts.some((one) => one.id === id && one === forecast);
	return { forecast, document: shipped ? document : { ...document, document: forecast } };
}

/** What a link shows, wherever the site is served: the forecast is known by the name of its page. */
function ofLink(link: string): Subject {
	if (!URL.canParse(link, 'https://example.org')) throw new InputError(`${link} is no link.`);
	const { pathname, search } = new URL(link, 'https://example.org');
	const pages = pathname.split('/');
	const forecast = forecasts.find(({ id }) => pages.includes(id)) ?? forecasts[0]!;
	const { document, faults } = readLink(linkSearch(search), forecast);
	// A link has no date: it is opened today, as on the page.
	const changed = Object.keys(document.changes).length > 0;
	return {
		forecast,
		document: { ...document, ...(changed && { date: dayOf(new Date()) }) },
		remarks: linkNotes(faults, forecast, document)
	};
}

function of(input: string, read: Reading<ScenarioDocument>): Subject {
	if ('problems' in read) throw new DocumentError(input, read.problems);
	return withForecast(input, read.value);
}

function withForecast(input: string, document: ScenarioDocument): Subject {
	const { forecast: id, document: own } = document;
	const forecast = own ?? forecasts.find((forecast) => forecast.id === id);
	if (forecast) return fitted(input, forecast, document);
	const problem: Problem = {
		path: 'forecast',
		reason: `is "${id}", which does not ship with Shareband, and the file does not hold it`
	};
	throw new DocumentError(input, [problem]);
}

/** @throws DocumentError where nothing of the scenario means anything for its forecast */
function fitted(input: string, forecast: Forecast, given: ScenarioDocument): Subject {
	const { document, left, nothing } = fittingPart(forecast, given);
	if (nothing) throw new DocumentError(input, left);
	const remarks = left.map(({ path, reason }) => `Left out: ${path} ${reason}.`);
	return { forecast, document, remarks };
}

async function bytesOf(input: string, file: string): Promise<Buffer> {
	try {
		const handle = await open(file);
		try {
			const stat = await handle.stat();
			if (!stat.isFile()) throw new InputError(`${input} is not a file.`);
			if (stat.size > mostPictureBytes) throw new InputError(`${input} is larger than 8 MiB.`);
			return await handle.readFile();
		} finally {
			await handle.close();
		}
	} catch (error) {
		if (error instanceof InputError) throw error;
		const { code, message } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT') throw new InputError(`${input} cannot be read: ${message}`);
		const ids = forecasts.map(({ id }) => id).join(', ');
		throw new InputError(`${input} is neither a file nor one of the forecasts ${ids}.`);
	}
}

function textOf(input: string, bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new InputError(`${input} is neither a picture nor text in UTF-8.`);
	}
}

/** Whether a text calls itself a scenario; whatever else it is, is read as a forecast. */
function isScenario(text: string): boolean {
	try {
		return JSON.parse(text).format === 'shareband/scenario';
	} catch {
		return false;
	}
}
