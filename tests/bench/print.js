import { median } from './movements.js';

/** The aims of the design: speed is measured, not tested. */
const aims = { ratio: 1.3, gzip: 60_000 };

const kinds = /** @type {const} */ (['all', 'script', 'style', 'layout', 'rest']);

/** @typedef {import('./movements.js').Work} Work */

/** @param {{ article: Work[], pause: Work, bare: Work[] }[]} rounds */
export function printWork(rounds) {
	const movements = rounds.flatMap(({ article }) => article).length;
	heading('Work per movement of a slider');
	console.log(`Processor time of the page's main thread in ms: script, style, layout, and the rest (input,
paint, commit). China's upper thumb is dragged by the mouse between 46% and 54%, half a point and
one frame a movement, at 1440 × 900, with everything in sight updated in that frame; the bare page
computes and draws the same chart and nothing else. Medians of ${movements} movements each, in ${rounds.length}
rounds by turns. What is out of sight is updated once the thumb has rested for 150 ms.\n`);
	line('', kinds);
	/** @param {'article' | 'bare'} page */
	const mediansOf = (page) =>
		kinds.map((kind) => median(rounds.flatMap((round) => round[page].map((work) => work[kind]))));
	const [article, bare] = [mediansOf('article'), mediansOf('bare')];
	line('article’s page', article.map(toFixed(3)));
	line('bare page', bare.map(toFixed(3)));
	const pauses = kinds.map((kind) => median(rounds.map(({ pause }) => pause[kind])));
	line('a pause, once', pauses.map(toFixed(3)));
	const ratios = rounds.map(
		(round) =>
			median(round.article.map(({ all }) => all)) / median(round.bare.map(({ all }) => all))
	);
	const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map(toFixed(2));
	console.log(
		`\nRatio ${toFixed(2)((article[0] ?? NaN) / (bare[0] ?? NaN))} (by round ${least} to ${most}); aim: at most ${aims.ratio}.`
	);
}

/** What the first page must not load; what it needs of d3 is listed. */
const unwanted = {
	zod: /node_modules\/zod\//,
	'the SVG writer': /src\/lib\/scene\/svg\.ts$/,
	'export (src/lib/files)': /src\/lib\/files\//,
	'forecast schemas': /src\/lib\/forecast\/schema\.ts$/
};

/** @param {{ first: import('./scripts.js').Script[], used: import('./scripts.js').Script[] }} loaded */
export function printScripts({ first: scripts, used }) {
	heading('The first page’s scripts');
	line('', ['bytes', 'gzip -9'], 44);
	for (const { file, raw, gzip } of scripts) line(file, [String(raw), String(gzip)], 44);
	const [raw, gzip] = [sum(scripts.map(({ raw }) => raw)), sum(scripts.map(({ gzip }) => gzip))];
	line(`all ${scripts.length}`, [String(raw), String(gzip)], 44);
	console.log(`\n${toFixed(1)(gzip / 1000)} kB gzip; aim: at most ${aims.gzip / 1000} kB.`);
	const later = sum(used.map(({ gzip }) => gzip));
	console.log(
		`With the first use of the page ${toFixed(1)(later / 1000)} kB more: sliders and toolbar.`
	);

	const modules = scripts.flatMap((script) => script.modules);
	for (const [name, pattern] of Object.entries(unwanted)) {
		const found = modules.filter((module) => pattern.test(module));
		console.log(`${name}: ${found.length === 0 ? 'not among them' : found.join(', ')}`);
	}
	const d3 = modules.filter((module) => /node_modules\/d3/.test(module));
	console.log(`d3: ${d3.map((module) => module.replace('node_modules/', '')).join(', ')}`);
}

/** @param {[name: string, microseconds: number][]} figures */
export function printFigures(figures) {
	heading('In Node');
	line('', ['ms, median'], 44);
	for (const [name, microseconds] of figures) line(name, [toFixed(3)(microseconds / 1000)], 44);
}

/** @param {string} text */
function heading(text) {
	console.log(`\n${text}\n${'-'.repeat(text.length)}`);
}

/** @param {string} name @param {readonly string[]} cells @param {number} width */
function line(name, cells, width = 20) {
	console.log(name.padEnd(width) + cells.map((cell) => cell.padStart(10)).join(''));
}

/** @param {number} digits @returns {(value: number) => string} */
function toFixed(digits) {
	return (value) => value.toFixed(digits);
}

/** @param {number[]} values */
function sum(values) {
	return values.reduce((a, b) => a + b, 0);
}
