import { leadAndRival, phraseOf } from '$lib/charts';
import { decimal, fixed, listed } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	caseMix,
	concentration,
	concentrationRange,
	effectivePlayers,
	neededGrowth,
	straightCrossover,
	type Crossover,
	type Projection
} from '$lib/projection';

export interface Measure {
	id: 'concentration' | 'growth' | 'crossing';
	text: string;
	/** The formula in words, with its inputs. */
	formula: string;
}

/**
 * What a scenario implies beyond its shares.
 *
 * @param growth of the whole market, percent a year
 */
export function measures(projection: Projection, growth: number): Measure[] {
	return [concentrationOf(projection), growthOf(projection, growth), ...crossingOf(projection)];
}

function concentrationOf(projection: Projection): Measure {
	const { players, scenario } = projection;
	const base = players.map((player) => player.base);
	const { low, high } = concentrationRange(players.map(({ target }) => target));
	const middle = concentration(caseMix(projection, 'middle'));
	return {
		id: 'concentration',
		text: m.measures_concentration({
			base: grouped(concentration(base)),
			low: grouped(low),
			high: grouped(high),
			middle: grouped(middle),
			effectiveBase: fixed(effectivePlayers(concentration(base)), 2),
			effectiveMiddle: fixed(effectivePlayers(middle), 2)
		}),
		formula: m.measures_concentration_formula({
			base: m.measures_squares({
				year: String(scenario.baseYear),
				sum: `${base.map((share) => `${decimal(share)}²`).join(' + ')} = ${grouped(concentration(base))}`
			})
		})
	};
}

function growthOf(projection: Projection, growth: number): Measure {
	const { players, scenario } = projection;
	const years = scenario.targetYear - scenario.baseYear;
	const middle = caseMix(projection, 'middle');
	const needed = players.flatMap((player, index) => {
		const rate = neededGrowth(player.base, middle[index]!, years, growth);
		if (rate === null) return [];
		return [m.measures_growth_player({ name: phraseOf(projection, index), growth: fixed(rate) })];
	});
	return {
		id: 'growth',
		text: m.measures_growth({ growth: decimal(growth), list: listed(needed) }),
		formula: m.measures_growth_formula({ years: String(years) })
	};
}

/** Only where the lead shrinks: elsewhere there is nothing to extrapolate. */
function crossingOf(projection: Projection): Measure[] {
	const pair = leadAndRival(projection);
	if (!pair) return [];
	const { leader, rival } = pair;
	const year = String(projection.scenario.targetYear);
	const straight = straightCrossover(projection, leader, rival, 'arithmetic');
	if (straight.earliest === null || straight.earliest < projection.scenario.targetYear) return [];
	const ratio = straightCrossover(projection, leader, rival, 'log-ratio');
	const text = m.measures_crossing({
		year,
		rival: phraseOf(projection, rival),
		leader: phraseOf(projection, leader),
		when: whenWords(straight),
		whenRatio: whenWords(ratio)
	});
	return [{ id: 'crossing', text, formula: m.measures_crossing_formula({ year }) }];
}

function whenWords({ earliest, middle, latest }: Crossover): string {
	if (earliest === null) return m.measures_crossing_never();
	if (latest === null || middle === null) {
		return m.measures_crossing_open({ earliest: String(Math.round(earliest)) });
	}
	return m.measures_crossing_range({
		earliest: String(Math.round(earliest)),
		latest: String(Math.round(latest)),
		middle: middle.toFixed(1)
	});
}

/** 4162.5 → "4,162.5". */
function grouped(value: number): string {
	return decimal(value, 1).replace(/\B(?=(\d{3})+(?!\d))/g, m.group_mark());
}
