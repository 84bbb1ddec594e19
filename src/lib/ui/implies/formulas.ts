import { leadAndRival, phraseOf } from '$lib/charts';
import { caseWords } from '$lib/charts/case-words';
import { decimal, listed, say, sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { crossover, leadRange, ratioFloor, shownRange, type Projection } from '$lib/projection';
import { beyondFormula, concentrationFormula, groupsFormula, growthFormula } from './formulas-more';
import { leadersOf, tellingCases } from './holders';
import {
	baseOf,
	boundNote,
	digitsFor,
	roundingRules,
	shareOf,
	shifted,
	shiftRules,
	wayRules
} from './inputs';
import { yearsOf, yearText, type Topic } from './reading';
import { pairWords, remainderOf, type Pair } from './sentences';
import { change, equals, minus, type Formula, type Step } from './sums';

/** How the sentences on a topic are computed, with this projection's numbers in place. */
export function formulaOf(topic: Topic, projection: Projection): Formula | undefined {
	const pair = leadAndRival(projection);
	const remainder = remainderOf(projection);
	switch (topic) {
		case 'lead':
			return pair && leadFormula(projection, pair);
		case 'crossing':
			return pair && crossingFormula(projection, pair);
		case 'beyond':
			return pair && beyondFormula(projection, pair);
		case 'change':
			return changeFormula(projection);
		case 'remainder':
			return remainder === undefined ? undefined : remainderFormula(projection, remainder);
		case 'groups':
			return groupsFormula(projection);
		case 'concentration':
			return concentrationFormula(projection);
		case 'growth':
			return growthFormula(projection);
	}
}

function leadFormula(projection: Projection, { leader, rival }: Pair): Formula {
	const { year, baseYear } = yearsOf(projection);
	const [first, second] = [projection.players[leader]!, projection.players[rival]!];
	const lead = (label: string, a: number, b: number, after = ''): Step => {
		const digits = differenceDigits(a, b);
		const shares = `${shareOf(projection, leader, a, digits)} − ${shareOf(projection, rival, b, digits)}`;
		return { label, sum: `${shares} ${equals(a - b)}${after}` };
	};
	const [a, b] = [shownRange(first), shownRange(second)];
	const cases = tellingCases(projection).map(({ name, mix }) => {
		const leaders = leadersOf(projection, mix);
		const words = { who: listed(leaders.map((index) => phraseOf(projection, index))) };
		const held = leaders.length > 1 ? m.step_level(words) : m.step_ahead(words);
		return lead(caseWords(projection, name).title, mix[leader]!, mix[rival]!, ` · ${held}`);
	});
	return {
		rules: [
			sentenceCase(m.rule_lead(pairWords(projection, { leader, rival }))),
			...wayRules(projection),
			...roundingRules(projection, cases.length > 0 || Boolean(projection.whole))
		],
		steps: [
			{
				label: baseYear,
				sum: `${baseOf(projection, leader)} − ${baseOf(projection, rival)} ${equals(first.base - second.base)}`
			},
			lead(m.step_lowest({ year }), a.low, b.high),
			lead(m.step_highest({ year }), a.high, b.low),
			...cases
		],
		note: boundNote(projection)
	};
}

function crossingFormula(projection: Projection, pair: Pair): Formula {
	const whole = projection.whole ?? projection;
	const { baseYear, targetYear, mixing } = whole.scenario;
	const [first, second] = [whole.players[pair.leader]!, whole.players[pair.rival]!];
	const { low, high } = leadRange(whole, pair.leader, pair.rival);
	const start = first.base - second.base;
	const found = crossover(projection, pair.leader, pair.rival);
	const [a, b] = [shownRange(first), shownRange(second)];
	const ends = [
		{ label: m.step_earliest(), lead: low, one: a.low, other: b.high, year: found.earliest },
		{
			label: m.step_middle(),
			lead: first.band.middle.at(-1)! - second.band.middle.at(-1)!,
			one: first.band.middle.at(-1)!,
			other: second.band.middle.at(-1)!,
			year: found.middle
		},
		{ label: m.step_latest(), lead: high, one: a.high, other: b.low, year: found.latest }
	];
	const words = { base: String(baseYear), target: String(targetYear) };
	const floor = mixing === 'log-ratio' ? ratioFloor(whole) : 0;
	const log = (a: number, b: number) =>
		`ln(${shifted(decimal(a), floor)} ÷ ${shifted(decimal(b), floor)})`;
	const steps = ends.map(({ label, lead, one, other, year }): Step => {
		const digits = differenceDigits(one, other);
		const shares = `${shareOf(whole, pair.leader, one, digits)} − ${shareOf(whole, pair.rival, other, digits)}`;
		const then = `${shares} ${equals(lead)}`;
		if (year === null) {
			return { label, sum: `${then} · ${lead > 0 ? m.step_never() : m.step_not_yet()}` };
		}
		const part =
			mixing === 'arithmetic'
				? `${decimal(start)} ÷ (${decimal(start)} ${minus(lead)})`
				: `${log(first.base, second.base)} ÷ (${log(first.base, second.base)} − ${log(one, other)})`;
		return { label, sum: `${then}; w = ${part} → ${yearText(year)}` };
	});
	const rule = mixing === 'arithmetic' ? m.rule_crossing : m.rule_crossing_ratio;
	return {
		rules: [
			rule(words),
			m.rule_crossing_year(words),
			...shiftRules(floor),
			...roundingRules(whole)
		],
		steps
	};
}

function changeFormula(projection: Projection): Formula {
	const { year, baseYear } = yearsOf(projection);
	const steps = projection.players.flatMap((player, index): Step[] => {
		if (player.role !== 'stated') return [];
		const { low, high } = shownRange(player);
		const { base } = player;
		const ends =
			low === high
				? [{ label: say(player.name), to: low }]
				: [
						{ label: m.step_low_of({ name: say(player.name) }), to: low },
						{ label: m.step_high_of({ name: say(player.name) }), to: high }
					];
		return ends.map(({ label, to }) => {
			const percentOf = (share: number, start: number) => (share / start - 1) * 100;
			const digits = digitsFor([to, base], ([share, start]) =>
				[decimal(share! - start!), decimal(percentOf(share!, start!), 1)].join()
			);
			const then = shareOf(projection, index, to, digits);
			const from = baseOf(projection, index, digits);
			const points = `${then} − ${from} ${change(to - base, 2, ' pp')}`;
			if (base === 0) return { label, sum: points };
			const percent = change(percentOf(to, base), 1, '%');
			return { label, sum: `${points}; ${then} ÷ ${from} − 1 ${percent}` };
		});
	});
	const rules = [
		m.rule_change({ year, base: baseYear }),
		...wayRules(projection),
		...roundingRules(projection, Boolean(projection.whole))
	];
	return { rules, steps };
}

function remainderFormula(projection: Projection, remainder: number): Formula {
	const { year, baseYear } = yearsOf(projection);
	const { base, target } = projection.players[remainder]!;
	const others = projection.players.flatMap((_, index) => (index === remainder ? [] : [index]));
	const left = (label: string, shares: number[], result: number): Step => {
		const sum = 100 - shares.reduce((total, share) => total + share, 0);
		const digits = digitsFor(shares, (values) =>
			decimal(100 - values.reduce((total, share) => total + share, 0))
		);
		const terms = others.map((index, i) => `− ${shareOf(projection, index, shares[i]!, digits)}`);
		const cut = sum < -1e-9 ? ` · ${m.step_cut()}` : '';
		// On a log-ratio path the others' ends are not reached together.
		if (!cut && Math.abs(sum - result) > 0.005) return { label, sum: decimal(result) };
		return { label, sum: `100 ${terms.join(' ')} ${equals(sum)}${cut}` };
	};
	const ranges = others.map((index) => projection.players[index]!.target);
	return {
		rules: [m.rule_remainder(), ...wayRules(projection), ...roundingRules(projection)],
		steps: [
			{
				label: baseYear,
				sum: `100 ${others.map((index) => `− ${baseOf(projection, index)}`).join(' ')} ${equals(base)}`
			},
			left(
				m.step_lowest({ year }),
				ranges.map(({ high }) => high),
				target.low
			),
			left(
				m.step_highest({ year }),
				ranges.map(({ low }) => low),
				target.high
			)
		],
		note: boundNote(projection)
	};
}

/** The decimals with which two shares give their difference as it is shown. */
function differenceDigits(one: number, other: number): number {
	return digitsFor([one, other], ([a, b]) => decimal(a! - b!));
}
