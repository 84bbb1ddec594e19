import type { Found } from '$lib/charts/walk';
import { walkOf } from '$lib/charts/walk-of';
import type { Scene } from '$lib/scene';
import type { Workbench } from '$lib/workbench';
import type { Place } from './overlay';
import { readoutPlace } from './readout-place';
import { pointOf, sameFound } from './walking';

/** What of a chart is read: what is pointed at, else what the keys have come to, else the pinned year. */
export class Reading {
	pointed = $state.raw<Found>();
	walked = $state.raw<Found>();
	/** The chart's header can be seen, which is where figures are shown. */
	headerInSight = $state(true);

	#workbench: Workbench;
	#scene: () => Scene;

	constructor(workbench: Workbench, scene: () => Scene) {
		this.#workbench = workbench;
		this.#scene = scene;
	}

	/** Nothing where the chart has no figures to point at. */
	readonly walk = $derived.by(() => {
		const { view, projection, comparison } = this.#workbench;
		const scene = this.#scene();
		return walkOf(view, { projection, scene, ...(comparison ? { comparison } : {}) });
	});

	readonly #pinnedAt = $derived.by((): Found | undefined => {
		const { pinned } = this.#workbench;
		const stop = pinned === undefined ? undefined : this.walk?.ofYear?.(pinned);
		return stop === undefined ? undefined : { stop };
	});

	readonly found = $derived(this.pointed ?? this.walked ?? this.#pinnedAt);
	readonly stop = $derived.by(() => {
		const { found, walk } = this;
		return found && walk && found.stop < walk.count ? walk.stop(found.stop) : undefined;
	});
	/** A stop of one point is that point. */
	readonly point = $derived.by(() => {
		const { stop, found } = this;
		if (!stop || !found) return undefined;
		return stop.points.length === 1 ? stop.points[0] : pointOf(stop, found);
	});
	readonly pinnedStop = $derived(this.#pinnedAt && this.walk?.stop(this.#pinnedAt.stop));
	/** Where the figures stand. */
	readonly place = $derived.by(() => {
		const { stop, headerInSight } = this;
		return stop && readoutPlace(this.#scene(), stop.items.length, headerInSight);
	});

	pointAt({ x, y }: Place): void {
		const next = this.walk?.find(x, y);
		if (!sameFound(next, this.pointed)) this.pointed = next;
	}

	/** The keys come here. */
	enter(): void {
		if (this.walk) this.walked ??= this.#pinnedAt ?? { stop: this.walk.first };
	}

	/** Pins the year of a stop; that of the pinned one is unpinned, as is the base year. */
	pin(at: Found): void {
		const year = this.walk?.stop(at.stop).year;
		if (year === undefined) return;
		const { pinned, projection } = this.#workbench;
		const back = year === pinned || year === projection.scenario.baseYear;
		this.#workbench.pin(back ? undefined : year);
	}
}
