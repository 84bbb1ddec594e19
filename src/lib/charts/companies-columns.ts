import { m } from '$lib/paraglide/messages';
import { px, type Mark, type Plot, type Theme } from '$lib/scene';
import { scaleOf, shareRoom, shareTicks, tickShare, type Scale } from './axis';
import { partMarks, type CompaniesInput, type CompaniesLayout } from './companies-marks';
import { endLabels } from './end-labels';
import { margin, stretched } from './frame';

/** Px between a column's labels and the next column. */
const gutter = 18;

/** How the width is divided: the players' names are short. */
const columnParts = [0.26, 0.38, 0.36] as const;

/** Three columns of upright bars on one scale: players, groups, members, each with its labels beside it. */
export function companiesColumns(input: CompaniesInput): CompaniesLayout {
	const { parts, width, theme, top, stretch } = input;
	const side = margin(width);
	const left = side + shareRoom + 2;
	const right = width - side;
	const room = right - left + gutter;
	const bar = Math.round(Math.min(72, Math.max(30, width * 0.06)));
	const columns = ([0, 1, 2] as const).map((depth) => parts.filter((part) => part.depth === depth));
	const labelsOf = (index: number, at: (share: number) => number) =>
		endLabels(
			columns[index]!.map((part) => {
				const value = part.detail ? `${part.value}\n${part.detail}` : part.value;
				return {
					id: part.id,
					name: part.name,
					value,
					widest: value,
					color: part.style.color,
					text: part.depth === 0 ? part.style.label : theme.ink,
					at: at((part.from + part.to) / 2)
				};
			}),
			columnParts[index]! * room - bar - gutter,
			4
		);
	const needed = columns.map((list, index) =>
		list.length > 0 ? labelsOf(index, () => 0).height : 0
	);
	const natural = Math.min(540, Math.max(400, width * 0.5));
	const plotTop = Math.ceil(top + 30);
	const height = Math.ceil(Math.max(stretched(natural, stretch), ...needed));
	const bottom = plotTop + height;
	// From the top down, in the order in which one reads.
	const plot: Plot = {
		id: 'plot',
		x: { domain: [0, 3], range: [left, right] },
		y: { domain: [0, 100], range: [plotTop, bottom] }
	};
	const y = scaleOf(plot.y);
	const starts = [0, columnParts[0], columnParts[0] + columnParts[1]];
	const headings = [m.companies_players(), m.companies_groups(), m.companies_members()];
	const marks = columns.flatMap((list, index): Mark[] => {
		const x = left + starts[index]! * room;
		if (list.length === 0) return [];
		return [
			{
				kind: 'text',
				key: `column:${index}`,
				x: px(x),
				y: px(plotTop - 12),
				text: headings[index]!,
				size: 12,
				face: 'sans',
				anchor: 'start',
				fill: theme.muted
			},
			...list.flatMap((part) =>
				partMarks(part, { left: x, right: x + bar, top: y(part.from), bottom: y(part.to) })
			),
			...labelsOf(index, y).draw(x + bar, plotTop, bottom, theme)
		];
	});
	return {
		plot,
		middles: parts.map(({ depth, from, to }) => [
			left + starts[depth]! * room + bar / 2,
			y((from + to) / 2)
		]),
		bottom: bottom + 16,
		marks: [...scaleMarks(y, left, theme), ...marks]
	};
}

/** The shares beside the first column, with a small tick each. */
function scaleMarks(y: Scale, left: number, theme: Theme): Mark[] {
	const [top, bottom] = y.range;
	return shareTicks(100, bottom - top).flatMap((tick): Mark[] => [
		{
			kind: 'line',
			key: `scale:${tick}`,
			x1: px(left - 4),
			x2: px(left),
			y1: px(y(tick)),
			y2: px(y(tick)),
			stroke: theme.muted,
			strokeWidth: 1
		},
		tickShare(tick, left - 8, y(tick), theme)
	]);
}
