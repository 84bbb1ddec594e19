import type { Range, Text } from '$lib/forecast';
import type { Mixing, Timing } from './schema';
import type { Scenario } from './scenario';

/** An assumption that differs between two scenarios of one forecast: what it is in the first, and in the second. */
export type DifferingAssumption =
	/** A player's target range, percent of the whole market. */
	| { kind: 'target'; id: string; name: Text; from: Range; to: Range }
	/** A group's joint range, percent of the whole market. */
	| { kind: 'group'; id: string; name: Text; from: Range; to: Range }
	/** A member's part of its group, percent of the group's joint share. */
	| { kind: 'part'; id: string; name: Text; group: Text; from: number; to: number }
	| { kind: 'target-year'; from: number; to: number }
	| { kind: 'timing'; from: Timing; to: Timing }
	| { kind: 'mixing'; from: Mixing; to: Mixing }
	/** Growth of the whole market, percent a year. */
	| { kind: 'growth'; from: number; to: number };

/** What two scenarios of one forecast assume differently, in the order of the forecast; empty where nothing. */
export function differingAssumptions(first: Scenario, second: Scenario): DifferingAssumption[] {
	const all: DifferingAssumption[] = [
		...first.players.map(({ id, name, target }, index): DifferingAssumption => {
			const range = { from: target, to: second.players[index]!.target };
			return { kind: 'target', id, name, ...range };
		}),
		...first.groups.flatMap(({ id, name, share, parts }, index): DifferingAssumption[] => {
			const other = second.groups[index]!;
			return [
				{ kind: 'group', id, name, from: share, to: other.share },
				...parts.map((member, place): DifferingAssumption => ({
					kind: 'part',
					...{ id: member.id, name: member.name, group: name },
					...{ from: member.part, to: other.parts[place]!.part }
				}))
			];
		}),
		{ kind: 'target-year', from: first.targetYear, to: second.targetYear },
		{ kind: 'timing', from: first.timing, to: second.timing },
		{ kind: 'mixing', from: first.mixing, to: second.mixing },
		{ kind: 'growth', from: first.growth, to: second.growth }
	];
	return all.filter(({ from, to }) => !same(from, to));
}

type Value = Range | number | string;

function same(a: Value, b: Value): boolean {
	if (typeof a === 'object' && typeof b === 'object') return a.low === b.low && a.high === b.high;
	// Equal parts are no whole hundredths.
	if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 0.005;
	return a === b;
}
