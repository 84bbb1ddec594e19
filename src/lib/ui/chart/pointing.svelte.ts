import type { Grip } from '$lib/charts';
import type { Scene } from '$lib/scene';
import { pointerDrag } from '$lib/ui/controls/pointer-drag';
import { keyOf, nearestGrip, type Early, type Place } from './overlay';
import { alongOf } from './pull';
import type { Held, Pulls } from './pulls.svelte';
import type { Reading } from './reading.svelte';

export interface Pointed {
	stage: HTMLElement;
	scene: () => Scene;
	grips: () => Grip[];
	reading: Reading;
	pulls: Pulls;
	/** A grip is to have the focus, and its field to open where `edit` says so. */
	ongrip: (grip: Held, edit: boolean) => void;
	/** A figure was tapped, or the year of a plot. */
	ontap: () => void;
}

/** What the mouse and fingers do on a chart: they point, pull grips, and tap. */
export class Pointing {
	/** A grip that the mouse is near. */
	hot = $state.raw<Grip>();

	#on: Pointed;
	/** A press on the plot, until it moves. */
	#pressed: { x: number; y: number } | undefined;
	/** The last press was for the chart. */
	#taken = false;
	#byTouch = false;
	/** When something was last tapped, ms. */
	#tappedAt = -Infinity;

	constructor(on: Pointed) {
		this.#on = on;
	}

	/** Begins to listen; returns what ends it. */
	listen(): () => void {
		const { stage, pulls, reading } = this.#on;
		const stop = new AbortController();
		const { signal } = stop;
		stage.addEventListener(
			'pointermove',
			(event) => {
				if (pulls.held || this.#pressed || event.pointerType === 'touch') return;
				const place = this.#placeOf(event);
				const onLink = (event.target as Element).closest('a') !== null;
				const grip = onLink ? undefined : nearestGrip(this.#on.grips(), place, false);
				const { hot } = this;
				if (!grip !== !hot || (grip && hot && keyOf(grip) !== keyOf(hot))) this.hot = grip;
				reading.pointAt(place);
			},
			{ signal }
		);
		stage.addEventListener(
			'pointerleave',
			(event) => {
				// A finger that was lifted leaves its figures.
				if (event.pointerType !== 'touch') reading.pointed = this.hot = undefined;
			},
			{ signal }
		);
		stage.addEventListener('pointercancel', () => (reading.pointed = undefined), { signal });
		// Presses here select no text, and take the focus nowhere but where they put it.
		stage.addEventListener('mousedown', (event) => this.#taken && event.preventDefault(), {
			signal
		});
		stage.addEventListener(
			'click',
			(event) => {
				// For a finger browsers look for a link nearby; what it came down on was something else.
				const tapped = performance.now() - this.#tappedAt < 600;
				if (tapped && (event.target as Element).closest('a')) event.preventDefault();
			},
			{ signal, capture: true }
		);
		window.addEventListener(
			'pointerdown',
			(event) => {
				if (!stage.contains(event.target as Node)) reading.pointed = undefined;
			},
			{ signal }
		);
		const undo = this.#drag(stage);
		return () => {
			stop.abort();
			if (typeof undo === 'function') undo();
		};
	}

	/** What brought the overlay here goes on in it. */
	goOn({ down, last }: Early): void {
		const { stage, reading, grips } = this.#on;
		if (!down) {
			if (last.pointerType !== 'touch') reading.pointAt(this.#placeOf(last));
		} else if (last.type !== 'pointerup') {
			stage.dispatchEvent(new PointerEvent('pointerdown', down));
			stage.dispatchEvent(new PointerEvent('pointermove', last));
		} else if (Math.hypot(last.clientX - down.clientX, last.clientY - down.clientY) < 6) {
			const place = this.#placeOf(last);
			reading.pointAt(place);
			const grip = nearestGrip(grips(), place, last.pointerType === 'touch');
			const link = document.elementFromPoint(last.clientX, last.clientY)?.closest('a');
			if (!grip && link && stage.contains(link)) link.click();
			else this.#tap(grip);
		}
	}

	#placeOf({ clientX, clientY }: PointerEvent): Place & { scale: number } {
		const { left, top, width } = this.#on.stage.getBoundingClientRect();
		this.#on.reading.headerInSight = top > -20;
		const scale = width / this.#on.scene().width;
		return { x: (clientX - left) / scale, y: (clientY - top) / scale, scale };
	}

	/** A grip's field opens; elsewhere the year is pinned. */
	#tap(grip: Held | undefined) {
		const { reading, ongrip, ontap } = this.#on;
		if (grip || reading.pointed) this.#tappedAt = performance.now();
		if (grip) ongrip(grip, true);
		else if (reading.pointed) {
			reading.pin(reading.pointed);
			reading.walked = reading.pointed;
			ontap();
		}
	}

	#drag = pointerDrag({
		press: (event) => {
			const { reading, pulls, grips, ongrip } = this.#on;
			// Fields, buttons and links that lie over the chart are their own.
			this.#taken = !(event.target as Element).closest('input[type=text], button, a, .field');
			this.#tappedAt = -Infinity;
			if (!this.#taken) return false;
			const place = this.#placeOf(event);
			const touch = event.pointerType === 'touch';
			const grip = nearestGrip(grips(), place, touch);
			if (grip) {
				// Taking the focus can make a field elsewhere commit and move this range: look after.
				if (!touch) ongrip(grip, false);
				this.hot = grip;
				this.#byTouch = touch;
				reading.pointed = undefined;
				pulls.start(grip, event, place.scale);
				return true;
			}
			if (!reading.walk?.find(place.x, place.y)) return (this.#taken = false);
			reading.pointAt(place);
			this.#pressed = { x: event.clientX, y: event.clientY };
			return true;
		},
		move: (event) => {
			const { reading, pulls, ongrip } = this.#on;
			if (pulls.held) {
				const moved = pulls.move(alongOf(pulls.held.grip.track.along, event));
				if (moved) ongrip(moved, false);
				return;
			}
			reading.pointAt(this.#placeOf(event));
			const pressed = this.#pressed;
			if (pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 5) {
				this.#pressed = undefined;
			}
		},
		release: () => {
			const { tapped } = this.#on.pulls;
			if (tapped || this.#pressed) this.#tap(tapped);
		},
		end: () => {
			this.#on.pulls.end();
			this.#pressed = undefined;
			// A mouse is still there; a finger is not.
			if (this.#byTouch) this.hot = undefined;
		}
	});
}
