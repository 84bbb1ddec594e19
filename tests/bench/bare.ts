// The bare page's script: the very scene that the site draws, put into a picture that is there.
import type { Forecast } from '$lib/forecast';
import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';
import type { Mark, Scene } from '$lib/scene';
import { sceneAt } from './scene-at';

export interface PageData {
	forecast: Forecast;
	/** Px. */
	width: number;
	/** Where the first player's range ends in the picture that is there, percent. */
	high: number;
}

const { forecast, width, high }: PageData = JSON.parse(
	document.querySelector('[type="application/json"]')!.textContent
);
const svg = document.querySelector('svg')!;
const [title, description, , ...elements] = svg.querySelectorAll('*');

/** What of a mark can differ from one movement to the next, besides its text. */
const attributes = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'];
type Drawn = Record<string, unknown>;

// As the site does it (src/hooks.client.ts).
const locale = getLocale();
overwriteGetLocale(() => locale);

let scene = sceneAt(high, forecast, width);
let drawn = inOrder(scene.marks);

/** The marks in the order of their elements. */
function inOrder(marks: Mark[]): Drawn[] {
	return marks.flatMap((mark): Drawn[] => {
		if (mark.kind !== 'group') return [mark as object as Drawn];
		const clip = mark.clip === undefined ? [] : [{}, { d: mark.clip }];
		return [...clip, {}, ...inOrder(mark.children)];
	});
}

function draw(next: Scene) {
	if (next.title !== scene.title) title!.textContent = next.title;
	if (next.description !== scene.description) description!.textContent = next.description;
	const marks = inOrder(next.marks);
	if (marks.length !== elements.length) throw new Error('There are other marks than before.');
	marks.forEach((mark, index) => {
		const before = drawn[index]!;
		for (const name of attributes) {
			if (mark[name] !== before[name]) elements[index]!.setAttribute(name, String(mark[name]));
		}
		if (mark.text !== before.text) elements[index]!.textContent = String(mark.text);
	});
	scene = next;
	drawn = marks;
}

// Dragging selects no text, as on the site.
addEventListener('mousedown', (event) => event.preventDefault());
// Ten px are one percentage point.
addEventListener('pointermove', ({ clientX }) => draw(sceneAt(clientX / 10, forecast, width)));
