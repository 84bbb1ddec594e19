import { mixShare, points, range, relative, say, sentenceCase, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	differencesByYear,
	isPoint,
	type Compared,
	type Difference,
	type ShareChange,
	type SideFigure
} from '$lib/projection';
import { phraseOf } from './headline';
import type { SideWords } from './side-words';

/** A share of a side: "40.0%" of one mix, "40–45%" of a range. */
export function figureWords(compared: Compared, side: 0 | 1, index: number): string {
	return ofSide(compared, side, compared.figures[side][index]!);
}

/** The same for any year's figure. */
function ofSide({ sides }: Compared, side: 0 | 1, figure: SideFigure): string {
	return sides[side].case === 'range' ? range(figure) : mixShare(figure.low);
}

/** One end of a difference, in its own words. */
export interface EndDifference {
	/** "low end"; empty where there is one figure only. */
	end: string;
	points: string;
	percent: string;
	change: ShareChange;
}

/** A difference of two mixes, or of the low and the high ends. */
export function endDifferences(
	{ mixes }: Compared,
	{ low, middle, high }: Difference
): EndDifference[] {
	const words = (end: string, change: ShareChange): EndDifference => ({
		end,
		// Ranges stand as they were typed, to the hundredth.
		points: points(change.pp, mixes ? 1 : 2),
		percent: relative(change.percent),
		change
	});
	return mixes ? [words('', middle)] : [words(m.low_end(), low), words(m.high_end(), high)];
}

/** The same, as one where both ends differ alike. */
export function briefDifferences(compared: Compared, difference: Difference): EndDifference[] {
	const ends = endDifferences(compared, difference);
	const [low, high] = ends;
	const alike = low!.points === high?.points && low!.percent === high?.percent;
	return alike ? [{ ...low!, end: '' }] : ends;
}

/** "+5 pp (+13%)"; of ranges "low end +2 pp (+5%)" and "high end +3 pp (+6.7%)". */
export function changeList(compared: Compared, difference: Difference, percents = true): string[] {
	return briefDifferences(compared, difference).map(({ end, points, percent }) => {
		const change = percents && percent ? m.both_changes({ points, percent }) : points;
		return end ? m.end_and_change({ end, change }) : change;
	});
}

/** The same in one line. */
export function changeWords(compared: Compared, difference: Difference, percents = true): string {
	return changeList(compared, difference, percents).join(m.list_comma());
}

/** Where there is little room: "+5 pp"; of ranges "low +2 pp" and "high +3 pp". */
export function shortChanges(compared: Compared, difference: Difference): string[] {
	const ends = briefDifferences(compared, difference);
	const names = ends.length === 1 ? [''] : [m.case_low_short(), m.case_high_short()];
	return ends.map(({ points }, index) =>
		names[index] ? m.end_and_change({ end: names[index], change: points }) : points
	);
}

/** The player that differs most in a year, and by how much at most, percentage points. */
function mostDifferent(differences: Difference[]): { index: number; by: number } {
	const sizes = differences.map(({ low, middle, high }) =>
		Math.max(...[low, middle, high].map(({ pp }) => Math.abs(pp)))
	);
	return sizes.reduce((top, by, index) => (by > top.by + 1e-9 ? { index, by } : top), {
		index: 0,
		by: sizes[0]!
	});
}

/** Percentage points that are not shown: those of mixes are rounded to a tenth, of ranges to a hundredth. */
const nothing = ({ mixes }: Compared) => (mixes ? 0.05 : 0.005) - 1e-9;

/** What is said of two sides that are the same in the end; nothing where they differ. */
function sameWords(compared: Compared): string | undefined {
	if (mostDifferent(compared.differences).by >= nothing(compared)) return undefined;
	const { asked, sides } = compared;
	const [first, second] = asked.map(({ case: name }) => name);
	const lowAndHigh = [first, second].every((name) => name === 'low' || name === 'high');
	if (asked[0].of === asked[1].of && lowAndHigh && first !== second) {
		return sides[0].projection.players.every(isPoint) ? m.compare_same() : m.compare_meet();
	}
	const farthest = differencesByYear(compared)
		.map(({ year, differences }) => ({ year, differences, ...mostDifferent(differences) }))
		.reduce((top, one) => (one.by > top.by + 1e-9 ? one : top));
	if (farthest.by < nothing(compared)) return m.compare_equal();
	return m.on_the_way_headline({
		year: String(compared.year),
		name: nameOf(compared, farthest.index),
		change: changeWords(compared, farthest.differences[farthest.index]!, false),
		when: m.in_year({ year: String(farthest.year) })
	});
}

/** What differs most between two sides, in one line. */
export function compareHeadline(compared: Compared, when: string): string {
	const same = sameWords(compared);
	if (same) return same;
	const { index } = mostDifferent(compared.differences);
	const shown = (side: 0 | 1) => {
		const figure = compared.figures[side][index]!;
		return compared.sides[side].case === 'range' ? range(figure) : share(figure.low);
	};
	const words = {
		name: nameOf(compared, index),
		first: shown(0),
		second: shown(1)
	};
	return sentenceCase(
		when ? m.compare_headline_when({ ...words, when }) : m.compare_headline(words)
	);
}

/** "From low to high, tea changes most: +5 pp". */
export function changeHeadline(
	compared: Compared,
	[first, second]: [SideWords, SideWords],
	when: string
): string {
	const same = sameWords(compared);
	if (same) return same;
	const { index } = mostDifferent(compared.differences);
	const words = {
		first: first.phrase,
		second: second.phrase,
		name: nameOf(compared, index),
		change: changeWords(compared, compared.differences[index]!, false)
	};
	return sentenceCase(when ? m.change_headline_when({ ...words, when }) : m.change_headline(words));
}

function nameOf({ sides }: Compared, index: number): string {
	return phraseOf(sides[0].projection, index);
}

/** "Low projection, 2035: Tea 40.0%, …" for both sides, for somebody who cannot see them. */
export function sidesDescription(compared: Compared, words: [SideWords, SideWords]): string {
	const { sides, year } = compared;
	return ([0, 1] as const)
		.map((side) =>
			m.case_listed({
				name: words[side].title,
				year: String(year),
				list: sides[side].projection.players
					.map((player, index) => `${say(player.name)} ${figureWords(compared, side, index)}`)
					.join(', ')
			})
		)
		.join(' ');
}

/** "Difference, 2035: Tea +5 pp (+13%), …". */
export function differencesDescription(compared: Compared): string {
	return m.case_listed({
		name: sentenceCase(m.difference()),
		year: String(compared.year),
		list: compared.sides[0].projection.players
			.map(
				({ name }, index) => `${say(name)} ${changeWords(compared, compared.differences[index]!)}`
			)
			.join(', ')
	});
}
