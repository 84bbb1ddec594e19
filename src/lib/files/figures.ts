import type { Range, Text } from '$lib/forecast';
import {
	caseProjection,
	casePath,
	printedShares,
	shownMembers,
	shownRange,
	shownShares,
	yearRange,
	type CaseName,
	type ProjectedGroup,
	type Projection
} from '$lib/projection';
import { shownParts } from '$lib/scenario';

/** One share of one part of the whole, in one year and one case. */
export interface Figure {
	year: number;
	name: Text;
	id: string;
	/** A player; inside it a group, or what its groups leave; inside a group its members. */
	level: 'player' | 'group' | 'member';
	/** Id of what it lies inside, and is never to be added to; empty for a player. */
	parent: string;
	basis: 'stated' | 'calculated' | 'assumed';
	case: CaseName | 'range_low' | 'range_high';
	/** Percent of the whole market. */
	share: number;
}

/** Which figures of a projection are wanted. */
export interface Wanted {
	/** Whole mixes, which total 100 in each year. */
	cases: CaseName[];
	/** The two ends of each one's own range. */
	ends: boolean;
	years: (year: number) => boolean;
}

/**
 * A projection's figures as they are shown, by year, and in each from the whole to its parts. Nobody
 * states a group's share before the target year, so groups and their members are in that year only.
 */
export function figuresOf(projection: Projection, { cases, ends, years }: Wanted): Figure[] {
	const { times, players } = projection;
	const paths = cases.map((name) => casePath(projection, name));
	const last = times.length - 1;
	return times.flatMap((year, time) => {
		if (!Number.isInteger(year) || !years(year)) return [];
		const printed = printedShares(projection, year);
		const mixes = paths.map(({ mixes }) => shownShares(mixes[time]!, printed));
		const inside = time === last ? partsInside(projection, cases) : [];
		const parts = players.flatMap((player, index): Part[] => {
			const { id, name, role, base } = player;
			const range = time === 0 ? { low: base, high: base } : yearRange(projection, player, time);
			const shares = mixes.map((mix) => mix[index]!);
			const basis = role === 'stated' ? 'stated' : 'calculated';
			return [
				{ id, name, level: 'player', parent: '', basis, shares, range },
				...inside.filter(({ player }) => player === id).map(({ part }) => part)
			];
		});
		return parts.flatMap(({ shares, range, ...part }) => [
			...cases.map((name, at): Figure => ({ ...part, year, case: name, share: shares[at]! })),
			...(ends ? endsOf(range).map((end): Figure => ({ ...part, year, ...end })) : [])
		]);
	});
}

interface Part extends Pick<Figure, 'id' | 'name' | 'level' | 'parent' | 'basis'> {
	/** Percent, one a case. */
	shares: number[];
	range: Range;
}

function endsOf({ low, high }: Range): Pick<Figure, 'case' | 'share'>[] {
	return [
		{ case: 'range_low', share: hundredths(low) },
		{ case: 'range_high', share: hundredths(high) }
	];
}

/** Each group with its members: in a case that leaves it room, in the middle of that. */
function partsInside(projection: Projection, cases: CaseName[]): { player: string; part: Part }[] {
	if (projection.groups.length === 0) return [];
	const byCase = cases.map((name) => caseProjection(projection, name).groups);
	return projection.groups.flatMap((group, index) => {
		const inCases = byCase.map((groups) => groups[index]!);
		const parts = [groupPart(group, inCases), ...memberParts(group, inCases)];
		return parts.map((part) => ({ player: group.parent, part }));
	});
}

function groupPart(group: ProjectedGroup, inCases: ProjectedGroup[]): Part {
	const { id, name, parent, role } = group;
	return {
		...{ id, name, parent, level: 'group' },
		basis: role === 'group' ? 'stated' : 'calculated',
		shares: inCases.map(({ middle }) => hundredths(middle)),
		range: shownRange(group)
	};
}

function memberParts(group: ProjectedGroup, inCases: ProjectedGroup[]): Part[] {
	// A group of one is that one.
	if (group.members.length < 2) return [];
	const ranges = shownMembers(group);
	const cases = inCases.map(({ middle, members }) =>
		shownParts(
			members.map(({ middle }) => middle),
			middle
		)
	);
	return group.members.map(({ id, name }, index) => ({
		...{ id, name, parent: group.id, level: 'member', basis: 'assumed' },
		shares: cases.map((shares) => shares[index]!),
		range: ranges[index]!
	}));
}

function hundredths(share: number): number {
	return Math.round(share * 100) / 100;
}
