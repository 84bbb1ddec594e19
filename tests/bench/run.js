// `npm run bench`: how much work the article's page has with a slider's movement, beside a bare page
// that draws the same chart; and how much script it loads. Figures to look at: no aim fails a build.
import os from 'node:os';
import { chromium } from 'playwright';
import { launchOptions } from '../browser/find-browser.js';
import { buildBarePage, buildForNode, buildSite, serve } from './build.js';
import { grasp, lastValue } from './movements.js';
import { articleTrack, bareTrack, chartWidth, drawnPaths } from './pages.js';
import { printFigures, printScripts, printWork } from './print.js';
import { scriptsOf } from './scripts.js';

const rounds = 8;

console.log('Building…');
const site = await buildSite();
const node = await buildForNode();
const article = await serve(site);
const browser = await chromium.launch(launchOptions());
console.log(
	`Chromium ${browser.version()}, Node ${process.versions.node}, ${os.cpus().length} cores`
);

printScripts(await scriptsOf(browser, article.address, site));

const width = await chartWidth(browser, article.address);
const bare = await serve(await buildBarePage(node.barePage(width, lastValue)));
printWork(await compare());
printFigures(node.figures());

await browser.close();
await article.close();
await bare.close();

/** Both pages by turns, so that a slow moment of the machine meets both. */
async function compare() {
	const tracks = {
		article: await articleTrack(browser, article.address),
		bare: await bareTrack(browser, bare.address)
	};
	const [first, second] = [await grasp(tracks.article), await grasp(tracks.bare)];
	const measured = [];
	for (let round = 0; round <= rounds; round += 1) {
		const work = {
			article: await first.sweep(),
			pause: await first.pause(),
			bare: await second.sweep()
		};
		// In the first round the browser still learns what to compile.
		if (round > 0) measured.push(work);
	}
	const [ours, theirs] = [await drawnPaths(tracks.article), await drawnPaths(tracks.bare)];
	if (ours !== theirs) throw new Error('The two pages do not draw the same.');
	return measured;
}
