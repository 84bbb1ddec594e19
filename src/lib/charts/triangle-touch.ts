import { sentenceCase, share } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Projection } from '$lib/projection';
import { px, type Spot } from '$lib/scene';
import { phraseOf } from './headline';
import type { Parts, Triple } from './ternary';
import type { Corner } from './triangle-grid';
import { touchOf } from './triangle-window';

/** The corner in which the area touches the line of equal shares, to be pointed at and said. */
export function touchSpot(
	projection: Projection,
	{ named, third }: Parts,
	area: Triple[],
	corners: [Corner, Corner, Corner],
	at: (mix: Triple) => [number, number]
): Spot[] {
	const touch = touchOf(area);
	if (!touch) return [];
	const [x, y] = at(touch.mix);
	// The ring's own words have tenths; what is left for the third part adds up with them.
	const each = Math.round(touch.mix[0] * 10) / 10;
	const values = [each, each, 100 - 2 * each].map(share);
	const both = {
		first: phraseOf(projection, named[0]),
		second: phraseOf(projection, named[1])
	};
	return [
		{
			key: 'touch',
			title: m.triangle_equal(),
			x: px(x),
			y: px(y),
			parts: corners.map(({ id, name, color }, part) => ({
				name,
				color,
				value: values[part]!,
				...(id === undefined ? {} : { row: `${id}.target` })
			})),
			said: sentenceCase(
				m.triangle_equal_each({
					...both,
					share: values[0]!,
					third: third === undefined ? m.everyone_else_phrase() : phraseOf(projection, third),
					rest: values[2]!
				})
			)
		}
	];
}
