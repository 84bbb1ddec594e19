import { phraseOf } from '$lib/charts';
import { decimal, fixed, listed, range, say, sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	caseMix,
	concentration,
	concentrationEnds,
	effectivePlayers,
	neededGrowth,
	shownRange,
	straightCrossover,
	type Crossover,
	type Projection
} from '$lib/projection';
import { linked } from './marks';
import { grouped, reading, yearsOf, yearText, type Reading } from './reading';
import { pairWords, remainderOf, type Pair } from './sentences';

/** The parts of players: stated for the target year alone, whatever year is pinned. */
export function groupsReading(projection: Projection): Reading | undefined {
	const whole = projection.whole ?? projection;
	if (whole.groups.length === 0) return undefined;
	const { year } = yearsOf(whole);
	const sentences = whole.groups.map((group): [string, string] => {
		const parent = whole.players.findIndex(({ id }) => id === group.parent);
		const words = {
			name: say(group.name),
			share: linked(`${group.id}.target`, range(shownRange(group))),
			of: range(group.ofParent, 1),
			parent: phraseOf(whole, parent),
			year
		};
		const sentence = group.role === 'group' ? m.implies_group : m.implies_group_others;
		return [group.id, sentenceCase(sentence(words))];
	});
	return reading('groups', m.topic_groups(), ...sentences);
}

/** Whether the rival would draw level after the target year; only where it does not in every mix before. */
export function beyondReading(projection: Projection, pair: Pair): Reading | undefined {
	const whole = projection.whole ?? projection;
	const { year } = yearsOf(whole);
	const until = whole.scenario.targetYear;
	const straight = straightCrossover(whole, pair.leader, pair.rival, 'arithmetic');
	const ratio = straightCrossover(whole, pair.leader, pair.rival, 'log-ratio');
	if (straight.latest !== null && straight.latest <= until) return undefined;
	const words = { ...pairWords(whole, pair), year };
	if (straight.earliest === null) {
		return reading('beyond', m.topic_beyond(), ['straight', sentenceCase(m.beyond_never(words))]);
	}
	const inside = straight.earliest < until - 1e-9;
	const sentence = inside ? m.beyond_straight_inside : m.beyond_straight;
	return reading(
		'beyond',
		m.topic_beyond(),
		['straight', sentenceCase(sentence({ ...words, when: whenWords(straight) }))],
		['ratio', sentenceCase(m.beyond_ratio({ when: whenWords(ratio) }))]
	);
}

/** "2035–2045, 2038.3 in the middle mix". */
function whenWords({ earliest, middle, latest }: Crossover): string {
	if (earliest === null) return m.when_never();
	const first = yearText(earliest);
	const mid = middle === null ? m.when_middle_never() : m.when_middle({ year: yearText(middle) });
	if (latest === null) return m.when_open({ first, middle: mid });
	const last = yearText(latest);
	if (first === last) return m.when_in({ year: first });
	return m.when_range({ years: m.from_to({ low: first, high: last }), middle: mid });
}

export function concentrationReading(projection: Projection): Reading {
	const { players } = projection;
	const base = concentration(players.map((player) => player.base));
	const ends = concentrationEnds(projection);
	const middle = concentration(ends.middle);
	const [low, high] = [concentration(ends.low), concentration(ends.high)].map(grouped);
	const sentence = low === high ? m.implies_concentration_point : m.implies_concentration;
	const remainder = remainderOf(projection);
	return reading(
		'concentration',
		m.topic_concentration(),
		[
			'index',
			sentence({
				...yearsOf(projection),
				base: grouped(base),
				range: m.from_to({ low: low!, high: high! }),
				middle: grouped(middle)
			})
		],
		[
			'players',
			m.implies_effective({
				base: fixed(effectivePlayers(base), 2),
				middle: fixed(effectivePlayers(middle), 2)
			}) +
				(remainder === undefined
					? ''
					: ` ${sentenceCase(m.implies_one_player({ name: phraseOf(projection, remainder) }))}`)
		]
	);
}

/** How fast each would have to grow, the whole market growing as the scenario has it. */
export function growthReading(projection: Projection): Reading {
	const { players, scenario } = projection;
	const years = scenario.targetYear - scenario.baseYear;
	const middle = caseMix(projection, 'middle');
	const rates = players.map((player, index) =>
		neededGrowth(player.base, middle[index]!, years, scenario.growth)
	);
	const named = rates.flatMap((rate, index) =>
		rate === null ? [] : [m.growth_of({ name: phraseOf(projection, index), growth: fixed(rate) })]
	);
	const growth = linked('growth', m.percent({ value: decimal(scenario.growth) }));
	const none = rates.flatMap((rate, index) => (rate === null ? [phraseOf(projection, index)] : []));
	return reading(
		'growth',
		m.topic_growth(),
		['growth', m.implies_growth({ growth, list: listed(named), ...yearsOf(projection) })],
		...(none.length > 0
			? [['none', sentenceCase(m.growth_from_zero({ names: listed(none) }))] as [string, string]]
			: [])
	);
}
