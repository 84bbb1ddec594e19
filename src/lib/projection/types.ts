import type { Range, Text } from '$lib/forecast';
import type { CaseName, GroupPart, Scenario } from '$lib/scenario';

/** A mix: one share per player, percent of the whole market, in the order of `Projection.players`; totals 100. */
export type Mix = number[];

/** One player's share over the projection's times, in percent. */
export interface Band {
	low: number[];
	middle: number[];
	high: number[];
}

export interface ProjectedPlayer {
	id: string;
	name: Text;
	short: Text;
	/** `remainder`: nobody stated it; it is 100 minus the others. */
	role: 'stated' | 'remainder';
	/** Share in the base year as it was printed, percent. */
	base: number;
	/** The range asked for by scenario (for the remainder: what the others leave), percent. */
	asked: Range;
	/** The coherent range: what of `asked` is reachable when all must total 100, percent. */
	target: Range;
	/** The source's own coherent range, percent. */
	source: Range;
	changed: boolean;
	band: Band;
}

/** What follows for the parts of a player that the source states only together. */
export interface ProjectedGroup {
	id: string;
	parent: string;
	/** `group`: stated jointly; `others`: what is left of the parent. */
	role: 'group' | 'others';
	name: Text;
	/** The joint range asked for by the scenario (for others: any), percent of the whole market. */
	asked: Range;
	/** Coherent target-year range, percent of the whole market. */
	target: Range;
	/** Coherent target-year range, percent of the parent: lowest and highest that are reachable. */
	ofParent: Range;
	/** Share in the middle mix, percent of the whole market; with its siblings it totals the parent's. */
	middle: number;
	/** Its members by their assumed parts; nobody knows those of `others`. */
	members: ProjectedMember[];
}

/** What follows for one member of a group from the part of it that is assumed. */
export interface ProjectedMember extends GroupPart {
	/** Target-year range, percent of the whole market: its part of the group's shown range. */
	target: Range;
	/** Target-year range, percent of the group's parent. */
	ofParent: Range;
	/** Share in the middle mix, percent of the whole market. */
	middle: number;
}

export interface Projection {
	scenario: Scenario;
	/** Points in time in years, ascending from base to target; every whole year is among them. */
	times: number[];
	/** Stated players in the forecast's order, then the remainder if there is one. */
	players: ProjectedPlayer[];
	groups: ProjectedGroup[];
	/** What a reader must be told of how the figures were made. */
	notes: ProjectionNote[];
	/** Only where this is another projection as of one of its years (`projectionAt`): that other one. */
	whole?: Projection;
}

export type ProjectionNote =
	/** Printed figures, and what a reader made of some, total something else than 100 (percent), within rounding. */
	| { kind: 'rounding'; when: 'base' | 'target'; total: number }
	/** Log-ratio mixing met a share of zero: every share was shifted by `floor` percentage points. */
	| { kind: 'floor'; floor: number };

/** Why no mix of shares can satisfy a scenario. Amounts in percentage points. */
export type Conflict =
	/** The lowest shares together are over 100 by `by`. */
	| { kind: 'lows-over'; by: number; total: number }
	/** The highest shares together are under 100 by `by`, and there is no remainder to fill it. */
	| { kind: 'highs-under'; by: number; total: number }
	/** The groups inside `player` need `by` more than its highest share. */
	| { kind: 'groups-over'; player: string; groups: string[]; by: number }
	/** The groups that make up `player` whole reach `by` less than its lowest share. */
	| { kind: 'groups-under'; player: string; groups: string[]; by: number }
	/** The target year is not after the base year, or too far off. */
	| { kind: 'years'; base: number; target: number };

export type ProjectionResult =
	{ kind: 'projection'; projection: Projection } | { kind: 'infeasible'; conflicts: Conflict[] };

export type { CaseName } from '$lib/scenario';

/** A case followed over the projection's times. */
export interface CasePath {
	name: CaseName;
	/** One mix per time. */
	mixes: Mix[];
}
