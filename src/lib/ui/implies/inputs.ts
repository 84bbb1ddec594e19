import { pathWords } from '$lib/charts';
import { decimal } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import { linked } from './marks';

/** The shares that go into a sum, and where they come from. */

/** A player's base share, leading to its row. */
export function baseOf({ players }: Projection, index: number, digits = 2): string {
	const { id, base } = players[index]!;
	return linked(`${id}.base`, decimal(base, digits));
}

/** A share in the projection's last year, leading to where it comes from. */
export function shareOf(
	{ players, whole }: Projection,
	index: number,
	share: number,
	digits = 2
): string {
	const { id } = players[index]!;
	return linked(whole ? 'path' : `${id}.target`, decimal(share, digits));
}

/** A share as it goes into a ratio: shifted where shares of zero have none. */
export function shifted(text: string, floor: number): string {
	return floor > 0 ? `(${text} + ${decimal(floor)})` : text;
}

/** What was added to shares before their ratios were taken, if anything was. */
export function shiftRules(floor: number): string[] {
	return floor > 0 ? [m.rule_shift({ floor: decimal(floor) })] : [];
}

/**
 * How many decimals shares must be shown with, so that whoever computes with them gets what is shown
 * as the result; two at least.
 *
 * @param result as it is shown
 */
export function digitsFor(shares: number[], result: (shares: number[]) => string): number {
	const shown = result(shares);
	let digits = 2;
	while (digits < 9 && result(shares.map((share) => Number(share.toFixed(digits)))) !== shown) {
		digits++;
	}
	return digits;
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

/**
 * Where printed figures do not total 100: what is computed with instead.
 *
 * @param target whether shares of target-year mixes are among the inputs
 */
export function roundingRules({ notes, scenario }: Projection, target = true): string[] {
	const { baseYear, forecast } = scenario;
	return notes.flatMap((note) => {
		if (note.kind !== 'rounding' || (note.when === 'target' && !target)) return [];
		return m.rule_rounding({
			// The figures are of the source's year, wherever a reader has moved it.
			year: String(note.when === 'base' ? baseYear : forecast.years.target),
			total: decimal(note.total),
			half: decimal((forecast.printedTo ?? 0) / 2, 4)
		});
	});
}

/** As of a year on a log-ratio path, what is made of several ranges is a bound. */
export function boundNote({ whole, scenario }: Projection): string | undefined {
	return whole && scenario.mixing === 'log-ratio' ? m.note_bound() : undefined;
}
