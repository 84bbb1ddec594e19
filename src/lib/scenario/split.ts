import { apportion } from './apportion';

/**
 * How a group's joint share divides between its members: one part for each, percent of the group's
 * share, totalling 100. What a reader sets is whole hundredths of a percent.
 */

/** Equal parts for the members a source names, none for those it does not. */
export function equalParts(named: boolean[]): number[] {
	const count = named.filter(Boolean).length;
	return named.map((is) => (is ? 100 / count : 0));
}

/**
 * Parts as they are shown: two decimals, with the total of the whole at two decimals. Three equal parts
 * of 25 are 8.34, 8.33 and 8.33.
 */
export function shownParts(parts: number[], whole: number): number[] {
	const exact = parts.map((part) => part * 100);
	return apportion(exact, Math.round(whole * 100)).map((hundredths) => hundredths / 100);
}

/** Whether parts are the same to the hundredth, as far as a total of 100 lets them be. */
export function sameParts(a: number[], b: number[]): boolean {
	return a.length === b.length && a.every((part, i) => Math.abs(part - b[i]!) < 0.01 - 1e-9);
}

/** Whether parts total 100 percent, to the hundredth. */
export function isWhole(parts: number[]): boolean {
	return parts.reduce((sum, part) => sum + Math.round(part * 100), 0) === 10_000;
}
