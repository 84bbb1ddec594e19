import { share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import {
	caseMix,
	casePath,
	outcomeOf,
	printedShares,
	shownShares,
	type CaseName,
	type Projection
} from '$lib/projection';
import { roomFor, type Mark, type Theme } from '$lib/scene';
import { caseWords } from './case-words';
import { lines } from './frame';
import { outcomeMark } from './outcome-marks';
import { shapeMark, type Shape } from './shapes';
import { tripleOf, type Parts, type Triple } from './ternary';

/**
 * What came out, in three parts. Nothing where that is not known of the two that are named, or where the
 * third is one player and all three together miss 100 by more than rounding: no point stands for such a mix.
 */
export function outcomeTriple(projection: Projection, { named, third }: Parts): Triple | undefined {
	const cameOut = (index: number) => outcomeOf(projection, projection.players[index]!.id);
	const [first, second] = named.map(cameOut);
	if (first === undefined || second === undefined) return undefined;
	const left = 100 - first - second;
	const known = third === undefined ? undefined : cameOut(third);
	if (known !== undefined && Math.abs(known - left) > 0.5) return undefined;
	return [first, second, left];
}

/** A case and the shape of its mark. */
export interface CaseMark {
	name: CaseName;
	shape: Shape;
}

/** "40%", "45%", "15%": a mix in its three parts, as the corners are named. */
function mixWords(mix: Triple): string[] {
	return mix.map((value) => share(Math.round(value * 10) / 10));
}

const between = ' · ';

interface KeyRow {
	id: string;
	/** Its mark: a shape, or the cross of what came out. */
	shape: Shape | 'outcome';
	hollow: boolean;
	title: string;
	/** The three parts. */
	shares: string[];
}

/** The base year's mix, each case's, and that which came out, where it is known. */
export function keyRows(
	projection: Projection,
	{ named }: Parts,
	cases: CaseMark[],
	cameOut: Triple | undefined
): KeyRow[] {
	const { outcome } = projection.scenario.forecast;
	const printed = printedShares(projection);
	const { baseYear } = projection.scenario;
	const now = shownShares(
		casePath(projection, 'middle').mixes[0]!,
		printedShares(projection, baseYear)
	);
	return [
		{
			id: 'now',
			shape: 'disc',
			hollow: true,
			title: String(baseYear),
			shares: mixWords(tripleOf(now, named))
		},
		...cases.map(({ name, shape }) => ({
			id: name,
			shape,
			hollow: false,
			title:
				cases.length === 1
					? String(projection.scenario.targetYear)
					: caseWords(projection, name).title,
			shares: mixWords(tripleOf(shownShares(caseMix(projection, name), printed), named))
		})),
		...(outcome && cameOut
			? [
					{
						id: 'outcome',
						shape: 'outcome' as const,
						hollow: false,
						title: m.triangle_came_out({ year: String(outcome.year) }),
						shares: mixWords(cameOut)
					}
				]
			: [])
	];
}

/** Px that the widest line of the key needs. */
export function keyRoom(rows: KeyRow[]): number {
	const widest = rows.flatMap(({ title, shares }) => [
		roomFor(title, 13, 'sans', true),
		roomFor(shares.join(between), 13, 'sans')
	]);
	return Math.ceil(Math.max(...widest)) + 20;
}

/** What the marks mean, one below the other. */
export function keyMarksOf(
	rows: KeyRow[],
	x: number,
	y: number,
	theme: Theme
): { marks: Mark[]; bottom: number } {
	const marks = rows.flatMap(({ id, shape, hollow, title, shares }, index): Mark[] => {
		const top = y + index * 42;
		return [
			shape === 'outcome'
				? outcomeMark('key', x + 6, top - 5, theme.ink)
				: shapeMark(`key:${id}`, shape, x + 6, top - 5, 5, theme.ink, hollow ? theme : undefined),
			...lines(`key-title:${id}`, [title], x + 20, top, 16, {
				size: 13,
				face: 'sans',
				bold: true,
				fill: theme.ink
			}),
			...lines(`key-text:${id}`, [shares.join(between)], x + 20, top + 17, 16, {
				size: 13,
				face: 'sans',
				fill: theme.muted
			})
		];
	});
	return { marks, bottom: y + rows.length * 42 - 20 };
}
