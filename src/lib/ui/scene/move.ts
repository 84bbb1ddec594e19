import type { Mark } from '$lib/scene';

/** What of a mark may change while it stays the element it is, besides its text: where it is. */
const places = new Set(['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']);

type Values = Record<string, unknown>;

/** The elements of a drawing in the order of its marks: of a clipped group, its clip path comes first. */
export function elementsOf(svg: SVGSVGElement): Element[] {
	return [...svg.querySelectorAll('*')];
}

/**
 * Sets what differs, element by element: asking a component for each mark takes longer than this.
 *
 * @param before what `elements` show
 * @returns whether `now` are the same marks in other places, or with other words. Where they are not,
 *   some are set and others not: the drawing is to be made anew
 */
export function move(elements: Element[], before: Mark[], now: Mark[]): boolean {
	let next = 0;
	const walk = (before: Mark[], now: Mark[]): boolean =>
		before.length === now.length &&
		now.every((mark, index) => {
			const old = before[index]!;
			if (mark.kind !== 'group' || old.kind !== 'group') return set(elements[next++]!, old, mark);
			if (mark.key !== old.key || (mark.clip === undefined) !== (old.clip === undefined))
				return false;
			if (mark.clip !== undefined) {
				next += 1;
				const path = elements[next++]!;
				if (mark.clip !== old.clip) path.setAttribute('d', mark.clip);
			}
			next += 1;
			return walk(old.children, mark.children);
		});
	return walk(before, now);
}

function set(element: Element, before: Mark, now: Mark): boolean {
	if (before === now) return true;
	const [old, values] = [before, now] as object[] as [Values, Values];
	for (const name in old) if (!(name in values)) return false;
	for (const name in values) {
		const value = values[name];
		if (value === old[name]) continue;
		if (name === 'text') element.firstChild!.nodeValue = String(value);
		else if (places.has(name)) element.setAttribute(name, String(value));
		else return false;
	}
	return true;
}
