// Moves something on a page with the mouse and measures what each movement costs.

/**
 * Processor time of a page's main thread, milliseconds. `rest` is input, pre-paint, paint, commit.
 * @typedef {{ all: number, script: number, style: number, layout: number, rest: number }} Work
 *
 * @typedef {object} Track what a mouse is moved along
 * @property {import('playwright').Page} page
 * @property {(value: number) => number} x where a value lies, px
 * @property {number} y px
 * @property {number} from the value at which the mouse is pressed
 */

/**
 * One to and fro, each movement a step of half a point; the first is the last of the one before.
 * @type {number[]}
 */
const values = [];
for (let value = 46.5; value <= 54; value += 0.5) values.push(value);
for (let value = 53.5; value >= 46; value -= 0.5) values.push(value);

export const lastValue = 46;

/** @param {Track} track */
export async function grasp({ page, x, y, from }) {
	const browser = await page.context().newCDPSession(page);
	// Processor time, not time on the clock: whatever else the machine does is left out.
	await browser.send('Performance.enable', { timeDomain: 'threadTicks' });

	/** @param {'mouseMoved' | 'mousePressed'} type @param {number} value */
	const mouse = (type, value) =>
		browser.send('Input.dispatchMouseEvent', {
			type,
			x: x(value),
			y,
			button: 'left',
			buttons: 1,
			clickCount: 1
		});

	await page.bringToFront();
	await mouse('mousePressed', from);
	await mouse('mouseMoved', lastValue);

	return {
		/**
		 * Chromium hands a page its mouse movements at the start of a frame and confirms each when it
		 * was handled; the count is read when that frame is done. So a movement is one frame.
		 * @returns {Promise<Work[]>} one for each movement
		 */
		async sweep() {
			await page.bringToFront();
			const work = [];
			let before = await read();
			for (const value of values) {
				await mouse('mouseMoved', value);
				const now = await read();
				work.push(difference(before, now));
				before = now;
			}
			return work;
		},

		/**
		 * What a page had put off until the movements pause, which is after 150 ms.
		 * @returns {Promise<Work>}
		 */
		async pause() {
			const before = await read();
			// The rest itself is what is measured: nothing on the page tells of its end.
			await page.waitForTimeout(400);
			return difference(before, await read());
		}
	};

	async function read() {
		const { metrics } = await browser.send('Performance.getMetrics');
		return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
	}
}

/**
 * @param {Map<string, number>} before @param {Map<string, number>} now
 * @returns {Work}
 */
function difference(before, now) {
	/** @param {string} name */
	const taken = (name) => (now.get(name) ?? 0) - (before.get(name) ?? 0);
	const [script, style] = [taken('ScriptDuration'), taken('RecalcStyleDuration')];
	const layout = taken('LayoutDuration');
	// Reading the counters is a task too.
	const all = taken('TaskDuration') - taken('DevToolsCommandDuration');
	return { all, script, style, layout, rest: all - script - style - layout };
}

/** @param {number[]} numbers */
export function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low = NaN, high = NaN] = [sorted[Math.ceil(middle - 1)], sorted[Math.floor(middle)]];
	return (low + high) / 2;
}
