import { listed, range, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import { lines, sentences } from './notes';

/** What is assumed of how the groups divide, wherever their members are shown. */
export function splitNotes({ scenario }: Projection): string[] {
	const groups = scenario.groups.filter(({ parts }) => parts.length > 1);
	const quoted = (group: (typeof groups)[number]) => m.quoted({ text: say(group.name) });
	const equal = groups.filter(({ divided }) => !divided);
	const set = groups
		.filter(({ divided }) => divided)
		.map((group) =>
			m.companies_note_set({
				group: quoted(group),
				list: listed(
					group.parts.map(({ name, part }) =>
						m.name_and_range({ name: say(name), range: range({ low: part, high: part }) })
					)
				)
			})
		);
	const open = groups.filter(({ parts }) => parts.some(({ named, part }) => !named && part === 0));
	const said = [
		equal.length > 0 ? m.companies_note_equal({ groups: listed(equal.map(quoted)) }) : '',
		...set,
		open.length > 0 ? m.companies_note_open({ groups: listed(open.map(quoted)) }) : ''
	];
	return lines([sentences(said)]);
}
