import type { Grip } from '$lib/charts';
import type { Range } from '$lib/forecast';
import { follow } from '$lib/ui/controls/slider-grip';
import type { Thumb } from '$lib/ui/controls/slider-logic';
import type { Workbench } from '$lib/workbench';
import { setTarget } from '$lib/workbench/settings';
import { pull, type Pull } from './pull';

export type Held = Pick<Grip, 'id' | 'end'>;

/** Moves ranges by their grips: the same changes as a slider's, a drag being one step of undo. */
export class Pulls {
	#workbench: Workbench;
	#onhold: (held: boolean) => void;
	#held = $state.raw<Pull>();
	#started = false;

	constructor(workbench: Workbench, onhold: (held: boolean) => void) {
		this.#workbench = workbench;
		this.#onhold = onhold;
	}

	/** What is held, from press to release. */
	get held(): Pull | undefined {
		return this.#held;
	}

	/** The grip that was pressed and has not been moved. */
	get tapped(): Grip | undefined {
		return this.#held && !this.#held.drag.dragging ? this.#held.grip : undefined;
	}

	/** Which end moves, once that is known. */
	get moving(): Held | undefined {
		if (!this.#held?.drag.dragging) return undefined;
		const { grip, drag } = this.#held;
		if (drag.moves === 'either') return undefined;
		return { id: grip.id, end: drag.moves === 'both' ? grip.end : (drag.moves as Thumb) };
	}

	/** A player's range in force, percent. */
	rangeOf(id: string): Range {
		const player = this.#workbench.scenario.players.find((player) => player.id === id);
		return player?.target ?? { low: 0, high: 100 };
	}

	start(grip: Grip, event: PointerEvent, scale: number): void {
		this.#held = pull(grip, this.rangeOf(grip.id), event, scale);
		this.#onhold(true);
	}

	/** The pointer is at `along`, px of the page; tells which end that moves. */
	move(along: number): Held | undefined {
		if (!this.#held) return undefined;
		const drag = follow(this.#held.drag, along);
		this.#held = { ...this.#held, drag };
		if (!drag.dragging) return undefined;
		this.set(this.#held.grip.id, drag.range);
		return this.moving;
	}

	/** The range goes back to where it was before the drag, which is over. */
	giveUp(): void {
		if (!this.#held) return;
		this.set(this.#held.grip.id, this.#held.before);
		this.end();
	}

	/** Until `end`, changes are one step. */
	set(id: string, range: Range): void {
		const { low, high } = this.rangeOf(id);
		if (low === range.low && high === range.high) return;
		if (!this.#started) this.#workbench.startStep();
		this.#started = true;
		setTarget(this.#workbench, id, range);
	}

	end = (): void => {
		if (this.#held) this.#onhold(false);
		this.#held = undefined;
		if (this.#started) this.#workbench.endStep();
		this.#started = false;
	};
}
