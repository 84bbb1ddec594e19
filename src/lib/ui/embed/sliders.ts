// The script of a framed page that has sliders, too: the chart's own script loads it where it is asked for.
import { mount } from 'svelte';
import EmbedSliders from './EmbedSliders.svelte';
import { readFrame } from './frame';

const { forecast, document: shown, place, link } = readFrame();
place.replaceChildren();
mount(EmbedSliders, {
	target: place,
	props: { forecast, shown, onchange: (search: string) => (link.search = search) }
});
