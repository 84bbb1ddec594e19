import { viewProblem } from '$lib/charts/view-problem';
import { lineSchema, paragraphSchema } from '$lib/forecast/fields';
import { wishedName, type FileWish } from '$lib/files/make-file';
import type { PictureTheme } from '$lib/files/picture';
import {
	bounds,
	mostPixels,
	scales,
	sizes,
	type PictureSize,
	type Scale,
	type SizeName
} from '$lib/files/sizes';
import { say } from '$lib/format';
import type { ScenarioDocument, View } from '$lib/scenario';
import type { OwnWords, Workbench } from '$lib/workbench';
import { shownDocument } from './shown-document';

export const formats = ['svg', 'png', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];
export type Contents = 'scenario' | 'whole' | 'forecast';

/** What is to be exported, and how: kept while the page is open, title and note as long as the work. */
export class Choices {
	format = $state<Format>('svg');
	view = $state<View>('paths');
	case = $state<NonNullable<ScenarioDocument['case']>>('range');
	size = $state<SizeName | 'own'>('article');
	/** Px, as typed. */
	width = $state('960');
	/** Px, as typed; as high as needed where nothing is. */
	height = $state('');
	theme = $state<PictureTheme>('light');
	outlines = $state(false);
	scale = $state<Scale>(2);
	years = $state(true);
	contents = $state<Contents>('scenario');
	/** The file's name without its extension, where it was typed. */
	name = $state<string>();

	/** What the case was last taken from. */
	opened?: ScenarioDocument;

	readonly #workbench: Workbench;
	#title = $state('');
	#note = $state('');
	/** The words in force when they were last looked at. */
	#words: OwnWords = {};

	constructor(workbench: Workbench) {
		this.#workbench = workbench;
	}

	/** As typed; the computed headline where nothing is. */
	get title(): string {
		return this.#title;
	}

	set title(title: string) {
		this.#title = title;
		this.#keepWords();
	}

	get note(): string {
		return this.#note;
	}

	set note(note: string) {
		this.#note = note;
		this.#keepWords();
	}

	/** Takes the words of what was opened, or is there again, since the last time. */
	follow(): void {
		const { words } = this.#workbench;
		if (words === this.#words) return;
		this.#words = words;
		this.#title = words.title ? say(words.title) : '';
		this.#note = words.note ? say(words.note) : '';
	}

	#keepWords(): void {
		// What no file can keep is not kept either: what stood there before is.
		const title = this.titleRefused ? this.#words.title : this.#title.trim();
		const note = this.noteRefused ? this.#words.note : this.#note.trim();
		this.#workbench.reword({ title, note });
		this.#words = this.#workbench.words;
	}

	/** Why the view on the page is none of those to choose from, where it is not. */
	readonly unlike = $derived.by(() => {
		const { view, projection } = this.#workbench;
		return viewProblem(view, projection);
	});

	readonly picture = $derived(this.format === 'svg' || this.format === 'png');

	/** The scenario with the picture's view, case and words. */
	readonly document: ScenarioDocument = $derived.by(() => {
		const view = this.picture ? this.view : this.#workbench.view;
		const document = shownDocument(this.#workbench, view);
		const [title, note] = [this.title.trim(), this.note.trim()];
		return {
			...document,
			...(this.picture && this.case !== 'range' && { case: this.case }),
			...(title && !this.titleRefused && { title }),
			...(note && !this.noteRefused && { note })
		};
	});

	/** Whether the words hold what no file can keep. */
	readonly titleRefused = $derived(refused(this.title, lineSchema));
	readonly noteRefused = $derived(refused(this.note, paragraphSchema));

	readonly widthRefused = $derived(!within(this.width, bounds.width));
	readonly heightRefused = $derived(
		this.height.trim() !== '' && !within(this.height, bounds.height)
	);

	readonly pictureSize: PictureSize = $derived.by(() => {
		if (this.size !== 'own') return sizes[this.size];
		const width = this.widthRefused ? sizes.article.width : Number(this.width);
		const height =
			this.heightRefused || this.height.trim() === '' ? undefined : Number(this.height);
		return { width, height };
	});

	readonly wish: FileWish = $derived.by(() => {
		const { forecast } = this.#workbench;
		const { document, pictureSize: size, theme } = this;
		switch (this.format) {
			case 'svg':
				return { forecast, document, format: 'svg', size, theme, outlines: this.outlines };
			case 'png':
				return { forecast, document, format: 'png', size, theme, scale: this.scale };
			case 'csv':
				return { forecast, document, format: 'csv', years: this.years };
			case 'json':
				return { forecast, document, format: 'json', what: this.contents };
		}
	});

	readonly usualName = $derived(wishedName(this.wish));

	/** Whether everything typed can be used. */
	readonly complete = $derived(
		!this.titleRefused &&
			!this.noteRefused &&
			(!this.picture || this.size !== 'own' || (!this.widthRefused && !this.heightRefused))
	);
}

/** The scales at which a picture of that size is not too large, px. */
export function scalesFor({ width, height }: { width: number; height: number }): Scale[] {
	return scales.filter((scale) => width * height * scale ** 2 <= mostPixels);
}

function refused(text: string, schema: typeof lineSchema | typeof paragraphSchema): boolean {
	return text.trim() !== '' && !schema.safeParse(text.trim()).success;
}

function within(text: string, { low, high }: { low: number; high: number }): boolean {
	const value = Number(text);
	return /^\s*\d+\s*$/.test(text) && value >= low && value <= high;
}

const kept = new WeakMap<Workbench, Choices>();

/** The choices made before with this session's work, on the view that is shown now. */
export function choicesFor(workbench: Workbench): Choices {
	const choices = kept.get(workbench) ?? lasting(workbench);
	kept.set(workbench, choices);
	choices.follow();
	const { view: looked, projection } = workbench;
	const view = viewProblem(looked, projection) ? 'paths' : looked;
	if (choices.view !== view) choices.case = 'range';
	choices.view = view;
	choices.name = undefined;
	if (choices.opened !== workbench.opened) {
		choices.opened = workbench.opened;
		choices.case = workbench.opened?.case ?? 'range';
	}
	return choices;
}

/** Belongs to no component: what is derived in one is computed no longer once that is gone. */
function lasting(workbench: Workbench): Choices {
	let choices: Choices;
	$effect.root(() => void (choices = new Choices(workbench)));
	return choices!;
}
