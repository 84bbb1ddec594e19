import type { Forecast } from '$lib/forecast';
import { say } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { SourceLink } from './source-links';

/** Where a forecast comes from and what it measures; leads to its sources and to their rows. */
export const creditsOf = (
	{ source, measure }: Forecast,
	sources: string,
	sourceLink: SourceLink
) => [
	{ text: say(source.credit), href: sourceLink('source') },
	{ text: say(measure.text), href: sourceLink('measure') },
	{ text: m.sources_link(), href: sources }
];
