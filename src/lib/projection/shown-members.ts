import type { Range } from '$lib/forecast';
import { shownParts } from '$lib/scenario';
import { shownRange } from './shown-range';
import type { ProjectedGroup } from './types';

/**
 * The target ranges of a group's members as they are shown, percent of the whole market: their lows
 * total the group's, and so do their highs. Where the group's range is a few hundredths wide a low can
 * come out above its high; they are one figure then.
 */
export function shownMembers(group: Pick<ProjectedGroup, 'asked' | 'target' | 'members'>): Range[] {
	const whole = shownRange(group);
	const ends = (end: keyof Range) =>
		shownParts(
			group.members.map(({ target }) => target[end]),
			whole[end]
		);
	const [lows, highs] = [ends('low'), ends('high')];
	return highs.map((high, i) => ({ low: Math.min(lows[i]!, high), high }));
}
