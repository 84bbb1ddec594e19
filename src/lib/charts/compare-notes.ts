import { sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Compared } from '$lib/projection';
import { differingAssumptions } from '$lib/scenario';
import { assumptionWords } from './assumption-words';
import { lines, noteParts, pathWords, sentences, type ReaderWords } from './notes';
import type { SideWords } from './side-words';

/** Under a comparison: what each side is and rests on, what is assumed differently, and all that other charts say. */
export function compareNotes(
	compared: Compared,
	words: [SideWords, SideWords],
	{ remarks = [], date }: ReaderWords = {}
): string[] {
	const { asked, sides } = compared;
	const [first, second] = sides.map(({ projection }) => projection.scenario) as [
		Scenario,
		Scenario
	];
	const explained = words.map(({ full, meaning }) =>
		m.case_explained({ name: sentenceCase(full), meaning })
	);
	const paths = [first, second].map(({ timing, mixing }) => pathWords(timing, mixing));
	const path = paths[0] === paths[1] ? paths[0] : m.old_to_new({ from: paths[0]!, to: paths[1]! });
	// The date is the present scenario's; a saved one has its own.
	const parts = sides.map(({ projection }, side) =>
		noteParts(projection, { path, date: asked[side]!.of === 'scenario' ? date : undefined })
	);
	const { source, assumed } = parts[0]!;
	const changes = parts.map(({ changed, dated }) => sentences([changed, dated]));
	const figures = [...new Set(parts.flatMap((part) => part.figures))];
	const rest = [source, assumed, ...figures, ...remarks];
	if (asked[0].of === asked[1].of && asked[0].of !== 'saved') {
		return lines([sentences(explained), source, changes[0]!, assumed, ...figures, ...remarks]);
	}
	const differs = differsNote(compared, words);
	if (!asked.some(({ of }) => of === 'source')) {
		const each = explained.map((line, side) => sentences([line, changes[side]!]));
		return lines([...each, differs, ...rest]);
	}
	// Held against the source, what differs is what was changed.
	const [one, other] = words;
	const each =
		one.meaning === other.meaning
			? [
					m.sides_explained({
						first: sentenceCase(one.full),
						second: other.full,
						meaning: one.meaning
					})
				]
			: explained;
	return lines([...each, sentences([differs, ...parts.map(({ dated }) => dated)]), ...rest]);
}

type Scenario = Compared['sides'][0]['projection']['scenario'];

/** "From the source to this scenario: Tea 40–45% → 42–48%." */
function differsNote({ sides }: Compared, [first, second]: [SideWords, SideWords]): string {
	const [before, after] = sides;
	const list = differingAssumptions(before.projection.scenario, after.projection.scenario)
		.map(assumptionWords)
		.map(({ name, from, to }) => m.assumption_change({ name, from, to }));
	if (list.length === 0) return m.compare_same_assumptions();
	return m.compare_differs({ first: first.full, second: second.full, list: list.join('; ') });
}
