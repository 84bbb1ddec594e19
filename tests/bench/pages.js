// The two pages, and where on each a mouse must be for a share.
import { lastValue } from './movements.js';

const viewport = { width: 1440, height: 900 };

/** @typedef {import('./movements.js').Track} Track */
/** @typedef {import('playwright').Browser} Browser */

/** @param {Browser} browser @param {string} address */
async function open(browser, address) {
	const page = await browser.newPage({ viewport });
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return page;
}

/** How wide the article's page draws its chart, px. @param {Browser} browser @param {string} address */
export async function chartWidth(browser, address) {
	const page = await open(browser, address);
	const width = await page.locator('figure svg').getAttribute('width');
	await page.close();
	return Number(width);
}

/**
 * The article's page by its upper thumb for China.
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Track>}
 */
export async function articleTrack(browser, address) {
	const page = await open(browser, address);
	// By script and not by locators: Playwright would listen to the mouse's movements for those.
	const [low, high] = await page.evaluate(() =>
		['low', 'high'].map((end) => {
			const thumb = document.querySelector(`[type="range"][aria-label="China, ${end} end"]`);
			if (!(thumb instanceof HTMLInputElement)) throw new Error('A thumb is not on the page.');
			thumb.scrollIntoView({ block: 'nearest' });
			const { x, y, width, height } = thumb.getBoundingClientRect();
			return { value: thumb.valueAsNumber, x: x + width / 2, y: y + height / 2 };
		})
	);
	if (!low || !high) throw new Error('The slider has two thumbs.');
	// As any mouse does, it comes there before it is pressed; that brings the sliders' code.
	await page.mouse.move(high.x, high.y);
	await slidersRun(page);
	const perPoint = (high.x - low.x) / (high.value - low.value);
	return {
		page,
		from: high.value,
		x: (value) => high.x + (value - high.value) * perPoint,
		y: high.y
	};
}

/**
 * Until the sliders have their code: a field that runs has no value of its own in the HTML any more.
 * @param {import('playwright').Page} page
 */
export async function slidersRun(page) {
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				const look = () =>
					document.querySelector('.slider input:not([value])')
						? resolve(undefined)
						: requestAnimationFrame(look);
				look();
			})
	);
}

/**
 * The bare page, which follows the mouse wherever it is, ten px a point.
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Track>}
 */
export async function bareTrack(browser, address) {
	const page = await open(browser, address);
	return { page, from: lastValue, x: (value) => value * 10, y: viewport.height - 10 };
}

/** Every path and text of the chart, as it is drawn now. @param {Track} track */
export function drawnPaths({ page }) {
	return page.evaluate(() => {
		const svg = document.querySelector('figure svg') ?? document.querySelector('body > svg');
		const marks = [...(svg?.querySelectorAll('path, text') ?? [])];
		return marks.map((mark) => mark.getAttribute('d') ?? mark.textContent).join('\n');
	});
}
