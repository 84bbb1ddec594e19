import { decimal, signed } from '$lib/format';

/** How something is computed: the rule, then the rule with this scenario's numbers in it. */
export interface Formula {
	/** In words, one sentence each. */
	rules: string[];
	steps: Step[];
	/** What to know about it. */
	note?: string;
}

export interface Step {
	label: string;
	/** Such as "50 − 30 = 20"; its figures may lead to rows (see marks.ts). */
	sum: string;
}

/** "= 20", or "≈ 2038.3" where decimals were cut off. */
export function equals(value: number, most = 2, unit = ''): string {
	const exact = Math.abs(value - Number(value.toFixed(most))) < 1e-9;
	return `${exact ? '=' : '≈'} ${decimal(value, most)}${unit}`;
}

/** The same with its sign: "= +10 pp". */
export function change(value: number, most: number, unit: string): string {
	const exact = Math.abs(value - Number(value.toFixed(most))) < 1e-9;
	return `${exact ? '=' : '≈'} ${signed(value, most)}${unit}`;
}

/** "− 5", and for what is below zero "+ 5". */
export function minus(value: number, most = 2): string {
	return value < 0 ? `+ ${decimal(-value, most)}` : `− ${decimal(value, most)}`;
}
