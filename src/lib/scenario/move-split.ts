import { apportion, sum } from './apportion';

/** Why a part went less far than asked. */
export type SplitStop =
	/** The part itself is locked. */
	| 'locked'
	/** Every other part is locked, so that none can give or take. */
	| 'others-locked'
	/** The parts that are not locked have nothing left to give. */
	| 'nothing-left';

export interface SplitMove {
	/** Percent, whole hundredths, totalling 100 exactly. */
	parts: number[];
	/** Absent where the part went all the way. */
	stopped?: SplitStop;
}

/** 100%, in hundredths of a percent. */
const full = 10_000;

/**
 * Moves one part. The others that are not locked make up for it in proportion to what they have, or
 * where they have nothing, to what they would have by standard, else equally. What cannot be made up
 * for stops the part on its way.
 *
 * @param parts percent, totalling 100
 * @param index the part that moves
 * @param to percent; cut at 0 and 100
 * @param locked whether each part is held fast
 * @param standard what each part is as long as nobody moves any, percent
 */
export function moveSplit(
	parts: number[],
	index: number,
	to: number,
	locked: boolean[],
	standard: number[] = []
): SplitMove {
	// What is shown, so that what is locked stays as it is seen.
	const units = apportion(
		parts.map((part) => part * 100),
		full
	);
	const result = (stopped?: SplitStop): SplitMove => ({
		parts: units.map((value) => value / 100),
		...(stopped && { stopped })
	});
	const wanted = clamp(Math.round(to * 100), 0, full);
	if (wanted === units[index]) return result();
	if (locked[index]) return result('locked');
	const others = parts.flatMap((_, i) => (i === index || locked[i] ? [] : [i]));
	if (others.length === 0) return result('others-locked');

	const theirs = others.map((i) => units[i]!);
	const together = units[index]! + sum(theirs);
	const own = Math.min(wanted, together);
	const usual = others.map((i) => standard[i] ?? 0);
	const shares = inProportion(together - own, sum(theirs) > 0 ? theirs : usual);
	units[index] = own;
	others.forEach((i, k) => (units[i] = shares[k]!));
	return result(own < wanted ? 'nothing-left' : undefined);
}

/** A whole number in whole parts, in proportion to others, or equal where those are nothing. */
function inProportion(amount: number, others: number[]): number[] {
	const total = sum(others);
	const weight = (value: number) => (total > 0 ? value / total : 1 / others.length);
	return apportion(
		others.map((value) => amount * weight(value)),
		amount
	);
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}
