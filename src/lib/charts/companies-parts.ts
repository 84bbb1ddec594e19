import { range, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { shownMembers, shownRange, type ProjectedGroup, type Projection } from '$lib/projection';
import type { Theme } from '$lib/scene';
import { phraseOf } from './headline';
import { playerStyles, type PlayerStyle } from './style';

/** One piece of the nested picture: a player, a group inside it or what is left of it, or a member. */
export interface Part {
	id: string;
	/** The player it is, or lies inside, as it reads inside a sentence. */
	player: string;
	/** 0 for a player, 1 for what stands inside it, 2 for the members of a group. */
	depth: 0 | 1 | 2;
	/** Where the figure comes from; `calculated` and `assumed` are drawn so that one sees it. */
	basis: 'stated' | 'calculated' | 'assumed';
	name: string;
	/** "25% together", "15–20% (calculated)". */
	value: string;
	/** "60–66.7% of the north", or nothing. */
	detail: string;
	/** Where it lies in the middle mix, percent of the whole market, all players in a row. */
	from: number;
	to: number;
	/** That of its player. */
	style: PlayerStyle;
}

/** Every piece in reading order: each player, what stands inside it, and that one's members. */
export function partsIn(projection: Projection, theme: Theme): Part[] {
	const styles = playerStyles(projection, theme);
	let at = 0;
	return projection.players.flatMap((player, index): Part[] => {
		const style = styles[index]!;
		const phrase = phraseOf(projection, index);
		const from = at;
		at += player.band.middle.at(-1)!;
		const value = range(shownRange(player));
		const calculated = player.role === 'remainder';
		const whole: Part = {
			id: player.id,
			player: phrase,
			depth: 0,
			basis: calculated ? 'calculated' : 'stated',
			name: say(player.name),
			value: calculated ? m.calculated_value({ value }) : value,
			detail: '',
			from,
			to: at,
			style
		};
		let inside = from;
		const groups = projection.groups
			.filter(({ parent }) => parent === player.id)
			.flatMap((group) => {
				const start = inside;
				inside += group.middle;
				return [
					partOf(projection, group, phrase, start, style),
					...membersOf(projection, group, phrase, start, style)
				];
			});
		return [whole, ...groups];
	});
}

/** All that is said of a part, on one line. */
export function figuresOf({ value, detail }: Part): string {
	return detail ? m.companies_both({ value, detail }) : value;
}

function partOf(
	projection: Projection,
	group: ProjectedGroup,
	player: string,
	from: number,
	style: PlayerStyle
): Part {
	const value = range(shownRange(group));
	const { id, name, role, middle, ofParent } = group;
	const alone = projection.scenario.groups.some((one) => one.id === id && one.parts.length === 1);
	const together = alone ? value : m.companies_together({ value });
	return {
		id,
		player,
		depth: 1,
		basis: role === 'group' ? 'stated' : 'calculated',
		name: say(name),
		value: role === 'group' ? together : m.calculated_value({ value }),
		detail: m.companies_of_player({ range: range(ofParent, 1), player }),
		from,
		to: from + middle,
		style
	};
}

function membersOf(
	{ scenario }: Projection,
	group: ProjectedGroup,
	player: string,
	start: number,
	style: PlayerStyle
): Part[] {
	const { target, members } = group;
	const divided = scenario.groups.some(({ id, divided }) => id === group.id && divided);
	// A group of one is that one, and of nothing everybody has nothing.
	if (members.length < 2 || target.high === 0) return [];
	const shown = shownMembers(group);
	let from = start;
	return members.map(({ id, name, part, middle, named }, index): Part => {
		const begin = from;
		from += middle;
		const value = range(shown[index]!);
		return {
			id,
			player,
			depth: 2,
			basis: 'assumed',
			name: say(name),
			value: assumed(value, part, divided, named),
			detail: '',
			from: begin,
			to: from,
			style
		};
	});
}

/** A member's share with what it rests on. */
function assumed(value: string, part: number, divided: boolean, named: boolean): string {
	if (divided) return m.companies_assumed_part({ value, part: share(part) });
	return named ? m.companies_assumed_equal({ value }) : m.companies_assumed_none({ value });
}
