import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { playerStyles } from '$lib/charts';
import { hatch } from '$lib/charts/hatch';
import {
	darkTheme,
	eachMark,
	lightTheme,
	printTheme,
	type Mark,
	type Scene,
	type Texture
} from '$lib/scene';
import { readLine, readPath, type Point } from '../scene/path-data';
import { cases, check, widths } from './arbitraries';
import { draw, projected, shipped, shippedIds, views } from './helpers';
import { twelve } from './pictures';
import { placeOf } from './read-back';

// Dozens of charts to a test: what is slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

/** How a player is marked in a chart. */
interface Look {
	color: string;
	/** The shape's corners seen from its middle, the farthest 1 away; a disc has none. */
	corners: Point[];
}

/** Whose mark it is, in any of the charts. */
const markKey = /^(?:panel-\d:)?(?:base|target|bullet):(.+)$/;

/** Every mark of each player, by its id. */
function looksIn(scene: Scene): Map<string, Look[]> {
	const looks = new Map<string, Look[]>();
	for (const mark of eachMark(scene.marks)) {
		const id = markKey.exec(mark.key)?.[1];
		if (id === undefined || (mark.kind !== 'circle' && mark.kind !== 'path')) continue;
		looks.set(id, [...(looks.get(id) ?? []), lookOf(mark)]);
	}
	return looks;
}

function lookOf(mark: Extract<Mark, { kind: 'circle' | 'path' }>): Look {
	const color = mark.stroke!;
	if (mark.kind === 'circle') return { color, corners: [] };
	const [x, y] = placeOf(mark);
	const around = readLine(mark.d).map(([atX, atY]): Point => [atX - x, atY - y]);
	const far = Math.max(...around.map(([dx, dy]) => Math.hypot(dx, dy)));
	return { color, corners: around.map(([dx, dy]): Point => [dx / far, dy / far]) };
}

/** Whether two shapes are one, but for coordinates being rounded. */
function sameShape({ corners: a }: Look, { corners: b }: Look): boolean {
	return (
		a.length === b.length &&
		a.every(([x, y], index) => Math.hypot(x - b[index]![0], y - b[index]![1]) < 0.01)
	);
}

describe('a player', () => {
	it('looks the same in every chart: one colour, one shape', () => {
		check(
			fc.property(cases, widths, ({ forecast, changes }, width) => {
				const projection = projected(forecast, changes);
				const all = views.map((view) => looksIn(draw(view, projection, { width })));
				for (const { id } of projection.players) {
					const looks = all.flatMap((looks) => looks.get(id) ?? []);
					// Base and target in Paths, base in Target year, and both and a bullet in Compare.
					expect(looks.length).toBeGreaterThanOrEqual(8);
					expect(new Set(looks.map(({ color }) => color)).size).toBe(1);
					expect(looks.filter((look) => !sameShape(look, looks[0]!))).toEqual([]);
				}
			}),
			30
		);
	});

	it('looks the same whatever is changed in the forecast', () => {
		const before = playerStyles(projected(shipped('ai-market')), lightTheme);
		const targets = { china: { low: 50, high: 60 }, us: { low: 30, high: 30 } };
		const after = playerStyles(projected(shipped('ai-market'), { targets }), lightTheme);
		expect(after).toEqual(before);
	});

	it('has a colour and a shape that no other player of its forecast has', () => {
		const looks = [...looksIn(draw('target', projected(twelve))).values()].map(([look]) => look!);
		expect(looks).toHaveLength(13);
		expect(new Set(looks.map(({ color }) => color)).size).toBe(13);
		const alike = looks.flatMap((look, index) =>
			looks.slice(index + 1).filter((other) => sameShape(look, other))
		);
		// The remainder is a disc as the first player is, but hollow, grey and hatched.
		expect(alike.map(({ color }) => color)).toEqual([lightTheme.remainder]);
	});

	it('has the theme’s colour of its place in the forecast', () => {
		for (const theme of [lightTheme, darkTheme]) {
			const styles = playerStyles(projected(shipped('chip-capacity')), theme);
			expect(styles.map(({ color }) => color)).toEqual([
				...theme.players.slice(0, 6),
				theme.remainder
			]);
			expect(styles.map(({ label }) => label)).toEqual([...theme.labels.slice(0, 6), theme.muted]);
		}
	});
});

describe('in print', () => {
	const scene = draw('paths', projected(twelve), { theme: printTheme });
	const styles = playerStyles(projected(twelve), printTheme);

	it('a player’s band and line have its texture and dashes', () => {
		const textured = styles.flatMap(({ texture }, index) => {
			const { target } = projected(twelve).players[index]!;
			return texture !== 'tone' && target.low < target.high ? [index] : [];
		});
		const hatches = [...eachMark(scene.marks)].filter(({ key }) => key.startsWith('hatch:'));
		expect(hatches).toHaveLength(textured.length);
		const dashes = [...eachMark(scene.marks)].flatMap((mark) =>
			mark.kind === 'path' && mark.key.startsWith('middle:') ? [mark.strokeDash] : []
		);
		expect(dashes).toEqual(styles.map(({ dash = '7 4' }) => dash));
	});

	it('lines of a texture run level, upright, or to one side or both', () => {
		const box = { left: 0, right: 30, top: 0, bottom: 20 };
		const slopes = (texture: Exclude<Texture, 'tone'>) => {
			const mark = hatch('lines', box, '#000000', 10, texture);
			const lines = mark.kind === 'path' ? readPath(mark.d) : [];
			const ways = lines.map(([from, to]) => [to![0] - from![0], to![1] - from![1]].map(Math.sign));
			return [...new Set(ways.map((way) => way.join()))];
		};
		expect(slopes('rising')).toEqual(['1,-1']);
		expect(slopes('falling')).toEqual(['1,1']);
		expect(slopes('level')).toEqual(['1,0']);
		expect(slopes('upright')).toEqual(['0,1']);
		expect(slopes('crossed')).toEqual(['1,-1', '1,1']);
	});
});

describe('the remainder', () => {
	it('is hatched and hollow, and called calculated, where a player is filled', () => {
		const scene = draw('paths', projected(shipped('ai-market')));
		const keys = [...eachMark(scene.marks)].map(({ key }) => key);
		expect(keys.filter((key) => key.startsWith('hatch:'))).toEqual(['hatch:rest']);
		const fillOf = (key: string) => {
			const mark = scene.marks.find((candidate) => candidate.key === key);
			return mark && 'fill' in mark ? mark.fill : undefined;
		};
		expect(fillOf('target:rest')).toBe(lightTheme.paper);
		expect(fillOf('target:china')).toBe(lightTheme.players[0]);
		const value = [...eachMark(scene.marks)].find(({ key }) => key === 'value:rest:0');
		expect(value).toMatchObject({ text: '5–15% (calculated)' });
	});

	it('stays inside its hatched shape, clipped', () => {
		for (const id of shippedIds) {
			for (const view of views) {
				const groups = draw(view, projected(shipped(id))).marks.filter(
					({ kind }) => kind === 'group'
				);
				expect(groups.every((group) => group.kind === 'group' && group.clip)).toBe(true);
			}
		}
	});
});
