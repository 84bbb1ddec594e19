import { decimal, listed, points, range, say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import type { Mixing, Timing } from '$lib/scenario';

/** What a reader has a picture say besides what is computed. */
export interface ReaderWords {
	/** In place of the headline. */
	title?: string;
	/** Lines below the notes. */
	remarks?: string[];
	/** The day of the last change, YYYY-MM-DD. */
	date?: string;
}

/** What is said under every chart, part by part; what does not apply is empty. */
export interface NoteParts {
	/** Where the figures come from. */
	source: string;
	/** What a reader changed. */
	changed: string;
	/** The day it was changed on. */
	dated: string;
	/** What the source does not state and the chart needed. */
	assumed: string;
	/** How the figures were made, where that needs saying. */
	figures: string[];
}

/**
 * @param brackets whether the chart marks the source's ranges of what was changed
 * @param path the words of the path, `pathWords` unless given
 */
export function noteParts(
	projection: Projection,
	{ brackets = false, date, path }: { brackets?: boolean; date?: string; path?: string } = {}
): NoteParts {
	const { forecast, changes } = projection.scenario;
	const dated = date !== undefined && Object.keys(changes).length > 0;
	return {
		source: m.note_source({ credit: say(forecast.source.credit) }),
		changed: changedNote(projection, brackets),
		dated: dated ? m.note_dated({ date }) : '',
		assumed: assumedNote(projection, path),
		figures: projection.notes.map((note) =>
			note.kind === 'rounding'
				? m.note_rounding({
						year: String(
							note.when === 'base' ? projection.scenario.baseYear : forecast.years.target
						),
						total: decimal(note.total)
					})
				: m.note_floor({ floor: points(note.floor).replace('+', '') })
		)
	};
}

/**
 * Under every chart: where the figures come from, what a reader changed, what is assumed.
 *
 * @param brackets whether the chart marks the source's ranges of what was changed
 */
export function notes(
	projection: Projection,
	brackets = false,
	{ remarks = [], date }: ReaderWords = {}
): string[] {
	const { source, changed, dated, assumed, figures } = noteParts(projection, { brackets, date });
	return lines([source, sentences([changed, dated]), assumed, ...figures, ...remarks]);
}

/** The lines that say something. */
export function lines(all: string[]): string[] {
	return all.filter((line) => line !== '');
}

/** The sentences that say something, as one line. */
export function sentences(all: string[]): string {
	return lines(all).join(' ');
}

/** "Changed by the reader: Tea 42–48% (source 40–45%)." */
function changedNote({ scenario }: Projection, brackets: boolean): string {
	const changed = [
		...scenario.players
			.filter((player) => player.changed)
			.map((player) =>
				m.note_changed_range({
					name: say(player.name),
					now: range(player.target),
					source: range(player.source)
				})
			),
		...scenario.groups
			.filter((group) => group.changed)
			.map((group) =>
				m.note_changed_range({
					name: say(group.name),
					now: range(group.share),
					source: range(group.source)
				})
			)
	];
	if (scenario.targetYear !== scenario.forecast.years.target) {
		changed.push(
			m.note_changed_year({
				now: String(scenario.targetYear),
				source: String(scenario.forecast.years.target)
			})
		);
	}
	// A line in either case, so that the first change moves nothing.
	if (changed.length === 0) return m.note_unchanged();
	const marked = brackets && scenario.players.some((player) => player.changed);
	return (marked ? m.note_changed_brackets : m.note_changed)({ list: listed(changed) });
}

/** What the source does not state and the chart needed. */
function assumedNote({ scenario, players }: Projection, path?: string): string {
	const assumed = [
		scenario.forecast.years.basis === 'assumption'
			? m.note_assumed_years({
					base: String(scenario.baseYear),
					target: String(scenario.forecast.years.target)
				})
			: '',
		m.note_assumed_path({ path: path ?? pathWords(scenario.timing, scenario.mixing) })
	].filter((item) => item !== '');
	const remainder = players.find((player) => player.role === 'remainder');
	const calculated = remainder ? ' ' + m.note_calculated({ name: say(remainder.name) }) : '';
	return m.note_assumed({ list: listed(assumed) }) + calculated;
}

/** "straight line", "S-curve, constant relative growth". */
export function pathWords(timing: Timing, mixing: Mixing): string {
	const words = timingWords(timing);
	return mixing === 'log-ratio' ? m.path_log_ratio_words({ timing: words }) : words;
}

/** "a straight line". */
export function timingWords(timing: Timing): string {
	return {
		linear: m.timing_linear_words,
		's-curve': m.timing_s_curve_words,
		'front-loaded': m.timing_front_loaded_words,
		'back-loaded': m.timing_back_loaded_words
	}[timing]();
}

/** "Share of the global AI market" – what every chart measures. */
export function shareOf({ scenario }: Projection): string {
	return m.share_of({ market: say(scenario.forecast.market) });
}
