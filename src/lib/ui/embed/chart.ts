// The script of a framed page that shows a chart. It is one classic file: in a sandboxed frame without
// an origin a browser loads no modules from a host that does not expressly allow it.
import { drawPicture } from '$lib/files/picture';
import { writeSvg } from '$lib/scene';
import { readFrame, tellHeight, type Framed } from './frame';

tellHeight();
if (new URLSearchParams(location.search).has('sliders')) loadSliders();
else drawChart(readFrame());

function loadSliders() {
	const script = document.createElement('script');
	const { src } = document.currentScript as HTMLScriptElement;
	script.src = src.replace(/embed\.js/, 'embed-sliders.js');
	document.head.append(script);
}

/** Draws the chart as wide as its place, whenever that or the reader's colour scheme changes. */
function drawChart({ forecast, document: shown, scheme, place }: Framed) {
	const dark = matchMedia('(prefers-color-scheme: dark)');
	function draw() {
		const width = Math.max(280, Math.min(1600, Math.floor(place.clientWidth)));
		const theme = scheme === 'auto' ? (dark.matches ? 'dark' : 'light') : scheme;
		const { scene } = drawPicture({ forecast, document: shown, size: { width }, theme });
		const svg = new DOMParser().parseFromString(writeSvg(scene), 'image/svg+xml');
		place.replaceChildren(document.adoptNode(svg.documentElement));
	}
	new ResizeObserver(draw).observe(place);
	dark.addEventListener('change', draw);
}
