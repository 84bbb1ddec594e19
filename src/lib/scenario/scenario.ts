import {
	standardGrowth,
	type Forecast,
	type Group,
	type Player,
	type Range,
	type Text
} from '$lib/forecast';
import type { Changes, Mixing, Timing } from './schema';
import { equalParts, isWhole, sameParts } from './split';

export interface ScenarioPlayer extends Player {
	/** The source's own target range, percent. */
	source: Range;
	changed: boolean;
}

export interface ScenarioGroup extends Group {
	/** The source's own joint share, percent. */
	source: Range;
	changed: boolean;
	/** How the joint share divides: the source never says, so that this is always an assumption. */
	parts: GroupPart[];
	/** Whether a reader set the parts; they are equal otherwise. */
	divided: boolean;
}

/** One member's part of a group. */
export interface GroupPart {
	id: string;
	name: Text;
	/** Percent of the group's joint share; the parts of a group total 100. */
	part: number;
	/** False for the members of an open-ended list whom the source does not name. */
	named: boolean;
	/** Held fast while other parts are moved. */
	locked: boolean;
}

/** A forecast with a reader's changes applied. */
export interface Scenario {
	forecast: Forecast;
	changes: Changes;
	/** Stated players in the forecast's order; `target` is the range in force. */
	players: ScenarioPlayer[];
	/** `share` is the range in force. */
	groups: ScenarioGroup[];
	baseYear: number;
	targetYear: number;
	timing: Timing;
	mixing: Mixing;
	/** Growth of the whole market, percent a year: it moves no share. */
	growth: number;
}

/**
 * Applies a reader's changes to a forecast. Changes that name no player, group or member of the
 * forecast are left out, and so is a split that does not total 100 for its group's members;
 * feasibility is not looked at here.
 *
 * @param before a scenario of the same forecast: its players and groups that are the same now are kept,
 *   so that whoever shows them sees that nothing changed
 */
export function applyChanges(forecast: Forecast, changes: Changes, before?: Scenario): Scenario {
	const divided =
		before?.changes.splits === changes.splits && before?.changes.locks === changes.locks;
	return {
		forecast,
		changes,
		players: forecast.players.map((player, index) => {
			const target = own(changes.targets, player.id) ?? player.target;
			const kept = before?.players[index];
			if (kept && !differs(kept.target, target)) return kept;
			return { ...player, target, source: player.target, changed: differs(target, player.target) };
		}),
		groups: forecast.groups.map((group, index) => {
			const share = own(changes.groups, group.id) ?? group.share;
			const kept = before?.groups[index];
			if (kept && divided && !differs(kept.share, share)) return kept;
			const changed = differs(share, group.share);
			return { ...group, share, source: group.share, changed, ...divide(group, changes) };
		}),
		baseYear: forecast.years.base,
		targetYear: changes.targetYear ?? forecast.years.target,
		timing: changes.timing ?? 'linear',
		mixing: changes.mixing ?? 'arithmetic',
		growth: changes.growth ?? forecast.growth ?? standardGrowth
	};
}

/** How a group divides: as the reader set it, else in equal parts among the named members. */
function divide(
	{ id, members, more }: Group,
	{ splits, locks = [] }: Changes
): Pick<ScenarioGroup, 'parts' | 'divided'> {
	const all = [
		...members.map((member) => ({ ...member, named: true })),
		...(more ? [{ ...more, named: false }] : [])
	];
	const equal = equalParts(all.map(({ named }) => named));
	const split = own(splits, id);
	const set = split && all.map((member) => own(split, member.id) ?? 0);
	const divided = set !== undefined && isWhole(set) && !sameParts(set, equal);
	const parts = divided ? set : equal;
	return {
		parts: all.map((member, i) => ({
			...member,
			part: parts[i]!,
			locked: locks.includes(member.id)
		})),
		divided
	};
}

function own<T>(record: Record<string, T> | undefined, id: string): T | undefined {
	return record && Object.hasOwn(record, id) ? record[id] : undefined;
}

function differs(a: Range, b: Range): boolean {
	return a.low !== b.low || a.high !== b.high;
}
