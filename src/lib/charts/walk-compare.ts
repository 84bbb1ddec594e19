import { range, rangeInWords, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { compareSides, differencesOf, sideFigures, type SideFigure } from '$lib/projection';
import { lowBesideHigh } from '$lib/scenario';
import { px, screenTheme, type Plot } from '$lib/scene';
import { scaleOf } from './axis';
import { shortChanges } from './compare-words';
import { sideWords } from './side-words';
import { playerStyles } from './style';
import type { Item, Marked, Point, Walk, WalkInput } from './walk';
import { yearRow } from './walk-years';

/**
 * *Compare*: left and right walk the years, up and down the players. Both sides' figures are shown
 * wherever one stands, and of two panels both are marked.
 */
export function compareWalk({ projection, scene, comparison }: WalkInput): Walk | undefined {
	const { sides: asked, way } = comparison ?? lowBesideHigh;
	const compared = compareSides(asked, projection);
	if (compared.kind !== 'compared') return undefined;
	const { sides, lastYear, year: sharedYear } = compared;
	const words = sideWords(compared);
	const { players, scenario } = sides[0].projection;
	const styles = playerStyles(sides[0].projection, screenTheme);
	const differ = way === 'differences';
	const first = scenario.baseYear;
	const years = (differ ? sharedYear : lastYear) - first + 1;

	/** Both sides' shares in a year; nothing for a side that ends before it. */
	const figuresIn = (year: number): (SideFigure[] | undefined)[] =>
		sides.map((side) =>
			side.projection.times.includes(year) ? sideFigures(side, year) : undefined
		);
	/** What of a player is marked: in each of two panels a side's share, or how the second differs. */
	function marked(figures: (SideFigure[] | undefined)[], player: number, year: number): Marked[] {
		const [a, b] = figures.map((side) => side?.[player]);
		const [left, right] = scene.plots;
		if (way === 'side-by-side') return [...at(left, a, year), ...at(right, b, year)];
		if (way === 'ghost') return at(left, b ?? a, year);
		const difference = a &&
			b && { low: b.low - a.low, middle: b.middle - a.middle, high: b.high - a.high };
		return at(scene.plots[player], difference, year);
	}

	return {
		count: years,
		first: years - 1,
		stop(index) {
			const year = first + index;
			const figures = figuresIn(year);
			const points = players.flatMap((player, i): Point[] => {
				const [place, twin] = marked(figures, i, year);
				if (!place) return [];
				const words = { name: say(player.name), at: String(year), value: spoken(figures, i) };
				const point = { id: player.id, said: m.walk_point(words), color: styles[i]!.color };
				return [{ ...point, ...place, ...(twin && { twin }) }];
			});
			if (!differ) points.sort((a, b) => a.y - b.y);
			const [one, other] = figures;
			const differences = one && other && differencesOf([one, other]);
			const list = players.map(({ name }, i) =>
				m.name_and_range({ name: say(name), range: spoken(figures, i) })
			);
			return {
				title: String(year),
				year,
				rules: scene.plots.map(({ x, y }) => ({
					x: px(scaleOf(x)(year)),
					top: y.range[1],
					bottom: y.range[0]
				})),
				points,
				items: players.map(({ id, name }, i): Item => {
					const shown = figures.flatMap((side, index) =>
						side ? [{ name: words[index]!.short, range: range(side[i]!) }] : []
					);
					const [a, b] = shown;
					return {
						id,
						name: say(name),
						color: styles[i]!.label,
						// In a year that one side alone reaches, whose figure it is.
						value: b ? m.base_to_target({ base: a!.range, target: b.range }) : m.name_and_range(a!),
						row: yearRow(sides[0].projection, id, year),
						...(differences && {
							more: shortChanges(compared, differences[i]!).join(m.list_comma())
						})
					};
				}),
				said: m.walk_stop({ title: String(year), list: list.join(m.list_comma()) })
			};
		},
		find(x, y) {
			for (const [index, plot] of scene.plots.entries()) {
				const [left, right] = plot.x.range;
				const [bottom, top] = plot.y.range;
				if (x < left - 12 || x > right + 12 || y < top - 4 || y > bottom + 24) continue;
				const at = Math.round(
					((x - left) / (right - left)) * (plot.x.domain[1] - plot.x.domain[0])
				);
				const year = Math.min(Math.max(plot.x.domain[0] - first + at, 0), years - 1);
				if (differ) return { stop: year, point: index };
				return { stop: year };
			}
			return undefined;
		},
		ofYear: (year) => (year >= first && year < first + years ? year - first : undefined)
	};

	/** "low 36 percent, high 39 percent". */
	function spoken(figures: (SideFigure[] | undefined)[], player: number): string {
		return figures
			.flatMap((side, index) =>
				side
					? [m.name_and_range({ name: words[index]!.short, range: rangeInWords(side[player]!) })]
					: []
			)
			.join(m.list_comma());
	}
}

/** A figure in a year on a plot, if there are both. */
function at(plot: Plot | undefined, figure: SideFigure | undefined, year: number): Marked[] {
	if (!plot || !figure) return [];
	const [x, y] = [px(scaleOf(plot.x)(year)), scaleOf(plot.y)];
	const height = (share: number) => px(y(share));
	const [from, to] = [height(figure.low), height(figure.high)];
	return [{ x, y: height(figure.middle), from: [x, from], to: [x, to] }];
}
