import { range, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { isPoint, type Projection } from '$lib/projection';
import { px, type Scene } from '$lib/scene';
import { companiesColumns } from './companies-columns';
import { figuresOf, partsIn, type Part } from './companies-parts';
import { companiesRows } from './companies-rows';
import { footer, header } from './frame';
import { headline, phraseOf } from './headline';
import { notes, shareOf } from './notes';
import type { ChartInput } from './paths';
import { splitNotes } from './split-notes';

/**
 * *Companies*: the target year's shares one inside the other, in the middle mix: each player, the groups
 * inside it and what is left beside them, and the members of the groups by their assumed parts. All
 * stand on one scale from 0 to 100%, so that a part is never added to its whole.
 *
 * @throws RangeError where no player has a group inside it
 */
export function companiesChart(input: ChartInput): Scene {
	const { projection, width, theme } = input;
	if (projection.groups.length === 0) throw new RangeError('No player has a group inside it.');
	const { scenario } = projection;
	const year = String(scenario.targetYear);
	const title = input.title ?? companiesHeadline(projection);
	const points = [...projection.players, ...projection.groups].every(isPoint);
	const subtitle = points ? m.companies_subtitle_points : m.companies_subtitle;
	const head = header(width, theme, title, subtitle({ share: shareOf(projection), year }));
	const parts = partsIn(projection, theme);
	const layout = width >= 700 ? companiesColumns : companiesRows;
	const { plot, marks, middles, bottom } = layout({ ...input, parts, top: head.bottom });
	const foot = footer(width, theme, bottom, [
		...splitNotes(projection),
		...notes(projection, false, input)
	]);
	return {
		width,
		height: foot.bottom,
		title,
		description: [
			m.companies_description({ share: shareOf(projection), year }),
			...parts.map(describe)
		].join(' '),
		background: theme.paper,
		plots: [plot],
		spots: parts.map((part, index) => ({
			key: part.id,
			x: px(middles[index]![0]),
			y: px(middles[index]![1]),
			title: part.depth === 0 ? year : m.companies_inside({ player: part.player }),
			parts: [
				{
					name: part.name,
					value: figuresOf(part),
					color: part.style.label,
					row: part.depth === 2 ? 'split' : `${part.id}.target`
				}
			]
		})),
		marks: [...head.marks, ...marks, ...foot.marks]
	};
}

/** The group that holds most of its player: "60–66.7% of the share of the north goes to …". */
function companiesHeadline(projection: Projection): string {
	const [largest] = projection.groups
		.filter(({ role }) => role === 'group')
		.sort((a, b) => b.ofParent.low + b.ofParent.high - a.ofParent.low - a.ofParent.high);
	if (!largest) return headline(projection);
	const player = projection.players.findIndex(({ id }) => id === largest.parent);
	return m.companies_headline({
		range: range(largest.ofParent, 1),
		player: phraseOf(projection, player),
		group: say(largest.name)
	});
}

function describe(part: Part): string {
	return m.companies_part({ name: part.name, value: figuresOf(part) });
}
