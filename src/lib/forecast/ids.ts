import type { Problem } from './problem';
import type { Forecast } from './schema';

interface Named {
	id: string;
	path: string;
}

/** Ids given twice, and ids that name nothing or the wrong kind of thing. */
export function checkIds(forecast: Forecast): Problem[] {
	const holders = holdersOf(forecast);
	const known = new Set(holders.map(({ id }) => id));
	const stated = new Set(forecast.players.map(({ id }) => id));
	const whole = new Set(stated);
	if (forecast.remainder) whole.add(forecast.remainder.id);

	const parents = forecast.groups.map(({ parent }, i) => ({
		id: parent,
		path: `groups[${i}].parent`
	}));
	const shares = (forecast.outcome?.shares ?? []).map(({ player }, i) => ({
		id: player,
		path: `outcome.shares[${i}].player`
	}));
	const mentions = [
		...forecast.claims.flatMap(({ supports }, i) =>
			supports.map((id, j) => ({ id, path: `claims[${i}].supports[${j}]` }))
		),
		...forecast.reasons.flatMap(({ favours }, i) =>
			favours === undefined ? [] : [{ id: favours, path: `reasons[${i}].favours` }]
		)
	];

	const subjects = forecast.gaps.flatMap(({ about }, i) =>
		about === undefined ? [] : [{ id: about, path: `gaps[${i}].about` }]
	);
	const claims = new Set(forecast.claims.map(({ id }) => id));
	const { tension } = forecast;
	const verdict = tension ? [{ id: tension.claim, path: 'tension.claim' }] : [];

	return [
		...doubles(holders),
		...doubles(statementsOf(forecast)),
		...doubles(subjects),
		...doubles(shares),
		...strays(parents, stated, 'no stated player has this id'),
		...strays(shares, whole, 'no player has this id'),
		...strays(mentions, known, 'no player or group has this id'),
		...strays(verdict, claims, 'no claim has this id')
	];
}

/** All that can hold a share: one id must never mean two of them. */
function holdersOf({ players, remainder, groups }: Forecast): Named[] {
	return [
		...players.flatMap(({ id, others }, i) => [
			{ id, path: `players[${i}].id` },
			...(others ? [{ id: others.id, path: `players[${i}].others.id` }] : [])
		]),
		...(remainder ? [{ id: remainder.id, path: 'remainder.id' }] : []),
		...groups.flatMap(({ id, members, more }, i) => [
			{ id, path: `groups[${i}].id` },
			...members.map((member, j) => ({ id: member.id, path: `groups[${i}].members[${j}].id` })),
			...(more ? [{ id: more.id, path: `groups[${i}].more.id` }] : [])
		])
	];
}

/** All that one page about the forecast lists, so that a link to a row there has one meaning. */
function statementsOf(forecast: Forecast): Named[] {
	return (['claims', 'gaps', 'reasons', 'evidence'] as const).flatMap((list) =>
		forecast[list].map(({ id }, i) => ({ id, path: `${list}[${i}].id` }))
	);
}

function doubles(named: Named[]): Problem[] {
	const first = new Map<string, string>();
	return named.flatMap(({ id, path }) => {
		const earlier = first.get(id);
		if (earlier !== undefined) return [{ path, reason: `is "${id}", as ${earlier} is already` }];
		first.set(id, path);
		return [];
	});
}

function strays(named: Named[], known: Set<string>, reason: string): Problem[] {
	return named
		.filter(({ id }) => !known.has(id))
		.map(({ id, path }) => ({ path, reason: `is "${id}", but ${reason}` }));
}
