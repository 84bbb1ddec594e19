import { checkForecast } from '$lib/forecast/check';
import { readText, readValue, type Reading } from '$lib/forecast/document';
import { DocumentError, type Problem } from '$lib/forecast/problem';
import type { Forecast } from '$lib/forecast/schema';
import { total } from '$lib/forecast/total';
import { scenarioSchema, type Changes, type ScenarioDocument } from './schema';
import { isWhole } from './split';

export class ScenarioError extends DocumentError {
	override name = 'ScenarioError';
}

/**
 * Reads a stored scenario, with the forecast that it brings along, if any. Whether another forecast exists
 * and the changes are feasible is not looked at.
 *
 * @param input its text (JSON, at most 1 MiB), or the value such a text holds
 * @param name what to call it in an error
 * @throws ScenarioError with everything that is wrong with it
 */
export function parseScenario(input: unknown, name: string): ScenarioDocument {
	const read = readScenario(input);
	if ('problems' in read) throw new ScenarioError(name, read.problems);
	return read.value;
}

/** The same, with what is wrong given back instead of thrown. */
export function readScenario(input: unknown): Reading<ScenarioDocument> {
	const read =
		typeof input === 'string' ? readText(input, scenarioSchema) : readValue(input, scenarioSchema);
	if ('problems' in read) return read;
	const problems = checkScenario(read.value);
	return problems.length > 0 ? { problems } : read;
}

/** What a scenario's fields, each right by itself, get wrong together. Empty where all is well. */
export function checkScenario({
	forecast,
	document,
	changes,
	comparison
}: ScenarioDocument): Problem[] {
	return [
		...(document ? checkDocument(document, forecast) : []),
		...checkChanges(changes, 'changes'),
		...(comparison?.sides ?? []).flatMap((side, i) =>
			side.of === 'saved' ? checkChanges(side.changes, `comparison.sides[${i}].changes`) : []
		)
	];
}

/** The forecast that a scenario brings along must hold by itself, and be the one it is about. */
function checkDocument(document: Forecast, id: string): Problem[] {
	const problems = checkForecast(document).map(({ path, reason }) => ({
		path: `document.${path}`,
		reason
	}));
	const reason = `is "${document.id}", but the scenario's "forecast" is "${id}"`;
	return document.id === id ? problems : [{ path: 'document.id', reason }, ...problems];
}

function checkChanges(changes: Changes, path: string): Problem[] {
	const ranges = (['targets', 'groups'] as const).flatMap((list) =>
		Object.entries(changes[list] ?? {})
			.filter(([, { low, high }]) => low > high)
			.map(([id, { low, high }]) => ({
				path: `${path}.${list}.${id}.low`,
				reason: `is ${low}, but low must not be above high, which is ${high}`
			}))
	);
	const splits = Object.entries(changes.splits ?? {})
		.filter(([, split]) => !isWhole(Object.values(split)))
		.map(([id, split]) => ({
			path: `${path}.splits.${id}`,
			reason: `has parts that add up to ${total(Object.values(split))} percent, not to 100`
		}));
	return [...ranges, ...splits];
}
