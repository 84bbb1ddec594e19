import { decimal, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	caseMix,
	concentration,
	concentrationEnds,
	effectivePlayers,
	neededGrowth,
	ratioFloor,
	shownRange,
	straightCrossover,
	type Mix,
	type Projection
} from '$lib/projection';
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
import { linked } from './marks';
import { grouped, yearsOf } from './reading';
import type { Pair } from './sentences';
import { equals, minus, type Formula, type Step } from './sums';

export function groupsFormula(projection: Projection): Formula {
	const whole = projection.whole ?? projection;
	const steps = whole.groups.flatMap((group): Step[] => {
		const parent = whole.players.findIndex(({ id }) => id === group.parent);
		const name = say(group.name);
		const ends = [
			{ label: m.step_low_of({ name }), part: group.target.low, percent: group.ofParent.low },
			{ label: m.step_high_of({ name }), part: group.target.high, percent: group.ofParent.high }
		];
		const beside = whole.groups.filter(
			(other) => other.parent === group.parent && other.role === 'group'
		);
		const sum = (end: 'low' | 'high') => {
			const wholeEnd = whole.players[parent]!.target[end];
			const taken = beside.map(({ id, target }) => ({
				id,
				share: target[end === 'low' ? 'high' : 'low']
			}));
			const left = taken.reduce((rest, { share }) => rest - share, wholeEnd);
			if (group.role !== 'others' || Math.abs(left - group.target[end]) > 0.005) return '';
			const terms = taken.map(({ id, share }) => `− ${linked(`${id}.target`, decimal(share))}`);
			return `${shareOf(whole, parent, wholeEnd)} ${terms.join(' ')} ${equals(left)}; `;
		};
		const lines = ends.map(({ label, part, percent }, index) => {
			// What the part is held against when it is the least, or the most, of its player.
			const of = percent > 0 ? Math.round((part / percent) * 1e8) / 1e6 : 0;
			const figure = linked(`${group.id}.target`, decimal(part));
			const quotient = of > 0 ? `${figure} ÷ ${decimal(of)} ${equals(percent, 1, '%')}` : figure;
			return { label, sum: `${sum(index === 0 ? 'low' : 'high')}${quotient}` };
		});
		return lines;
	});
	return { rules: [m.rule_groups(), m.rule_groups_others()], steps };
}

export function beyondFormula(projection: Projection, { leader, rival }: Pair): Formula {
	const whole = projection.whole ?? projection;
	const { baseYear, targetYear } = whole.scenario;
	const [first, second] = [whole.players[leader]!, whole.players[rival]!];
	const [a, b] = [shownRange(first), shownRange(second)];
	const ends = [
		{ key: 'earliest', label: m.step_earliest(), one: a.low, other: b.high },
		{
			key: 'middle',
			label: m.step_middle(),
			one: first.band.middle.at(-1)!,
			other: second.band.middle.at(-1)!
		},
		{ key: 'latest', label: m.step_latest(), one: a.high, other: b.low }
	] as const;
	const start = first.base - second.base;
	const span = targetYear - baseYear;
	const floor = ratioFloor(whole);
	const lines = (mixing: 'arithmetic' | 'log-ratio') => {
		const found = straightCrossover(whole, leader, rival, mixing);
		return ends.map(({ key, label, one, other }): Step => {
			const year = found[key];
			const measured = (from: number, to: number) =>
				decimal(baseYear + (span * from) / (from - to), 1);
			const years = `${baseYear} + ${span}`;
			const evenly = () => {
				const digits = digitsFor([start, one - other], ([from, to]) => measured(from!, to!));
				const lead = decimal(start, digits);
				return `${lead} ÷ (${lead} ${minus(one - other, digits)})`;
			};
			const byRatio = () => {
				const shares = [first.base, second.base, one, other];
				const digits = digitsFor(shares, ([a, b, c, d]) =>
					measured(Math.log((a! + floor) / (b! + floor)), Math.log((c! + floor) / (d! + floor)))
				);
				const add = (text: string) => shifted(text, floor);
				const ratio = `ln(${add(baseOf(whole, leader, digits))} ÷ ${add(baseOf(whole, rival, digits))})`;
				const then = `${add(shareOf(whole, leader, one, digits))} ÷ ${add(shareOf(whole, rival, other, digits))}`;
				return `${ratio} ÷ (${ratio} − ln(${then}))`;
			};
			const part = mixing === 'arithmetic' ? evenly : byRatio;
			const name = mixing === 'arithmetic' ? m.step_straight : m.step_ratio;
			return {
				label: name({ when: label }),
				sum: year === null ? m.step_never() : `${years} × ${part()} ${equals(year, 1)}`
			};
		});
	};
	const words = { base: String(baseYear), target: String(targetYear) };
	return {
		rules: [
			m.rule_straight(words),
			m.rule_ratio(words),
			...shiftRules(floor),
			...roundingRules(whole)
		],
		steps: [...lines('arithmetic'), ...lines('log-ratio')],
		note: m.extrapolated({ year: String(targetYear) })
	};
}

export function concentrationFormula(projection: Projection): Formula {
	const { year, baseYear } = yearsOf(projection);
	const base = projection.players.map((player) => player.base);
	const { low, middle, high } = concentrationEnds(projection);
	const line = (label: string, mix: Mix, text: typeof thenOf): Step => {
		const index = concentration(mix);
		const digits = digitsFor(mix, (shares) => grouped(concentration(shares)));
		const squares = mix.map((_, i) => `${text(mix, i, digits)}²`).join(' + ');
		const players = equals(effectivePlayers(index), 2);
		const rounded = Math.round(index * 10) / 10;
		const sign = Math.abs(rounded - index) < 1e-9 ? '=' : '≈';
		return {
			label,
			sum: `${squares} ${sign} ${grouped(index)}; 10,000 ÷ ${grouped(index)} ${players}`
		};
	};
	const thenOf = (mix: Mix, index: number, digits: number) =>
		shareOf(projection, index, mix[index]!, digits);
	const start = line(baseYear, base, (_, index, digits) => baseOf(projection, index, digits));
	return {
		rules: [m.rule_concentration(), ...wayRules(projection), ...roundingRules(projection)],
		steps:
			low === high
				? [start, line(year, middle, thenOf)]
				: [
						start,
						line(m.step_lowest({ year }), low, thenOf),
						line(m.step_middle_of({ year }), middle, thenOf),
						line(m.step_highest({ year }), high, thenOf)
					],
		note: boundNote(projection)
	};
}

export function growthFormula(projection: Projection): Formula {
	const { players, scenario } = projection;
	const years = scenario.targetYear - scenario.baseYear;
	const middle = caseMix(projection, 'middle');
	const market = linked('growth', decimal(1 + scenario.growth / 100, 4));
	const steps = players.flatMap((player, index): Step[] => {
		const to = middle[index]!;
		const rate = neededGrowth(player.base, to, years, scenario.growth);
		if (rate === null) return [];
		const digits = digitsFor([to, player.base], ([share, start]) =>
			decimal(neededGrowth(start!, share!, years, scenario.growth) ?? 0, 1)
		);
		const quotient = `${shareOf(projection, index, to, digits)} ÷ ${baseOf(projection, index, digits)}`;
		return [
			{
				label: say(player.name),
				sum: `${market} × (${quotient})^(1/${years}) − 1 ${equals(rate, 1, '%')}`
			}
		];
	});
	const { year, baseYear } = yearsOf(projection);
	const rules = [
		m.rule_growth({ years: String(years), year, base: baseYear }),
		...wayRules(projection),
		...roundingRules(projection)
	];
	return { rules, steps };
}
