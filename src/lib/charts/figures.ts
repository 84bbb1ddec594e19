import { listed, say, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { outcomeOf, type Projection } from '$lib/projection';
import type { View } from '$lib/scenario';
import { eachMark, textWidth, type Scene, type TextMark } from '$lib/scene';
import { partsOf } from './ternary';

/** One figure that is written in a picture. */
export interface Figure {
	/** Unique in the scene, and the same for the same figure from one drawing to the next. */
	key: string;
	/** Where it stands on the sources page: a key of `sourceRows`. */
	row: string;
	text: string;
	/** Whose figure it is, of when. */
	about: string;
	/** Px: its left edge, its baseline, how wide and how high it is written. */
	x: number;
	y: number;
	width: number;
	size: number;
}

/** What a piece of a text speaks of. */
interface Meaning {
	row: string;
	about: string;
}

/** Every figure of a player, a group or a member that a chart writes, in drawing order. */
export function figuresOf(view: View, scene: Scene, projection: Projection): Figure[] {
	const meanings = meaningsIn(view, projection);
	return [...eachMark(scene.marks)].flatMap((mark) => {
		if (mark.kind !== 'text' || !/\d/.test(mark.text)) return [];
		// Of two panels each names its marks.
		const [name, id, more] = mark.key.replace(/^panel-\d:/, '').split(':') as [
			string,
			string?,
			string?
		];
		const pieces =
			id === undefined && name !== 'touch-words' ? [] : meanings(mark.text, name, id!, more);
		return pieces.map(({ from, to, row, about }, index) =>
			figureAt(mark, from, to, { row, about }, `${mark.key}:${index}`)
		);
	});
}

interface Piece extends Meaning {
	/** Where it begins and ends in the text. */
	from: number;
	to: number;
}

/** Names of marks whose text gives a share, or a change, in the target year. */
const ofTarget = /^(value|label|figures|points|percent|first|second)(-\d)?$/;

function meaningsIn(view: View, projection: Projection) {
	const { players, groups, scenario } = projection;
	const { baseYear, targetYear } = scenario;
	const names = new Map<string, string>();
	for (const { id, name } of [...groups, ...players]) names.set(id, say(name));
	const members = new Map(
		groups.flatMap(({ members }) => members.map(({ id, name }) => [id, say(name)]))
	);
	const of = (name: string, year: number) => m.figure_of({ name, year: String(year) });

	/** Compared sides may end in years of their own. */
	const target = (id: string): Meaning | undefined => {
		const row = names.has(id) ? `${id}.target` : 'split';
		const name = names.get(id) ?? members.get(id);
		if (name === undefined) return undefined;
		return { row, about: view === 'compare' ? name : of(name, targetYear) };
	};
	const base = (ids: string[]): Meaning => ({
		row: `${ids[0]}.base`,
		about: of(listed(ids.map((id) => names.get(id)!)), baseYear)
	});

	return (text: string, name: string, id: string, more?: string): Piece[] => {
		if (name === 'base-label') {
			const same = players.filter((player) => String(player.base) === id);
			return same.length > 0 ? pieces(text, [base(same.map(({ id }) => id))]) : [];
		}
		if (name === 'key-text' || name === 'touch-words') {
			const parts = partsOf(projection);
			if (!parts) return [];
			const three = [...parts.named, parts.third].map((index) => players[index ?? -1]?.id);
			return eachNumber(
				text,
				three.map((part) => {
					if (part === undefined) return undefined;
					if (id === 'now') return base([part]);
					return id === 'outcome' ? outcomeMeaning(part) : target(part);
				})
			);
		}
		const main = target(id);
		if (!main) return [];
		if (name === 'came-out') return pieces(text, [outcomeMeaning(id)]);
		if (/^table-(points|percent)$/.test(name)) {
			const row = Number(more) === targetYear ? main.row : 'path';
			return pieces(text, [{ row, about: of(main.about, Number(more)) }]);
		}
		return ofTarget.test(name) ? withOthers(text, id, main, more) : [];
	};

	function outcomeMeaning(id: string): Meaning {
		const { outcome } = scenario.forecast;
		return { row: `outcome.${id}`, about: of(names.get(id)!, outcome?.year ?? targetYear) };
	}

	/** A line may give the base share before the target's, and after it what came out. */
	function withOthers(text: string, id: string, main: Meaning, line?: string): Piece[] {
		const player = players.find((player) => player.id === id);
		if (!player || view === 'compare') return pieces(text, [main]);
		const before = m.base_to_target({ base: share(player.base), target: '' }).trim();
		const cut = text.startsWith(before) ? before.length : 0;
		const actual = outcomeOf(projection, id);
		const last = [...text.matchAll(number)].at(-1);
		// On the first line the first figure is the forecast's.
		const cameOut = last && actual !== undefined && last[0] === share(actual);
		const end = cameOut && (last.index > cut || Number(line) > 0) ? last.index : text.length;
		return pieces(text, [cut > 0 ? base([id]) : main, main, outcomeMeaning(id)], [cut, end]);
	}
}

const number = /\d[\d.,]*%?/g;

/** The figures of a text, cut where another meaning begins. */
function pieces(text: string, meanings: Meaning[], cuts: number[] = []): Piece[] {
	const ends = [0, ...cuts, text.length];
	return ends.slice(1).flatMap((end, index): Piece[] => {
		const start = ends[index]!;
		// From the first digit or sign to the last; words around it are no part of it.
		const found = /[+−]?\d(.*[\d%])?( pp)?/.exec(text.slice(start, end));
		const meaning = meanings[Math.min(index, meanings.length - 1)]!;
		if (!found) return [];
		const from = start + found.index;
		return [{ from, to: from + found[0].length, ...meaning }];
	});
}

/** Each number of a text by itself. */
function eachNumber(text: string, meanings: (Meaning | undefined)[]): Piece[] {
	return [...text.matchAll(number)].flatMap((found, index): Piece[] => {
		const meaning = meanings[index];
		return meaning ? [{ from: found.index, to: found.index + found[0].length, ...meaning }] : [];
	});
}

function figureAt(
	{ x, y, text, size, face, bold, anchor }: TextMark,
	from: number,
	to: number,
	meaning: Meaning,
	key: string
): Figure {
	const wide = (words: string) => textWidth(words, size, face, bold);
	const start = anchor === 'start' ? x : x - wide(text) / (anchor === 'middle' ? 2 : 1);
	const figure = text.slice(from, to);
	return {
		key,
		...meaning,
		text: figure,
		x: start + wide(text.slice(0, from)),
		y,
		width: wide(figure),
		size
	};
}
