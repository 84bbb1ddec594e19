import { highestGrowth, lowestGrowth, type Forecast, type Range } from '$lib/forecast';
import { parseShare } from '$lib/forecast/parse-share';
import { targetYears } from '$lib/projection';
import type { Changes } from '$lib/scenario';
import { memberIds } from '$lib/scenario/members';
import type { Pair } from './link-check';
import type { LinkFault } from './link-faults';
import { unpack } from './link-packed';
import { keyOf, mixings, timings } from './link-words';

/** Changes as parameters, in the forecast's order: `tea=40-48`, `split.group=60-40`, `pace=s-curve`. */
export function writeChanges(forecast: Forecast, changes: Changes): Pair[] {
	const pairs: Pair[] = [];
	for (const [list, items] of [
		['targets', forecast.players],
		['groups', forecast.groups]
	] as const) {
		for (const { id } of items) {
			const range = changes[list]?.[id];
			if (range) pairs.push([keyOf(id), rangeText(range)]);
		}
	}
	for (const group of forecast.groups) {
		const split = changes.splits?.[group.id];
		if (!split) continue;
		pairs.push([
			`split.${group.id}`,
			memberIds(group)
				.map((id) => split[id] ?? 0)
				.join('-')
		]);
	}
	if (changes.locks) pairs.push(['lock', [...changes.locks].sort().join('_')]);
	if (changes.timing) pairs.push(['pace', changes.timing]);
	if (changes.mixing) pairs.push(['mix', changes.mixing]);
	if (changes.targetYear) pairs.push(['year', String(changes.targetYear)]);
	if (changes.growth !== undefined) pairs.push(['growth', String(changes.growth)]);
	return pairs;
}

function rangeText({ low, high }: Range): string {
	return low === high ? String(low) : `${low}-${high}`;
}

/** What a parameter changes, what is wrong with it, or nothing where it is none of these. */
export type Reader = (value: string, part: string) => Partial<Changes> | LinkFault;

/** How each parameter that can change something is read. */
export function changeReaders(forecast: Forecast): Map<string, Reader> {
	const { first, last } = targetYears(forecast);
	const members = new Set(forecast.groups.flatMap(memberIds));
	const readers = new Map<string, Reader>([
		['pace', oneOf(timings, (timing) => ({ timing }))],
		['mix', oneOf(mixings, (mixing) => ({ mixing }))],
		['year', numberFrom(first, last, /^\d{4}$/, (targetYear) => ({ targetYear }))],
		[
			'growth',
			numberFrom(lowestGrowth, highestGrowth, /^-?\d{1,4}(\.\d{1,2})?$/, (growth) => ({ growth }))
		],
		[
			'lock',
			(value, part) => {
				const locks = value.split('_');
				const known = locks.every((id) => members.has(id));
				return known ? { locks: [...new Set(locks)].sort() } : { kind: 'unreadable', part };
			}
		],
		['x', (value, part) => unpack(forecast, value) ?? { kind: 'unreadable', part }]
	]);
	for (const { id } of forecast.players)
		readers.set(
			keyOf(id),
			rangeOf((range) => ({ targets: { [id]: range } }))
		);
	for (const group of forecast.groups) {
		readers.set(
			keyOf(group.id),
			rangeOf((range) => ({ groups: { [group.id]: range } }))
		);
		readers.set(`split.${group.id}`, (value, part) => {
			const split = splitOf(value, memberIds(group));
			return split ? { splits: { [group.id]: split } } : { kind: 'split', part };
		});
	}
	return readers;
}

/** The changes with more of them: of two that speak of the same, the first stands. */
export function joined(changes: Changes, more: Partial<Changes>): Changes {
	const both = { ...more, ...changes };
	for (const list of ['targets', 'groups', 'splits'] as const) {
		if (more[list] && changes[list]) {
			Object.assign(both, { [list]: { ...more[list], ...changes[list] } });
		}
	}
	return both;
}

function oneOf<T extends string>(values: T[], change: (value: T) => Partial<Changes>): Reader {
	return (value, part) => {
		const known = values.find((known) => known === value);
		return known === undefined ? { kind: 'unreadable', part } : change(known);
	};
}

function numberFrom(
	low: number,
	high: number,
	pattern: RegExp,
	change: (value: number) => Partial<Changes>
): Reader {
	return (value, part) => {
		if (!pattern.test(value)) return { kind: 'unreadable', part };
		// "-0" is plain zero.
		const number = Number(value) + 0;
		if (number < low || number > high) return { kind: 'out-of-range', part, low, high };
		return change(number);
	};
}

/** Shares as people type them, since people may write a link's. A third decimal would get lost. */
function rangeOf(change: (range: Range) => Partial<Changes>): Reader {
	return (value, part) => {
		const read = parseShare(value);
		if (read.kind === 'error') return { kind: 'share', part, reason: read.reason };
		if (/[.,]\d{3}/.test(value)) return { kind: 'share', part, reason: 'too-fine' };
		if (read.kind === 'share') return change({ low: read.value, high: read.value });
		return change({ low: read.low, high: read.high });
	};
}

function splitOf(value: string, ids: string[]): Record<string, number> | undefined {
	const parts = value.split('-');
	if (parts.length !== ids.length) return undefined;
	if (!parts.every((part) => /^\d{1,3}(\.\d{1,2})?$/.test(part))) return undefined;
	const hundredths = parts.map((part) => Math.round(Number(part) * 100));
	if (hundredths.reduce((total, part) => total + part, 0) !== 10_000) return undefined;
	return Object.fromEntries(ids.map((id, i) => [id, hundredths[i]! / 100]));
}
