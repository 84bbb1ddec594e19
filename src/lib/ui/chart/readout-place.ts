import type { Scene } from '$lib/scene';

/** Where a readout stands, and px from the scene's top to its lower edge; under the plot, to its upper. */
export interface ReadoutPlace {
	at: 'subtitle' | 'header' | 'plot';
	edge: number;
	/** Px that are covered at least, so that no line looks out from behind. */
	room: number;
}

/** As `Readout` draws it, px: an item's least width, the gaps, and the height of its two lines. */
const item = { width: 152, height: 34 };

/** Where so many figures fit. */
export function readoutPlace(scene: Scene, items: number, headerInSight: boolean): ReadoutPlace {
	const { width, marks, plots } = scene;
	const baseline = (key: string) => {
		const line = marks.findLast((mark) => mark.key.startsWith(`${key}:`));
		return line?.kind === 'text' ? line.y : 0;
	};
	const edge = baseline('subtitle') + 18;
	const [gap, side] = width < 600 ? [8, 12] : [16, 20];
	const columns = Math.max(1, Math.floor((width - 2 * side + gap) / (item.width + gap)));
	const height = Math.ceil((items + 1) / columns) * item.height + 2;

	if (!headerInSight || height > edge) {
		return { at: 'plot', edge: Math.max(...plots.flatMap(({ y }) => y.range)) + 26, room: 0 };
	}
	const under = edge - baseline('headline') - 6;
	if (height <= under + 3) return { at: 'subtitle', edge, room: under };
	return { at: 'header', edge, room: edge };
}
