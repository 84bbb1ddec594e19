import type { CDPSession, Page } from '@playwright/test';

interface Point {
	x: number;
	y: number;
}

/** One finger, as the browser's own input: pages scroll under it, and pointers are cancelled by that. */
export async function finger(page: Page): Promise<Finger> {
	return new Finger(await page.context().newCDPSession(page));
}

export class Finger {
	readonly #session: CDPSession;
	#at: Point = { x: 0, y: 0 };

	constructor(session: CDPSession) {
		this.#session = session;
	}

	async down(at: Point): Promise<void> {
		this.#at = at;
		await this.#send('touchStart', [at]);
	}

	/** Moves along a straight line, a step a frame. */
	async move(to: Point, steps = 12): Promise<void> {
		const from = this.#at;
		for (let step = 1; step <= steps; step += 1) {
			const part = step / steps;
			this.#at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
			await this.#send('touchMove', [this.#at]);
		}
	}

	async up(): Promise<void> {
		await this.#send('touchEnd', []);
	}

	#send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<unknown> {
		return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
	}
}
