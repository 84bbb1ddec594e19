import { highestGrowth, lowestGrowth, type Forecast, type Range } from '$lib/forecast';
import type { Changes } from '$lib/scenario';
import { memberIds } from '$lib/scenario/members';
import { mixings, timings } from './link-words';

/**
 * Changes as one short text, for the few that are too long to be written out. All are whole numbers
 * below known limits, in an order that the forecast gives; together they are one large number.
 */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Hundredths of a percent, from none to all. */
const shares = 10_001;
const years = { first: 1800, count: 401 };
const growths = (highestGrowth - lowestGrowth) * 100 + 1;
/** More than the largest forecast can need. */
const longest = 1200;

/** Asked for one number after the other, below `limit` each: puts in what it is given, or takes out. */
type Ask = (limit: number, value: () => number) => number;

export function pack(forecast: Forecast, changes: Changes): string {
	const numbers: [limit: number, value: number][] = [];
	walk(forecast, changes, (limit, value) => {
		const number = value();
		numbers.push([limit, number]);
		return number;
	});
	let all = 0n;
	for (const [limit, value] of numbers.reverse()) all = all * BigInt(limit) + BigInt(value);
	let text = '';
	for (; all > 0n; all /= 64n) text += digits[Number(all % 64n)];
	return text;
}

/** What was packed, or nothing where this is no such text for this forecast. */
export function unpack(forecast: Forecast, text: string): Changes | undefined {
	if (text.length > longest) return undefined;
	let all = 0n;
	for (const digit of [...text].reverse()) {
		const value = digits.indexOf(digit);
		if (value < 0) return undefined;
		all = all * 64n + BigInt(value);
	}
	const changes = walk(forecast, {}, (limit) => {
		const number = Number(all % BigInt(limit));
		all /= BigInt(limit);
		return number;
	});
	return all === 0n ? changes : undefined;
}

/** Goes through all that can be changed, and gives the changes that the numbers stand for. */
function walk(forecast: Forecast, changes: Changes, number: Ask): Changes | undefined {
	const is = (value: unknown) => number(2, () => (value === undefined ? 0 : 1)) === 1;
	const hundredths = (value: () => number) => number(shares, () => Math.round(value() * 100)) / 100;
	const range = (value?: Range) => ({
		low: hundredths(() => value!.low),
		high: hundredths(() => value!.high)
	});
	const walked: Changes = {};
	let wrong = false;

	for (const [list, items] of [
		['targets', forecast.players],
		['groups', forecast.groups]
	] as const) {
		for (const { id } of items) {
			const value = changes[list]?.[id];
			if (!is(value)) continue;
			const { low, high } = range(value);
			if (low > high) wrong = true;
			walked[list] = { ...walked[list], [id]: { low, high } };
		}
	}
	for (const group of forecast.groups) {
		const split = changes.splits?.[group.id];
		if (!is(split)) continue;
		const members = memberIds(group);
		let left = 100;
		const parts = members.map((id, i) => {
			const last = i === members.length - 1;
			const part = last ? left : hundredths(() => split![id] ?? 0);
			left = Math.round((left - part) * 100) / 100;
			if (left < 0 || part < 0) wrong = true;
			return [id, part] as const;
		});
		walked.splits = { ...walked.splits, [group.id]: Object.fromEntries(parts) };
	}
	const locks = forecast.groups
		.flatMap(memberIds)
		.filter((id) => number(2, () => (changes.locks?.includes(id) ? 1 : 0)) === 1);
	if (locks.length > 0) walked.locks = locks.sort();

	const timing = timings[number(timings.length, () => timings.indexOf(changes.timing ?? 'linear'))];
	if (timing !== 'linear') walked.timing = timing;
	const mixing =
		mixings[number(mixings.length, () => mixings.indexOf(changes.mixing ?? 'arithmetic'))];
	if (mixing !== 'arithmetic') walked.mixing = mixing;
	if (is(changes.targetYear)) {
		walked.targetYear = years.first + number(years.count, () => changes.targetYear! - years.first);
	}
	if (is(changes.growth)) {
		const value = number(growths, () => Math.round((changes.growth! - lowestGrowth) * 100));
		walked.growth = Math.round(value + lowestGrowth * 100) / 100;
	}
	return wrong ? undefined : walked;
}
