import { decimal, rangeInWords, range as rangeText, say } from '$lib/format';
import type { Range } from '$lib/forecast';
import { m } from '$lib/paraglide/messages';
import { printedShares, shownShares, yearRange, type Projection } from '$lib/projection';
import { px, screenTheme } from '$lib/scene';
import { scaleOf } from './axis';
import { playerStyles } from './style';
import type { Item, Point, Stop, Walk, WalkInput } from './walk';

/** One player's shares in one year, percent. */
export interface YearShares extends Range {
	middle: number;
	/** In the base and the target year figures are shown as they were given; between, to a tenth. */
	digits: number;
}

/** Every player's low, middle and high in a whole year of the projection; the middles total 100.0. */
export function sharesIn(projection: Projection, year: number): YearShares[] {
	const { players, times } = projection;
	const time = times.indexOf(year);
	const last = time === times.length - 1;
	const middles = shownShares(
		players.map(({ band }) => band.middle[time]!),
		printedShares(projection, year)
	);
	const given = last || time === 0;
	return players.map((player, index) => {
		const middle = middles[index]!;
		const range = yearRange(projection, player, time);
		// A computed single figure is shown as part of its mix, which was rounded as one.
		const { low, high } =
			!given && range.low === range.high ? { low: middle, high: middle } : range;
		return { low, middle, high, digits: given ? 2 : 1 };
	});
}

/** *Paths*: left and right walk the years, up and down the players as they lie above each other. */
export function pathsWalk({ projection, scene }: WalkInput): Walk {
	const { players, scenario } = projection;
	const { baseYear, targetYear } = scenario;
	const plot = scene.plots[0]!;
	const [x, y] = [scaleOf(plot.x), scaleOf(plot.y)];
	const [left, right] = plot.x.range;
	const [bottom, top] = plot.y.range;
	const styles = playerStyles(projection, screenTheme);

	return {
		count: targetYear - baseYear + 1,
		first: targetYear - baseYear,
		stop(index): Stop {
			const year = baseYear + index;
			const shares = sharesIn(projection, year);
			const at = px(x(year));
			const points = shares.map((figures, i): Point => ({
				id: players[i]!.id,
				said: saidOf(say(players[i]!.name), String(year), figures),
				color: styles[i]!.color,
				x: at,
				y: px(y(figures.middle)),
				from: [at, px(y(figures.low))],
				to: [at, px(y(figures.high))]
			}));
			return {
				title: String(year),
				year,
				rules: [{ x: at, top, bottom }],
				points: points.sort((a, b) => a.y - b.y),
				items: itemsOf(projection, shares, year),
				said: saidOfAll(projection, String(year), shares)
			};
		},
		find(px, py) {
			// The years under the axis are part of it.
			if (px < left - 12 || px > right + 12 || py < top - 4 || py > bottom + 30) return undefined;
			const along = (px - left) / (right - left);
			const stop = Math.round(along * (targetYear - baseYear));
			return { stop: Math.min(Math.max(stop, 0), targetYear - baseYear) };
		},
		ofYear: (year) => (year >= baseYear && year <= targetYear ? year - baseYear : undefined)
	};
}

/** *Target year*: one stop, whose points are the players from the top down. */
export function targetWalk({ projection, scene }: WalkInput): Walk {
	const { players, scenario } = projection;
	const year = String(scenario.targetYear);
	const plot = scene.plots[0]!;
	const x = scaleOf(plot.x);
	const styles = playerStyles(projection, screenTheme);
	const rows = players.map(({ id }) => {
		const mark = scene.marks.find(({ key }) => key === `move:${id}`);
		return mark?.kind === 'line' ? mark.y1 : 0;
	});

	return {
		count: 1,
		first: 0,
		stop(): Stop {
			const shares = sharesIn(projection, scenario.targetYear);
			return {
				title: year,
				rules: [],
				points: shares.map((figures, i): Point => ({
					id: players[i]!.id,
					said: saidOf(say(players[i]!.name), year, figures),
					color: styles[i]!.color,
					x: px(x(figures.middle)),
					y: rows[i]!,
					from: [px(x(figures.low)), rows[i]!],
					to: [px(x(figures.high)), rows[i]!]
				})),
				items: itemsOf(projection, shares, scenario.targetYear),
				said: saidOfAll(projection, year, shares)
			};
		},
		find(_, py) {
			const [top, bottom] = plot.y.range;
			if (py < top || py > bottom) return undefined;
			const away = rows.map((row) => Math.abs(row - py));
			return { stop: 0, point: away.indexOf(Math.min(...away)) };
		}
	};
}

/**
 * Where a player's share in a year stands on the sources page, a key of `sourceRows`: the years between
 * rest on the path, which is an assumption.
 */
export function yearRow({ scenario }: Projection, id: string, year: number): string {
	if (year === scenario.baseYear) return `${id}.base`;
	return year === scenario.targetYear ? `${id}.target` : 'path';
}

function itemsOf(projection: Projection, shares: YearShares[], year: number): Item[] {
	const { players } = projection;
	const styles = playerStyles(projection, screenTheme);
	return shares.map(({ low, high, middle, digits }, i) => ({
		id: players[i]!.id,
		name: say(players[i]!.name),
		color: styles[i]!.label,
		value: rangeText({ low, high }, digits),
		row: yearRow(projection, players[i]!.id, year),
		...(isSpan(low, high, digits) ? { more: m.walk_middle({ middle: decimal(middle, 1) }) } : {})
	}));
}

function saidOf(name: string, year: string, { low, high, middle, digits }: YearShares): string {
	const value = rangeInWords({ low, high }, digits);
	const words = isSpan(low, high, digits)
		? m.walk_value_and_middle({ value, middle: decimal(middle, 1) })
		: value;
	return m.walk_point({ name, at: year, value: words });
}

function saidOfAll({ players }: Projection, year: string, shares: YearShares[]): string {
	const list = shares.map(({ low, high, digits }, i) =>
		m.name_and_range({ name: say(players[i]!.name), range: rangeInWords({ low, high }, digits) })
	);
	return m.walk_stop({ title: year, list: list.join(m.list_comma()) });
}

function isSpan(low: number, high: number, digits: number): boolean {
	return decimal(low, digits) !== decimal(high, digits);
}
