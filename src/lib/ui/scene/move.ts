import type { Mark } from '$lib/scene';

/** What of a mark may change while it stays the element it is, besides its text: where it is. */
const places = new Set(['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']);

type Values = Record<string, unknown>;

/** Whether `now` are the marks of `before` in other places, or with other words. */
export function movable(before: Mark[], now: Mark[]): boolean {
	return (
		before === now ||
		(before.length === now.length && now.every((mark, index) => isMoved(before[index]!, mark)))
	);
}

function isMoved(before: Mark, now: Mark): boolean {
	if (before === now) return true;
	if (before.kind === 'group' && now.kind === 'group') {
		const clipped = (before.clip === undefined) === (now.clip === undefined);
		return before.key === now.key && clipped && movable(before.children, now.children);
	}
	const [old, values] = [before, now] as object[] as Values[];
	for (const name in old) if (!(name in values!)) return false;
	for (const name in values) {
		if (values[name] !== old![name] && name !== 'text' && !places.has(name)) return false;
	}
	return true;
}

/** The elements of a drawing in the order of its marks: of a clipped group, its clip path comes first. */
export function elementsOf(svg: SVGSVGElement): Element[] {
	return [...svg.querySelectorAll('*')];
}

/**
 * Sets what differs, element by element: asking a component for each mark takes longer than this.
 *
 * @param before what `elements` show, and `now`, which is `movable` from there
 */
export function move(elements: Element[], before: Mark[], now: Mark[]): void {
	let next = 0;
	const walk = (before: Mark[], now: Mark[]) => {
		now.forEach((mark, index) => {
			const old = before[index]!;
			if (mark.kind !== 'group' || old.kind !== 'group') return set(elements[next++]!, old, mark);
			if (mark.clip !== undefined) {
				next += 1;
				const path = elements[next++]!;
				if (mark.clip !== old.clip) path.setAttribute('d', mark.clip);
			}
			next += 1;
			walk(old.children, mark.children);
		});
	};
	walk(before, now);
}

function set(element: Element, before: Mark, now: Mark): void {
	if (before === now) return;
	const [old, values] = [before, now] as object[] as Values[];
	for (const name in values) {
		const value = values[name];
		if (value === old![name]) continue;
		if (name === 'text') element.firstChild!.nodeValue = String(value);
		else element.setAttribute(name, String(value));
	}
}
