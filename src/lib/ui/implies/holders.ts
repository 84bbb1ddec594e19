import { phraseOf } from '$lib/charts';
import { listed, sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	caseMix,
	caseNames,
	isPoint,
	type CaseName,
	type Mix,
	type Projection
} from '$lib/projection';

/** The stated players with the largest share of a mix: several where they are level. */
export function leadersOf({ players }: Projection, mix: Mix): number[] {
	const stated = players.flatMap(({ role }, index) => (role === 'stated' ? [index] : []));
	const top = Math.max(...stated.map((index) => mix[index]!));
	return stated.filter((index) => top - mix[index]! < 0.005);
}

/**
 * The cases worth telling apart, the best for each stated player among them, with their mixes; none
 * where all are one mix.
 */
export function tellingCases(projection: Projection): { name: CaseName; mix: Mix }[] {
	// Ranges that are wider than what was printed only by rounding make no cases.
	if (projection.players.every(isPoint)) return [];
	const remainder = projection.players.find(({ role }) => role === 'remainder');
	// The best for a remainder is the low case.
	const names = caseNames(projection).filter((name) => name !== `best-${remainder?.id}`);
	return names.map((name) => ({ name, mix: caseMix(projection, name) }));
}

/** "the low case", "the best case for tea". */
function caseName(projection: Projection, name: CaseName): string {
	switch (name) {
		case 'low':
			return m.the_low_case();
		case 'middle':
			return m.the_middle_case();
		case 'high':
			return m.the_high_case();
		default: {
			const index = projection.players.findIndex(({ id }) => name === `best-${id}`);
			return m.the_best_case({ player: phraseOf(projection, index) });
		}
	}
}

/** Who is ahead in every case, the exceptions first; nothing where all cases are one mix. */
export function holders(projection: Projection): string {
	const cases = tellingCases(projection);
	if (cases.length === 0) return '';
	const byLeaders = new Map<string, { leaders: number[]; names: CaseName[] }>();
	for (const { name, mix } of cases) {
		const leaders = leadersOf(projection, mix);
		const group = byLeaders.get(leaders.join()) ?? { leaders, names: [] };
		byLeaders.set(leaders.join(), { leaders, names: [...group.names, name] });
	}
	const groups = [...byLeaders.values()].sort((a, b) => a.names.length - b.names.length);
	const usual = groups.pop()!;
	const who = (leaders: number[]) => listed(leaders.map((index) => phraseOf(projection, index)));
	const exceptions = groups.map(({ leaders, names }) => {
		const words = {
			cases: listed(names.map((name) => caseName(projection, name))),
			who: who(leaders)
		};
		return leaders.length > 1 ? m.cases_level(words) : m.cases_ahead(words);
	});
	const words = { who: who(usual.leaders) };
	const level = usual.leaders.length > 1;
	if (exceptions.length === 0) {
		return sentenceCase(level ? m.every_case_level(words) : m.every_case_ahead(words));
	}
	const others = level ? m.other_cases_level(words) : m.other_cases_ahead(words);
	return sentenceCase(`${[...exceptions, others].join(m.list_semicolon())}.`);
}
