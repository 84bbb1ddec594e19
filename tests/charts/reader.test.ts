import { describe, expect, it } from 'vitest';
import { casePath, isPoint, shownRange, type ProjectedPlayer } from '$lib/projection';
import { lightTheme } from '$lib/scene';
import type { Point } from '../scene/path-data';
import { readGolden } from './golden';
import { projected, shipped, shippedIds } from './helpers';
import { gap } from './read-back';
import {
	drawnIn,
	readPicture,
	shareAcross,
	shareDown,
	yearAcross,
	type Drawn,
	type Scale
} from './reader';

const precision = 0.05;

function colorOf(players: ProjectedPlayer[], index: number): string {
	return players[index]!.role === 'remainder' ? lightTheme.remainder : lightTheme.players[index]!;
}

const heights = (points: Point[], share: Scale) => points.map(([, y]) => share(y));

/** The share of a way at a year that is drawn. */
function shareIn(year: number, way: Point[], years: Scale, shares: Scale): number {
	const found = way.find(([x]) => Math.abs(years(x) - year) < 0.01);
	if (!found) throw new Error(`${year} is not drawn.`);
	return shares(found[1]);
}

describe('the article’s file, read by the figures at its axes', () => {
	it('shows China from 30% to 40–45%, at 35–37.5% half way', () => {
		const picture = readPicture(readGolden('ai-market-paths'));
		const [share, year] = [shareDown(picture), yearAcross(picture)];
		const china = drawnIn(picture, lightTheme.players[0]!);
		const [way] = china.ways as [Point[]];
		const [band] = china.areas as [Drawn['areas'][number]];
		const middles = [2025, 2030, 2035].map((at) => shareIn(at, way, year, share));
		expect(gap(middles, [30, 36.25, 42.5])).toBeLessThan(precision);
		const at2030 = [band.lower, band.upper].map((edge) => shareIn(2030, edge, year, share));
		expect(gap(at2030, [35, 37.5])).toBeLessThan(precision);
		const at2035 = [band.lower, band.upper].map((edge) => shareIn(2035, edge, year, share));
		expect(gap(at2035, [40, 45])).toBeLessThan(precision);
	});

	it('shows the United States’ bar from 45% to 50% and its hollow mark at 50%', () => {
		const picture = readPicture(readGolden('ai-market-target'));
		const share = shareAcross(picture);
		const { areas, lines, hollow } = drawnIn(picture, lightTheme.players[1]!);
		const ends = areas[0]!.upper.map(([x]) => share(x));
		expect(gap(ends, [45, 50])).toBeLessThan(precision);
		expect(gap([share(lines[0]![0][0])], [47.5])).toBeLessThan(precision);
		expect(gap([share(hollow[0]![0])], [50])).toBeLessThan(precision);
	});

	it('shows the rest of the world at 15% in the low projection and 5% in the high one', () => {
		const picture = readPicture(readGolden('ai-market-compare'));
		const share = shareDown(picture);
		const { ways } = drawnIn(picture, lightTheme.remainder);
		expect(gap([share(ways[0]!.at(-1)![1])], [15])).toBeLessThan(precision);
		expect(gap([share(ways[1]!.at(-1)![1])], [5])).toBeLessThan(precision);
	});
});

describe.each(shippedIds)('the files of %s, read by the figures at their axes', (id) => {
	const projection = projected(shipped(id));
	const { players, times } = projection;
	const each = players.map((player, index) => ({ player, color: colorOf(players, index) }));

	it('show every player’s path, band and range as projected', () => {
		const picture = readPicture(readGolden(`${id}-paths`));
		const [share, year] = [shareDown(picture), yearAcross(picture)];
		for (const { player, color } of each) {
			const { ways, areas, lines } = drawnIn(picture, color);
			const { band } = player;
			const { low, high } = shownRange(player);
			expect(ways).toHaveLength(1);
			expect(areas).toHaveLength(isPoint(player) ? 0 : 1);
			expect(gap(heights(ways[0]!, share), band.middle)).toBeLessThan(precision);
			const drawnTimes = ways[0]!.map(([x]) => year(x));
			expect(gap(drawnTimes, times)).toBeLessThan(precision);
			for (const { upper, lower } of areas) {
				expect(gap(heights(upper, share), band.high)).toBeLessThan(precision);
				expect(gap(heights(lower, share), band.low)).toBeLessThan(precision);
			}
			expect(lines).toHaveLength(1);
			expect(gap(heights(lines[0]!, share), [low, high])).toBeLessThan(precision);
		}
	});

	it('show every player’s range and base share in the target year', () => {
		const picture = readPicture(readGolden(`${id}-target`));
		const share = shareAcross(picture);
		for (const { player, color } of each) {
			const { areas, lines, filled, hollow } = drawnIn(picture, color);
			const { low, high } = shownRange(player);
			const middle = player.band.middle.at(-1)!;
			expect(hollow).toHaveLength(1);
			expect(gap([share(hollow[0]![0])], [player.base])).toBeLessThan(precision);
			if (isPoint(player)) {
				expect(areas).toEqual([]);
				expect(gap([share(filled[0]![0])], [middle])).toBeLessThan(precision);
			} else {
				const ends = areas[0]!.upper.map(([x]) => share(x));
				expect(gap(ends, [low, high])).toBeLessThan(precision);
				expect(gap([share(lines[0]![0][0])], [middle])).toBeLessThan(precision);
			}
		}
	});

	it('show every player’s way in the low and in the high projection', () => {
		const picture = readPicture(readGolden(`${id}-compare`));
		const share = shareDown(picture);
		for (const [index, { color }] of each.entries()) {
			const { ways, filled, hollow } = drawnIn(picture, color);
			expect(ways).toHaveLength(2);
			for (const [side, name] of (['low', 'high'] as const).entries()) {
				const shares = casePath(projection, name).mixes.map((mix) => mix[index]!);
				const year = yearAcross(picture, side);
				expect(gap(heights(ways[side]!, share), shares)).toBeLessThan(precision);
				const drawnTimes = ways[side]!.map(([x]) => year(x));
				expect(gap(drawnTimes, times)).toBeLessThan(precision);
				// Base and target in each panel, then the mark in the table.
				const marks = [...filled, ...hollow].slice(2 * side, 2 * side + 2);
				expect(gap(heights(marks, share), [shares[0]!, shares.at(-1)!])).toBeLessThan(precision);
			}
		}
	});
});
