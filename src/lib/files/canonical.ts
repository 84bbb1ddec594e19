import type { Changes, Comparison, ScenarioDocument, Side } from '$lib/scenario';

/**
 * A scenario with all its keys in one order, in whatever order it came about: the same work is the same
 * text everywhere. What is not there is left out.
 */
export function canonical(document: ScenarioDocument): ScenarioDocument {
	const { format, version, forecast, changes, name, date, view, comparison, year } = document;
	return present({
		format,
		version,
		forecast,
		document: document.document,
		changes: changesInOrder(changes),
		name,
		date,
		view,
		case: document.case,
		comparison: comparison && comparisonInOrder(comparison),
		year,
		title: document.title,
		note: document.note,
		about: document.about
	} satisfies Every<ScenarioDocument>);
}

/** Every key of a type, the optional ones too: a new one is not forgotten. */
type Every<T> = { [K in keyof Required<T>]: T[K] | undefined };

function changesInOrder(changes: Changes): Changes {
	const { targets, groups, splits, locks, timing, mixing, targetYear, growth } = changes;
	return present({
		targets: targets && byId(targets, inOrder),
		groups: groups && byId(groups, inOrder),
		splits: splits && byId(splits, (split) => byId(split, (part) => part)),
		locks: locks && [...locks].sort(),
		timing,
		mixing,
		targetYear,
		growth
	} satisfies Every<Changes>);
}

const inOrder = ({ low, high }: { low: number; high: number }) => ({ low, high });

function byId<T>(record: Record<string, T>, value: (of: T) => T): Record<string, T> {
	const ids = Object.keys(record).sort();
	return Object.fromEntries(ids.map((id) => [id, value(record[id]!)]));
}

function comparisonInOrder({ sides, way }: Comparison): Comparison {
	return { sides: [sideInOrder(sides[0]), sideInOrder(sides[1])], way };
}

function sideInOrder(side: Side): Side {
	if (side.of !== 'saved') return { of: side.of, case: side.case };
	const { of, name, changes } = side;
	return { of, name, changes: changesInOrder(changes), case: side.case };
}

function present<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
	return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T;
}
