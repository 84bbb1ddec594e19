import { cdp } from 'vitest/browser';

/**
 * A real mouse and a real finger, in the test page's own coordinates. The test page is a frame,
 * while the browser's protocol counts from the corner of the window.
 */
export interface Point {
	x: number;
	y: number;
}

const shift = 8;

function inWindow({ x, y }: Point): Point {
	const frame = window.frameElement?.getBoundingClientRect();
	if (!frame) return { x, y };
	const scale = frame.width / window.innerWidth;
	return { x: frame.left + x * scale, y: frame.top + y * scale };
}

function mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point, keys = 0) {
	return cdp().send('Input.dispatchMouseEvent', {
		...inWindow(at),
		type,
		modifiers: keys,
		button: 'left',
		buttons: type === 'mouseReleased' ? 0 : 1,
		clickCount: 1
	});
}

export const press = (at: Point) => mouse('mousePressed', at);
export const moveTo = (at: Point) => mouse('mouseMoved', at);
export const release = (at: Point) => mouse('mouseReleased', at);

/** Presses at the first point, passes through the others and lets go at the last. */
export async function drag(path: Point[], { withShift = false } = {}) {
	const keys = withShift ? shift : 0;
	const [first, last] = [path[0], path.at(-1)];
	if (!first || !last) return;
	await mouse('mousePressed', first, keys);
	for (const point of path.slice(1)) await mouse('mouseMoved', point, keys);
	await mouse('mouseReleased', last, keys);
}

/** The same with a finger. */
export async function swipe(path: Point[]) {
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
		cdp().send('Input.dispatchTouchEvent', { type, touchPoints: points.map(inWindow) });
	await touch('touchStart', path.slice(0, 1));
	for (const point of path.slice(1)) await touch('touchMove', [point]);
	await touch('touchEnd', []);
}
