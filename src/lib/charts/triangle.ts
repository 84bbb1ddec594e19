import { range, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { caseMix, casePath, isPoint, shownRange, type Projection } from '$lib/projection';
import { px, type Mark, type Scene, type Theme } from '$lib/scene';
import { footer, header, margin, stretched } from './frame';
import { headline, phraseOf } from './headline';
import { notes, shareOf } from './notes';
import { outcomeMark } from './outcome-marks';
import type { ChartInput } from './paths';
import { shapeMark } from './shapes';
import { playerStyles } from './style';
import { partsOf, reachableArea, tripleOf, type Parts, type Triple } from './ternary';
import { locator, locatorSize, touchMarks } from './triangle-extras';
import { cornerName, triangleGrid, type Corner } from './triangle-grid';
import { keyMarksOf, keyRoom, keyRows, outcomeTriple, type CaseMark } from './triangle-key';
import { touchSpot } from './triangle-touch';
import { equalLine, placer, windowOf } from './triangle-window';

const allCases: CaseMark[] = [
	{ name: 'low', shape: 'triangle' },
	{ name: 'middle', shape: 'diamond' },
	{ name: 'high', shape: 'down-triangle' }
];

/**
 * *Triangle*: all mixes of three that the ranges allow as an area, the base year's point, the ways to
 * the low, middle and high mix, and the line on which the two largest players are equal. With more
 * than three players everyone but the two largest counts as one.
 *
 * @throws RangeError where there are only two players
 */
export function triangleChart(input: ChartInput): Scene {
	const { projection, width, theme, stretch = 0 } = input;
	const parts = partsOf(projection);
	if (!parts) throw new RangeError('A triangle needs three players.');
	const { scenario } = projection;
	const years = { base: String(scenario.baseYear), target: String(scenario.targetYear) };
	const side = margin(width);
	const wide = width >= 620;
	const cases = casesOf(projection);
	const corners = cornersOf(projection, parts, theme);
	const title = input.title ?? headline(projection);
	const subtitle = projection.players.every(isPoint)
		? m.triangle_subtitle_points
		: m.triangle_subtitle;
	const head = header(
		width,
		theme,
		title,
		subtitle({
			share: shareOf(projection),
			first: phraseOf(projection, parts.named[0]),
			second: phraseOf(projection, parts.named[1]),
			...years
		})
	);

	const ends = cases.map(({ name }) => tripleOf(caseMix(projection, name), parts.named));
	const cameOut = outcomeTriple(projection, parts);
	const rows = keyRows(projection, parts, cases, cameOut);
	const room = wide ? keyRoom(rows) : 0;
	const { base, slack } = baseOf(width - 2 * side - room - (wide ? 64 : 24), stretch);
	const left = side + (wide ? 40 : 12);
	const spare = 16 * (Math.max(...corners.map((corner) => cornerName(corner, base).length)) - 1);
	const top = Math.ceil(head.bottom + 44 + spare + slack / 2);
	const bottom = Math.ceil(top + (base * Math.sqrt(3)) / 2);
	const now = tripleOf(casePath(projection, 'middle').mixes[0]!, parts.named);
	const mixes = [now, ...ends, ...(cameOut ? [cameOut] : [])];
	const window = windowOf(projection, parts, mixes);
	// The third part is at the top; each corner stands for the most of its part that is shown.
	const at = placer(window, left, bottom, base);
	const outline = (points: Triple[], closed: boolean) =>
		`M${points.map((point) => at(point).map(px).join(',')).join('L')}${closed ? 'Z' : ''}`;

	const ways = cases.flatMap(({ name }): Mark[] => {
		const way = casePath(projection, name).mixes.map((mix) => tripleOf(mix, parts.named));
		return [
			{
				kind: 'path',
				key: `way:${name}`,
				d: outline(way, false),
				stroke: theme.ink,
				strokeWidth: 1.25,
				strokeDash: '5 3'
			}
		];
	});
	const [nowX, nowY] = at(now);
	const area = reachableArea(parts.ranges);
	const equal = equalLine(window);
	const equalMarks: Mark[] = equal
		? [
				{
					kind: 'path',
					key: 'equal',
					d: outline(equal, false),
					stroke: theme.muted,
					strokeWidth: 1.25,
					strokeDash: '2 3'
				}
			]
		: [];
	const keyTop = wide ? top + (bottom - top) * 0.12 : bottom + 62 + spare;
	const keyMarks = keyMarksOf(rows, wide ? width - side - room : side, keyTop, theme);
	// Under the key, or on a narrow chart beside it.
	const locatorX = width - side - (wide ? room : locatorSize.width);
	const locatorY = wide ? keyMarks.bottom + 28 : keyTop - 12;
	const located = locator(window, locatorX, locatorY, theme);
	const locatorBottom = located.length > 0 ? locatorY + locatorSize.height : 0;
	const foot = footer(
		width,
		theme,
		Math.ceil(Math.max(bottom + 44 + spare, keyMarks.bottom + 8, locatorBottom + 8) + slack / 2),
		notes(projection, false, input)
	);

	return {
		width,
		height: foot.bottom,
		title,
		description: [
			m.triangle_description({
				share: shareOf(projection),
				...years,
				list: corners.map(({ name, range }) => m.name_and_range({ name, range })).join(', ')
			}),
			...rows
				.filter(({ id }) => id === 'outcome')
				.map(({ title, shares }) =>
					m.triangle_outcome({
						title,
						list: corners
							.map(({ name }, part) => m.name_and_range({ name, range: shares[part]! }))
							.join(m.list_comma())
					})
				)
		].join(' '),
		background: theme.paper,
		plots: [
			{
				id: 'triangle',
				x: { domain: [window.low[1], window.low[1] + window.side], range: [left, left + base] },
				y: { domain: [window.low[2], window.low[2] + window.side], range: [bottom, top] }
			}
		],
		spots: [
			...mixes.map((mix, index) => {
				const { id: key, title, shares } = rows[index]!;
				const [x, y] = at(mix);
				const three = corners.map(({ name, color, id }, part) => ({
					name,
					color,
					value: shares[part]!,
					...(id === undefined ? {} : { row: rowOf(key, id) })
				}));
				return { key, title, x: px(x), y: px(y), parts: three };
			}),
			...touchSpot(projection, parts, area, corners, at)
		],
		marks: [
			...head.marks,
			...triangleGrid(at, window, corners, base, theme),
			...equalMarks,
			{
				kind: 'path',
				key: 'area',
				d: outline(area, true),
				fill: theme.ink,
				fillOpacity: 0.16,
				stroke: theme.ink,
				strokeWidth: 1.5
			},
			...ways,
			shapeMark('now', 'disc', nowX, nowY, 5, theme.ink, theme),
			...cases.map(({ name, shape }, index) =>
				shapeMark(`end:${name}`, shape, ...at(ends[index]!), 5, theme.ink)
			),
			...(cameOut ? [outcomeMark('mix', ...at(cameOut), theme.ink)] : []),
			...touchMarks(area, window, at, theme),
			...keyMarks.marks,
			...located,
			...foot.marks
		]
	};
}

/** Where a player's share in a row of the key stands on the sources page: a key of `sourceRows`. */
function rowOf(key: string, id: string): string {
	if (key === 'outcome') return `outcome.${id}`;
	return `${id}.${key === 'now' ? 'base' : 'target'}`;
}

/** How long a triangle's side is, at most `most` px, and what is left above and below it, px. */
function baseOf(most: number, stretch: number): { base: number; slack: number } {
	const base = Math.min(most, 620);
	if (stretch === 0) return { base, slack: 0 };
	const perBase = Math.sqrt(3) / 2;
	const height = stretched(base * perBase, stretch, 0.85);
	const fitting = Math.min(most, height / perBase);
	return { base: fitting, slack: Math.max(0, height - fitting * perBase) };
}

/** The cases worth a mark of their own: where low and high are the same mix, the middle says it all. */
function casesOf(projection: Projection): CaseMark[] {
	const [low, high] = (['low', 'high'] as const).map((name) => caseMix(projection, name));
	const differ = low!.some((share, index) => Math.abs(share - high![index]!) > 0.005);
	return differ ? allCases : allCases.filter(({ name }) => name === 'middle');
}

/** The three corners: what stands there, its colour, its range. */
function cornersOf(projection: Projection, parts: Parts, theme: Theme): [Corner, Corner, Corner] {
	const { players } = projection;
	const styles = playerStyles(projection, theme);
	const corner = (index: number): Corner => ({
		id: players[index]!.id,
		name: say(players[index]!.name),
		color: styles[index]!.label,
		range: range(shownRange(players[index]!))
	});
	const [first, second] = parts.named.map(corner) as [Corner, Corner];
	if (parts.third !== undefined) return [first, second, corner(parts.third)];
	// What is computed with rounded figures reaches a little further than they do as printed.
	const asked = { low: 0, high: 0 };
	players.forEach((player, index) => {
		if (parts.named.includes(index)) return;
		const { low, high } = shownRange(player);
		asked.low += low;
		asked.high += high;
	});
	const others = range(shownRange({ asked, target: parts.ranges[2] }));
	return [first, second, { name: m.everyone_else(), color: theme.muted, range: others }];
}
