import { standardGrowth, type Forecast, type Group, type Player, type Range } from '$lib/forecast';
import type { Changes, Mixing, Timing } from './schema';

/** The longest horizon a reader may set, in years. */
export const longestHorizon = 50;

export interface ScenarioPlayer extends Player {
	/** The source's own target range, percent. */
	source: Range;
	changed: boolean;
}

export interface ScenarioGroup extends Group {
	/** The source's own joint share, percent. */
	source: Range;
	changed: boolean;
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
 * Applies a reader's changes to a forecast. Changes that name no player or group of the forecast
 * are left out; feasibility is not looked at here.
 */
export function applyChanges(forecast: Forecast, changes: Changes): Scenario {
	return {
		forecast,
		changes,
		players: forecast.players.map((player) => {
			const target = own(changes.targets, player.id) ?? player.target;
			return { ...player, target, source: player.target, changed: differs(target, player.target) };
		}),
		groups: forecast.groups.map((group) => {
			const share = own(changes.groups, group.id) ?? group.share;
			return { ...group, share, source: group.share, changed: differs(share, group.share) };
		}),
		baseYear: forecast.years.base,
		targetYear: changes.targetYear ?? forecast.years.target,
		timing: changes.timing ?? 'linear',
		mixing: changes.mixing ?? 'arithmetic',
		growth: changes.growth ?? forecast.growth ?? standardGrowth
	};
}

function own<T>(record: Record<string, T> | undefined, id: string): T | undefined {
	return record && Object.hasOwn(record, id) ? record[id] : undefined;
}

function differs(a: Range, b: Range): boolean {
	return a.low !== b.low || a.high !== b.high;
}
