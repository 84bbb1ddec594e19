import { decimal, signed } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import { pathWords } from '$lib/charts';
import { linked } from './marks';

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

/** A player's base share, leading to its row. */
export function baseOf({ players }: Projection, index: number): string {
	const { id, base } = players[index]!;
	return linked(`${id}.base`, decimal(base));
}

/** A share in the projection's last year, leading to where it comes from. */
export function shareOf({ players, whole }: Projection, index: number, share: number): string {
	const { id } = players[index]!;
	return linked(whole ? 'path' : `${id}.target`, decimal(share));
}

/** For a year on the way: how its shares come about. */
export function wayRules(projection: Projection): string[] {
	const { whole, scenario } = projection;
	if (!whole) return [];
	const words = {
		year: String(scenario.targetYear),
		base: String(scenario.baseYear),
		target: String(whole.scenario.targetYear),
		path: pathWords(scenario.timing, scenario.mixing)
	};
	return [scenario.mixing === 'arithmetic' ? m.rule_way(words) : m.rule_way_ratio(words)];
}

/** As of a year on a log-ratio path, what is made of several ranges is a bound. */
export function boundNote({ whole, scenario }: Projection): string | undefined {
	return whole && scenario.mixing === 'log-ratio' ? m.note_bound() : undefined;
}
