import type { Forecast, Range } from '$lib/forecast';
import { project, projectionAt, type Projection, type ProjectionResult } from '$lib/projection';
import {
	applyChanges,
	type Changes,
	type Mixing,
	type SplitStop,
	type Timing,
	type View
} from '$lib/scenario';
import {
	sameChanges,
	withGrowth,
	withGroupShare,
	withMixing,
	withTarget,
	withTargetYear,
	withTiming
} from './edit';
import { withEqualParts, withLock, withPart } from './edit-parts';
import { History } from './history.svelte';
import { Motion } from './motion.svelte';

/** One reader's session with one forecast: the changes made, and what follows from them. */
export class Workbench {
	readonly forecast: Forecast;
	/** The forecast as published, projected: what everything is held against. */
	readonly published: Projection;

	#changes = $state.raw<Changes>({});
	#view = $state<View>('paths');
	#year = $state<number>();
	/** The changes when a drag began; one drag is one step back. */
	#before: Changes | undefined;
	#touched: string | undefined;
	#last: Projection;
	#history = new History<Changes>();
	#motion = new Motion();

	/** @throws Error if the forecast itself is infeasible, which a checked one never is */
	constructor(forecast: Forecast) {
		this.forecast = forecast;
		const result = project(applyChanges(forecast, {}));
		if (result.kind === 'infeasible') throw new Error(`The forecast ${forecast.id} is infeasible.`);
		this.published = this.#last = result.projection;
	}

	readonly scenario = $derived.by(() => applyChanges(this.forecast, this.#changes));
	readonly result: ProjectionResult = $derived(project(this.scenario));
	/** The projection of the scenario, or while it is infeasible the last one there was. */
	readonly projection: Projection = $derived.by(() => {
		if (this.result.kind === 'projection') this.#last = this.result.projection;
		return this.#last;
	});
	readonly conflicts = $derived(this.result.kind === 'infeasible' ? this.result.conflicts : []);
	readonly changed = $derived(Object.keys(this.#changes).length > 0);

	/** The year that readouts speak of instead of the target year, if one is pinned; no step of undo. */
	readonly pinned: number | undefined = $derived.by(() => {
		const { baseYear, targetYear } = this.projection.scenario;
		const year = this.#year;
		return year !== undefined && year > baseYear && year <= targetYear ? year : undefined;
	});
	/** What readouts speak of: the projection, and the published one, as of the pinned year. */
	readonly read: Projection = $derived(at(this.projection, this.pinned));
	readonly readPublished: Projection = $derived.by(() => at(this.published, this.pinned));

	get changes(): Changes {
		return this.#changes;
	}

	/** Whose range was moved last: a repair leaves it alone if it can. */
	get touched(): string | undefined {
		return this.#touched;
	}

	get view(): View {
		return this.#view;
	}

	set view(view: View) {
		this.#view = view;
	}

	/** Changes follow one another, as while a thumb is dragged: what nobody sees may wait. */
	get moving(): boolean {
		return this.#motion.moving;
	}

	/**
	 * Pins a whole year, or none. One that the projection does not reach, the base year included, is
	 * kept but not in force.
	 */
	pin(year: number | undefined): void {
		this.#year = year;
	}

	get canUndo(): boolean {
		return this.#history.canUndo;
	}

	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	/** Until `endStep`, changes are one step of undo. */
	startStep = (): void => {
		this.#before ??= this.#changes;
	};

	endStep = (): void => {
		const before = this.#before;
		this.#before = undefined;
		this.#motion.end();
		if (before && !sameChanges(before, this.#changes)) this.#history.record(before);
	};

	/** Sets a player's target range, percent; back at the source's it is no change any more. */
	setTarget(id: string, range: Range): void {
		this.#touched = id;
		this.apply(withTarget(this.forecast, this.#changes, id, range));
	}

	setGroupShare(id: string, range: Range): void {
		this.#touched = id;
		this.apply(withGroupShare(this.forecast, this.#changes, id, range));
	}

	/** Sets a member's part of its group, percent; returns what stopped it short, if anything did. */
	setPart(group: string, member: string, to: number): SplitStop | undefined {
		const move = { group, member, to };
		const { changes, stopped } = withPart(this.forecast, this.#changes, move, this.#before);
		this.apply(changes);
		return stopped;
	}

	/** Holds a member's part fast while others are moved, or lets it go. */
	setLock(member: string, locked: boolean): void {
		this.apply(withLock(this.forecast, this.#changes, member, locked));
	}

	/** A group in equal parts again, none of them locked. */
	setEqualParts(group: string): void {
		this.apply(withEqualParts(this.forecast, this.#changes, group));
	}

	setTiming(timing: Timing): void {
		this.apply(withTiming(this.#changes, timing));
	}

	setMixing(mixing: Mixing): void {
		this.apply(withMixing(this.#changes, mixing));
	}

	setTargetYear(year: number): void {
		this.apply(withTargetYear(this.forecast, this.#changes, year));
	}

	/** @param growth of the whole market, percent a year */
	setGrowth(growth: number): void {
		this.apply(withGrowth(this.forecast, this.#changes, growth));
	}

	resetAll(): void {
		this.apply({});
	}

	undo(): void {
		this.endStep();
		this.#changes = this.#history.undo(this.#changes) ?? this.#changes;
	}

	redo(): void {
		this.endStep();
		this.#changes = this.#history.redo(this.#changes) ?? this.#changes;
	}

	/** Takes these changes in place of the present ones, as one step unless one is under way. */
	apply(changes: Changes): void {
		if (sameChanges(changes, this.#changes)) return;
		if (this.#before) this.#motion.step();
		else this.#history.record(this.#changes);
		this.#changes = changes;
	}
}

function at(projection: Projection, year: number | undefined): Projection {
	return year === undefined ? projection : projectionAt(projection, year);
}
