import { sentenceCase } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Compared } from '$lib/projection';
import { differingAssumptions } from '$lib/scenario';
import { assumptionWords } from './assumption-words';
import { noteParts, pathWords, type ReaderWords } from './notes';
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
	const parts = sides.map(({ projection }) => noteParts(projection, { date, path }));
	const { source, changed, assumed } = parts[0]!;
	const figures = [...new Set(parts.flatMap((part) => part.figures))];
	if (asked[0].of === asked[1].of && asked[0].of !== 'saved') {
		return kept([explained.join(' '), source, changed, assumed, ...figures, ...remarks]);
	}
	// Held against the source, what differs is what was changed.
	const fromSource = asked.some(({ of }) => of === 'source');
	const [one, other] = words;
	const alike = fromSource && one.meaning === other.meaning;
	const each = alike
		? [
				m.sides_explained({
					first: sentenceCase(one.full),
					second: other.full,
					meaning: one.meaning
				})
			]
		: explained.map((line, side) => (fromSource ? line : `${line} ${parts[side]!.changed}`));
	return kept([...each, differsNote(compared, words), source, assumed, ...figures, ...remarks]);
}

type Scenario = Compared['sides'][0]['projection']['scenario'];

/** "From the source to this scenario: Tea 40–45% → 42–48%." */
export function differsNote({ sides }: Compared, [first, second]: [SideWords, SideWords]): string {
	const [before, after] = sides;
	const list = differingAssumptions(before.projection.scenario, after.projection.scenario)
		.map(assumptionWords)
		.map(({ name, from, to }) => m.assumption_change({ name, from, to }));
	if (list.length === 0) return m.compare_same_assumptions();
	return m.compare_differs({ first: first.full, second: second.full, list: list.join('; ') });
}

function kept(lines: string[]): string[] {
	return lines.filter((line) => line !== '');
}
