import { standardGrowth, type Forecast, type Range } from '$lib/forecast';
import type { Changes, Mixing, Timing } from '$lib/scenario';
import { sameRange } from './same-changes';

/**
 * One change to a scenario each. What equals the source, or the default, is left out of the result,
 * and where nothing changes the very same object comes back.
 */

export function withTarget(forecast: Forecast, changes: Changes, id: string, to: Range): Changes {
	const source = forecast.players.find((player) => player.id === id)?.target;
	return withEntry(changes, 'targets', id, to, source);
}

export function withGroupShare(
	forecast: Forecast,
	changes: Changes,
	id: string,
	to: Range
): Changes {
	const source = forecast.groups.find((group) => group.id === id)?.share;
	return withEntry(changes, 'groups', id, to, source);
}

export function withTiming(changes: Changes, timing: Timing): Changes {
	return withValue(changes, 'timing', timing, 'linear');
}

export function withMixing(changes: Changes, mixing: Mixing): Changes {
	return withValue(changes, 'mixing', mixing, 'arithmetic');
}

export function withTargetYear(forecast: Forecast, changes: Changes, year: number): Changes {
	return withValue(changes, 'targetYear', year, forecast.years.target);
}

/** @param growth of the whole market, percent a year */
export function withGrowth(forecast: Forecast, changes: Changes, growth: number): Changes {
	return withValue(changes, 'growth', growth, forecast.growth ?? standardGrowth);
}

function withValue<Key extends 'timing' | 'mixing' | 'targetYear' | 'growth'>(
	changes: Changes,
	key: Key,
	value: NonNullable<Changes[Key]>,
	standard: NonNullable<Changes[Key]>
): Changes {
	if ((changes[key] ?? standard) === value) return changes;
	const { [key]: _, ...rest } = changes;
	return value === standard ? rest : { ...rest, [key]: value };
}

function withEntry(
	changes: Changes,
	key: 'targets' | 'groups',
	id: string,
	to: Range,
	source: Range | undefined
): Changes {
	if (!source || sameRange(changes[key]?.[id] ?? source, to)) return changes;
	const { [key]: entries = {}, ...others } = changes;
	const { [id]: _, ...rest } = entries;
	const next = sameRange(to, source) ? rest : { ...rest, [id]: to };
	return Object.keys(next).length === 0 ? others : { ...others, [key]: next };
}
