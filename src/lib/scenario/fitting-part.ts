import type { Forecast, Problem } from '$lib/forecast';
import { memberIds } from './members';
import type { Changes, ScenarioDocument, Side } from './schema';
import { isWhole } from './split';

/** What of a scenario a forecast knows, and what was left out. */
export interface FittingPart {
	document: ScenarioDocument;
	left: Problem[];
	/** Something was left out, and of what the scenario says nothing remains. */
	nothing: boolean;
}

/** The part of a scenario from elsewhere that means something for its forecast; the rest is listed. */
export function fittingPart(forecast: Forecast, document: ScenarioDocument): FittingPart {
	const { changes, comparison, case: shown, ...rest } = document;
	const own = fittingChanges(forecast, changes, 'changes');
	const sides = comparison?.sides.map((side, index) => fittingSide(forecast, side, index)) ?? [];
	const [first, second] = sides.map(({ side }) => side);
	const problem = shown && caseProblem(forecast, shown, 'case');
	const left = [...own.left, ...sides.flatMap((side) => side.left), ...(problem ? [problem] : [])];
	return {
		document: {
			...rest,
			changes: own.changes,
			...(shown && !problem && { case: shown }),
			...(comparison &&
				first &&
				second && { comparison: { ...comparison, sides: [first, second] } })
		},
		left,
		nothing: left.length > 0 && isEmpty(own.changes) && !(first && second)
	};
}

/** A side whose player, or all of whose changes, the forecast does not know is none. */
function fittingSide(
	forecast: Forecast,
	side: Side,
	index: number
): { side?: Side; left: Problem[] } {
	const path = `comparison.sides[${index}]`;
	const problem = caseProblem(forecast, side.case, `${path}.case`);
	if (problem) return { left: [problem] };
	if (side.of !== 'saved') return { side, left: [] };
	const { changes, left } = fittingChanges(forecast, side.changes, `${path}.changes`);
	if (left.length > 0 && isEmpty(changes)) return { left };
	return { side: { ...side, changes }, left };
}

function caseProblem(
	{ players, remainder }: Forecast,
	name: Side['case'],
	path: string
): Problem | undefined {
	if (!name.startsWith('best-')) return undefined;
	const ids = [...players, ...(remainder ? [remainder] : [])].map(({ id }) => id);
	if (ids.includes(name.slice('best-'.length))) return undefined;
	return { path, reason: `is "${name}", but ${known('players', ids)}` };
}

function fittingChanges(
	{ players, groups }: Forecast,
	{ targets, groups: shares, splits, locks, ...path }: Changes,
	place: string
): { changes: Changes; left: Problem[] } {
	const left: Problem[] = [];
	const sift = <T>(record: Record<string, T>, what: string, ids: string[], where: string) =>
		Object.fromEntries(
			Object.entries(record).filter(([id]) => {
				if (ids.includes(id)) return true;
				left.push({
					path: `${where}.${id}`,
					reason: `means nothing for this forecast: ${known(what, ids)}`
				});
				return false;
			})
		);
	const [playerIds, groupIds] = [players, groups].map((list) => list.map(({ id }) => id));
	const members = groups.flatMap(memberIds);

	const divided = Object.entries(
		sift(splits ?? {}, 'groups', groupIds!, `${place}.splits`)
	).flatMap(([id, split]) => {
		const where = `${place}.splits.${id}`;
		const own = groups.filter((group) => group.id === id).flatMap(memberIds);
		const parts = sift(split, 'members', own, where);
		if (isWhole(Object.values(parts))) return [[id, parts] as const];
		left.push({ path: where, reason: 'does not add up to 100 percent without these' });
		return [];
	});
	const held = (locks ?? []).filter((id, index) => {
		if (members.includes(id)) return true;
		const reason = `is "${id}", but ${known('members', members)}`;
		left.push({ path: `${place}.locks[${index}]`, reason });
		return false;
	});
	const lists = {
		targets: sift(targets ?? {}, 'players', playerIds!, `${place}.targets`),
		groups: sift(shares ?? {}, 'groups', groupIds!, `${place}.groups`),
		splits: Object.fromEntries(divided),
		locks: held
	};
	const filled = Object.entries<object>(lists).filter(([, list]) => !isEmpty(list));
	return { changes: { ...Object.fromEntries(filled), ...path }, left };
}

/** How to mend an id: by one of these. */
function known(what: string, ids: string[]): string {
	return ids.length > 0 ? `its ${what} are ${ids.join(', ')}` : `it has no ${what}`;
}

function isEmpty(record: object): boolean {
	return Object.keys(record).length === 0;
}
