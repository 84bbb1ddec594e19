import type { Claim, Forecast } from './schema';

/** Ids of parts of the sources page that are no statement's: the two hyphens keep them apart. */
export const pageRows = {
	source: 'the--source',
	outcome: 'the--outcome',
	tension: 'the--tension'
} as const;

/**
 * Where on the sources page each figure of the workbench stands: ids of rows by what they are about.
 * `<id>.base` and `<id>.target` for whoever holds a share, `split` and the other subjects of gaps for
 * assumptions, `outcome.<id>`, `growth`, `source`. What no row speaks of is left out.
 */
export function sourceRows(forecast: Forecast): Record<string, string> {
	const { players, remainder, groups, years, gaps, claims, outcome } = forecast;
	const rows = new Map<string, string | undefined>([['source', pageRows.source]]);
	if (years.basis === 'stated') {
		rows.set('base-year', pageRows.source);
		rows.set('target-year', pageRows.source);
	}
	for (const { about, id } of gaps) if (about) rows.set(about, id);

	const claimFor = (id: string, figure: Claim['figure']) => closest(claims, id, figure)?.id;
	const holders = [...players, ...(remainder ? [remainder] : [])];
	for (const { id } of holders) {
		const fallback = id === remainder?.id ? rows.get('remainder') : undefined;
		rows.set(`${id}.base`, claimFor(id, 'base') ?? fallback);
		rows.set(`${id}.target`, claimFor(id, 'target') ?? fallback);
	}
	for (const { others } of players)
		if (others) rows.set(`${others.id}.target`, claimFor(others.id, 'target'));
	for (const { id, members } of groups) {
		const joint = claimFor(id, 'target');
		rows.set(`${id}.target`, joint);
		for (const member of members) {
			rows.set(`${member.id}.target`, claimFor(member.id, 'target') ?? joint);
		}
	}
	const growth = claims.find(({ figure }) => figure === 'growth');
	if (growth) rows.set('growth', growth.id);
	for (const { player } of outcome?.shares ?? []) rows.set(`outcome.${player}`, pageRows.outcome);

	return Object.fromEntries(
		[...rows].filter((row): row is [string, string] => row[1] !== undefined)
	);
}

/** The claim that gives a figure; of several, the one that speaks of the fewest. */
function closest(claims: Claim[], id: string, figure: Claim['figure']): Claim | undefined {
	return claims
		.filter((claim) => claim.figure === figure && claim.supports.includes(id))
		.sort((a, b) => a.supports.length - b.supports.length)[0];
}
